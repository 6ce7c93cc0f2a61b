import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore } from '@/lib/timeline/calendar';
import { partialDates } from '@/tests/builders';
import { isEarlier, isWithin } from './when';

describe('a date', () => {
  it.each([
    ['2013', '2014', true],
    ['2013-03-31', '2013-04-01', true],
    ['2013-04', '2013-04-01', false],
    ['2013', '2013-04-01', false],
    ['2014', '2013-12', false],
    ['2013', null, false],
  ])('%s is earlier than %s: %s', (one, other, expected) => {
    expect(isEarlier(one, other)).toBe(expected);
  });

  it.each([
    ['2015', '2013', '2019', true],
    ['2013-01', '2013-04', '2019', false],
    ['2013', '2013-04', '2019', true],
    ['2019-12', '2013-04', '2019', true],
    ['2020', '2013-04', '2019', false],
    ['1990', '', '2019', true],
    ['2090', '2013', '', true],
    ['2020', '', '', true],
  ])('%s lies within %s–%s: %s', (one, from, to, expected) => {
    expect(isWithin(one, { from, to })).toBe(expected);
  });

  it('is earlier exactly where the calendar says so', () => {
    fc.assert(
      fc.property(partialDates(), partialDates(), (one, other) => {
        expect(isEarlier(one, other)).toBe(isBefore(one, other));
      }),
    );
  });
});
