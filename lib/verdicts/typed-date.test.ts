import { describe, expect, it } from 'vitest';
import { date } from '@/tests/builders';
import { typedDate } from './typed-date';

const today = date('2026-11-25');

describe('a typed date', () => {
  it.each([
    ['26 November 2020', '2020-11-26'],
    [' 26/11/2020 ', '2020-11-26'],
    ['26th Nov 2020', '2020-11-26'],
    ['2020-11-26', '2020-11-26'],
    ['November 2020', '2020-11'],
    ['2020-11', '2020-11'],
    [' 2020 ', '2020'],
    ['2026', '2026'],
  ])('%s', (text, expected) => {
    expect(typedDate(text, today)).toEqual({ date: expected });
  });

  it.each([
    ['', 'bad'],
    ['yesterday', 'bad'],
    ['31 February 2020', 'bad'],
    ['26 November 2026', 'later'],
    ['2027', 'later'],
  ])('“%s” is %s', (text, fault) => {
    expect(typedDate(text, today)).toEqual({ fault });
  });
});
