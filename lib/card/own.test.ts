import { describe, expect, it } from 'vitest';
import { termOf } from '@/lib/own/terms';
import type { OwnTerm } from '@/lib/own/types';
import { date, KNOWLEDGE, published } from '@/tests/builders';
import { own } from '@/tests/own';
import { cardModel } from './model';

const HUB = own('Westshire Referral Hub', { short: 'WRH', meaning: 'Books appointments.' });
const DATED = { from: date('2021-04'), to: date('2024-03') };

/** The card of an own term for an article, read on a day. */
const card = (rest: Partial<OwnTerm>, on: string | null = '2022-06-09', today = '2026-11-25') =>
  cardModel({
    term: termOf({ ...HUB, ...rest }),
    published: on === null ? null : published(on),
    knowledge: KNOWLEDGE,
    today: date(today),
    linked: () => null,
    timeline: [],
  });

describe('the card of an own term', () => {
  it('says whose it is, and when they wrote it', () => {
    expect(card({ link: 'https://hub.example/' })).toMatchObject({
      name: 'Westshire Referral Hub',
      short: 'WRH',
      kind: 'Your own term',
      yours: true,
      summary: 'Books appointments.',
      summaryFirst: true,
      sources: [{ title: 'hub.example', published: null }],
      asOf: 'November 2026',
    });
  });

  it.each([
    ['before it', '2020-01-01', 'Not yet in use: from April 2021, as you noted.'],
    ['in the month of its start', '2021-04', 'In use from April 2021 to March 2024, as you noted.'],
    ['in its time', '2022-06-09', 'In use since April 2021, until March 2024, as you noted.'],
    ['on its last day', '2024-03-31', 'In use since April 2021, until March 2024, as you noted.'],
    ['after it', '2024-04-01', 'Used until March 2024, as you noted.'],
    ['in a year in which it ended', '2024', 'In use from April 2021 to March 2024, as you noted.'],
  ])('tells of an article %s by the reader’s dates', (_what, on, text) => {
    expect(card(DATED, on).then?.text).toBe(text);
  });

  it.each([
    [
      'in use',
      { from: date('2021-04') },
      'current',
      'In use',
      'In use since April 2021, as you noted.',
    ],
    [
      'used no more',
      DATED,
      'ended',
      'Used until March 2024',
      'Used until March 2024, as you noted.',
    ],
    [
      'still to come',
      { from: date('2027') },
      'planned',
      'Planned',
      'Not yet in use: from 2027, as you noted.',
    ],
    [
      'in use for now',
      { to: date('2026-11') },
      'current',
      'In use',
      'In use, until November 2026, as you noted.',
    ],
  ])('stands today as the dates say: %s', (_what, rest, value, words, text) => {
    const told = card(rest);
    expect(told.standing).toEqual({ value, words });
    expect(told.now).toEqual({ headed: 'today', on: '25 November 2026', text, more: null });
  });

  it('claims no dates where none were given', () => {
    const told = card({});
    expect(told.then).toBeNull();
    expect(told.strip.spans).toEqual([]);
    expect(told.now.text).toBe('In use. You gave no dates.');
  });

  it('says nothing of our sources and our knowledge', () => {
    for (const on of [null, '2019', '2022-06-09', '2026-11-01', '2030-01-01']) {
      for (const rest of [{}, DATED, { to: date('2030') }, { from: date('2027-01-01') }]) {
        const { strip, then, now, standing } = card(rest, on);
        const words = [strip.words, then?.text, now.text, standing.words].join(' ');
        expect(words).not.toMatch(/our sources|latest|July 2026|not certain/i);
      }
    }
  });
});
