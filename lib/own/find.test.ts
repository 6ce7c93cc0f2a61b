import { describe, expect, it } from 'vitest';
import { own } from '@/tests/own';
import { findOwn } from './find';

const TERMS = [
  own('Westshire Referral Hub', { at: 1, short: 'WRH', meaning: 'Books appointments.' }),
  own('Zone 10', { at: 2 }),
  own('Zone 9', { at: 3, also: ['the north-east'] }),
];
const named = (query: string) => findOwn(TERMS, query).map(({ name }) => name);

describe('finding own terms', () => {
  it.each([
    ['all, by name and number', '  ', ['Westshire Referral Hub', 'Zone 9', 'Zone 10']],
    ['by letters in any capitals', 'wrh', ['Westshire Referral Hub']],
    ['by words of the meaning', 'books', ['Westshire Referral Hub']],
    ['by other ways of writing, dashes aside', 'North East', ['Zone 9']],
    ['by all words, not by one', 'zone hub', []],
    ['by the beginning of a word', 'zo', ['Zone 9', 'Zone 10']],
  ])('%s', (_what, query, expected) => {
    expect(named(query)).toEqual(expected);
  });
});
