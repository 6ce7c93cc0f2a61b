import { describe, expect, it } from 'vitest';
import type { Term, TimelineEvent } from '@/lib/glossary/types';
import { date, event, id, KNOWLEDGE, life, phase, published, SOURCE, term } from '@/tests/builders';
import type { CardModel } from './card';
import { cardModel } from './model';

const ICB = term('icb', {
  name: 'Integrated care board',
  short: 'ICB',
  life: life({ start: '2022-07-01' }),
});
const PCT = term('pct', {
  name: 'Primary care trust',
  short: 'PCT',
  life: life({ start: '2000-04', end: '2013-03-31' }),
});
const DHSC = term('dhsc', { name: 'Department of Health and Social Care', short: 'DHSC' });
const NEIGHBOURS = [ICB, PCT, DHSC];

const THEN = 'Buys most local hospital and community care; 211 of them, led by GPs.';
const CCG = term(
  'ccg',
  {
    name: 'Clinical commissioning group',
    short: 'CCG',
    life: life({ announced: '2010-07-12', start: '2013-04-01', end: '2022-07-01' }),
  },
  {
    summary: 'GP-led body that bought care until 2022.',
    phases: [phase('2013-04-01', '2022-07-01', THEN)],
    predecessors: [id('pct')],
    successors: [id('icb'), id('not-at-hand')],
    events: [
      event('211 CCGs take over', '2013-04-01'),
      event('Replaced by 42 boards', '2022-07-01', { planned: '2022-04-01' }),
    ],
    sources: [{ ...SOURCE, published: date('2021-04-08') }],
  },
);

interface Reading {
  readonly of?: Term;
  readonly on?: string | null;
  readonly confidence?: 'sure' | 'likely' | 'unsure';
  readonly today?: string;
  readonly timeline?: readonly TimelineEvent[];
}

/** The card of a term (the CCG) for an article (of September 2013), read in November 2026. */
function card({
  of = CCG,
  on = '2013-09-17',
  confidence = 'sure',
  today = '2026-11-25',
  timeline = [],
}: Reading): CardModel {
  return cardModel({
    term: of,
    published: on === null ? null : published(on, confidence),
    knowledge: KNOWLEDGE,
    today: date(today),
    linked: (wanted) => NEIGHBOURS.find(({ entry }) => entry.id === wanted)?.entry ?? null,
    timeline,
  });
}

describe('a card', () => {
  it('says what it was then, what it is now, and what happened between', () => {
    expect(card({})).toMatchObject({
      name: 'Clinical commissioning group',
      kind: 'Organisation',
      nations: 'England',
      standing: { value: 'ended', words: 'Gone since 1 July 2022' },
      then: { on: '17 September 2013', text: THEN, more: null },
      now: {
        headed: 'latest',
        on: 'July 2026',
        text: 'Abolished on 1 July 2022; integrated care boards took over.',
      },
      hindsight: ['1 July 2022: Replaced by 42 boards. It was planned for 1 April 2022.'],
      before: [{ id: 'pct', name: 'Primary care trust', short: 'PCT', planned: false }],
      after: [{ id: 'icb', planned: false }],
      sources: [{ published: '8 April 2021' }],
      asOf: 'June 2026',
    });
  });

  it('never tells then in words of later', () => {
    for (const on of ['2009', '2011-05', '2013-03-31', '2013-09-17', '2022-06-30']) {
      expect(card({ on }).then?.text).not.toMatch(/2022|boards|bought/);
    }
  });

  it('says that a term was not there yet, and that it was planned', () => {
    expect(card({ on: '2009-05-01' }).then?.text).toBe('Not yet announced in May 2009.');
    expect(card({ on: '2011-05-01' }).then?.text).toContain(
      'Announced on 12 July 2010, not yet set up.',
    );
  });

  it('does not use a phase on the day the term had gone', () => {
    expect(card({ on: '2022-07-01' }).then?.text).toMatch(
      /^Abolished on 1 July 2022; integrated care boards/,
    );
  });

  it.each<[string, Reading]>([
    ['without a date', { on: null }],
    ['with a date that is unsure', { confidence: 'unsure' }],
  ])('speaks of the latest alone for an article %s', (_what, reading) => {
    const model = card(reading);
    expect([model.then, model.hindsight, model.strip.article]).toEqual([null, [], null]);
    expect(model.now.text).toContain('Abolished on 1 July 2022');
    expect(model.summaryFirst).toBe(true);
  });

  it('says nothing of a day later than its sources', () => {
    const model = card({ on: '2026-09-01' });
    expect([model.then, model.hindsight]).toEqual([null, []]);
    expect(model.strip.article?.label).toBe('1 September 2026');
  });

  it.each([
    ['2026-07-02', 'today'],
    ['2026-08-30', 'today'],
    ['2026-08-31', 'latest'],
  ])('read on %s is headed “%s”', (today, headed) => {
    expect(card({ today }).now.headed).toBe(headed);
  });

  it('tells a planned end as planned, and as uncertain once its date has come', () => {
    const of = term(
      'nhs-england',
      { life: life({ start: '2013-04-01', dueEnd: '2027-03', status: 'current' }) },
      { plannedSuccessors: [id('dhsc')] },
    );
    const [now, later] = [card({ of, today: '2026-11-25' }), card({ of, today: '2027-04-02' })];
    expect(now.standing).toEqual({ value: 'current', words: 'In being' });
    expect(now.now.text).toMatch(
      /due to be abolished by March 2027, its work passing to the Department/,
    );
    expect(now.after).toMatchObject([{ id: 'dhsc', planned: true }]);
    expect(later.standing).toEqual({ value: 'uncertain', words: 'Not certain' });
    expect(later.now.text).toBe('Due to be abolished by March 2027; our sources end in July 2026.');
  });

  it('adds the words of today where they differ, and says “still” where nothing has changed', () => {
    const life_ = life({ start: '1912' });
    const phases = [
      phase('2004', '2020', 'Speaks for GPs.'),
      phase('2020', null, 'Speaks for GPs in England.'),
    ];
    const changed = card({ of: term('gpc', { life: life_ }, { phases }) });
    expect([changed.then?.text, changed.now.text]).toEqual([
      'Speaks for GPs.',
      'Still in being. Speaks for GPs in England.',
    ]);
    const same = card({
      of: term('gpc', { life: life_ }, { phases: [phase('2004', null, 'Speaks for GPs.')] }),
    });
    expect([same.then?.text, same.now.text]).toEqual(['Speaks for GPs.', 'Still in being.']);
  });

  it('keeps sixty words before “more”, and loses none of a long phase', () => {
    const long = Array.from(
      { length: 12 },
      (_, at) => `This is sentence number ${at} of many here.`,
    ).join(' ');
    const model = card({
      of: term('x', { life: life({ start: '2000' }) }, { phases: [phase(null, null, long)] }),
    });
    expect(model.then?.text.split(' ').length).toBeLessThanOrEqual(58);
    expect(`${model.then?.text} ${model.then?.more}`).toBe(long);
  });

  it('says of a person who it is, and gives no standing by dates', () => {
    const of = term(
      'minister',
      { kind: 'person', life: life({ start: '1988', end: '1990' }) },
      { summary: 'Was minister.' },
    );
    expect(card({ of })).toMatchObject({
      then: null,
      now: { text: 'Was minister.' },
      standing: { words: 'Person' },
    });
  });
});
