import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, dossier, event, life, phase, SOURCE, term, timelineEvent } from '@/tests/builders';
import { happeningsOf } from './happenings';
import { knownThen, phaseOn, shorten, wordsFor } from './then';
import { countWords } from './words';

describe('phaseOn', () => {
  const phases = [
    phase(null, '2013-04-01', 'a plan'),
    phase('2013-04-01', '2015-04', 'new'),
    phase('2015-04', '2022-07-01', 'grown'),
    phase('2024', null, 'back'),
  ];
  it.each([
    ['2001', 'a plan'],
    ['2013-03-31', 'a plan'],
    ['2013-04-01', 'new'],
    ['2015-03', 'new'],
    ['2015-04-15', 'new'],
    ['2015-05-01', 'grown'],
    ['2022-06', 'grown'],
    ['2023', null],
    ['2026-07-02', 'back'],
  ])('in %s is “%s”', (day, text) => {
    expect(phaseOn(phases, date(day))?.text ?? null).toBe(text);
  });
});

it('keeps of a phase only what could be written by the day', () => {
  const long = phase('2013', null, 'It began in 2013. It is to close by 2022. It closed in 2022.');
  expect(wordsFor(long, date('2020-11'))).toBe('It began in 2013. It is to close by 2022.');
});

describe('knownThen', () => {
  const LIFE = life({ start: '2013-04-01', end: '2013-08-01' });
  const published = (on: string | null) => ({
    ...SOURCE,
    published: on === null ? null : date(on),
  });
  const told = term(
    'ccg',
    { short: 'CCG' },
    {
      events: [
        event('White paper proposes consortia', '2010-07-12'),
        event('211 CCGs take over', '2013-04-01'),
        event('Set up', '2013-04-01'),
        event('Told in 2013 to close by 2022', '2013-06'),
        event('Closed with all its work done', '2013-08-01'),
        event('Down to 106', '2021-04'),
        event('Never', null, { planned: '2012' }),
      ],
      facts: [
        { text: 'There were 211', source: 1 },
        { text: 'There were 106', source: 2 },
        { text: 'Undated', source: 0 },
        { text: 'It had been larger and is now gone', source: 1 },
      ],
      sources: [SOURCE, published('2013-05'), published('2021-05')],
    },
  );
  const timeline = [
    timelineEvent('CCGs meet', ['ccg'], '2012-03'),
    timelineEvent('A Bill', ['ccg'], '2012-04'),
  ];

  it('takes events that had happened and facts whose source was out', () => {
    const happenings = happeningsOf(told, timeline);
    expect(knownThen(told.dossier, happenings, LIFE, date('2013-05-20'))).toEqual([
      '211 CCGs take over.',
      'On 12 July 2010: White paper proposes consortia.',
      'In March 2012: CCGs meet.',
    ]);
    expect(knownThen(told.dossier, happenings, LIFE, date('2013-09-17'))).toEqual([
      '211 CCGs take over.',
      'There were 211.',
      'On 12 July 2010: White paper proposes consortia.',
      'In March 2012: CCGs meet.',
    ]);
  });
});

describe('shorten', () => {
  it.each([
    ['One two. Three four.', 4, 'One two. Three four.', ''],
    ['One two. Three four.', 3, 'One two.', 'Three four.'],
    ['One two, three four.', 2, 'One two …', 'One two, three four.'],
    ['', 5, '', ''],
  ])('“%s” to %i words', (text, room, kept, rest) => {
    expect(shorten(text, room)).toEqual({ text: kept, rest });
  });

  it('never keeps more words than there is room for', () => {
    const texts = fc.array(fc.constantFrom('Word', 'one.', 'Two', '£5', '–', '3.', 'So?'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (words, room) => {
        expect(countWords(shorten(words.join(' '), room).text)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

it('never lets later words in, whatever the dates', () => {
  const years = fc.integer({ min: 1990, max: 2026 });
  const events = fc.array(fc.tuple(years, years), { maxLength: 6 });
  fc.assert(
    fc.property(events, years, (pairs, year) => {
      const own = pairs.map(([on, named]) => event(`Something of ${named}`, String(on)));
      const told = dossier('x', { events: own });
      const happenings = happeningsOf({ ...term('x'), dossier: told }, []);
      for (const text of knownThen(told, happenings, life(), date(`${year}-12-31`))) {
        const named = [...text.matchAll(/\d{4}/g)].map(Number);
        expect(Math.max(...named)).toBeLessThanOrEqual(year);
      }
    }),
  );
});
