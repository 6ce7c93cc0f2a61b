import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind, Status } from '@/lib/glossary/types';
import { KINDS, STATUSES } from '@/lib/glossary/types';
import { date, KNOWLEDGE, life, partialDates } from '@/tests/builders';
import { compare, type PartialDate } from './calendar';
import { type Living, latestStanding, standingOn } from './standing';

type Case = [string, string, Status | null];

/** Checks the standing of one term on several days. */
function stands(term: Living, cases: readonly Case[]): void {
  const found = cases.map(([what, day]) => [what, day, standingOn(term, date(day), KNOWLEDGE)]);
  expect(found).toEqual(cases);
}

const body = (dates: Parameters<typeof life>[0], asOf?: string): Living => {
  const term = { kind: 'organisation' as Kind, life: life(dates) };
  return asOf === undefined ? term : { ...term, asOf: date(asOf) };
};

describe('standingOn', () => {
  it('follows a body from its announcement to its end', () => {
    stands(body({ announced: '2010-07-12', start: '2013-04-01', end: '2022-07-01' }), [
      ['before anybody spoke of it', '2010-07-11', null],
      ['announced', '2010-07-12', 'planned'],
      ['the eve of its start', '2013-03-31', 'planned'],
      ['its first day', '2013-04-01', 'current'],
      ['its last day', '2022-06-30', 'current'],
      ['the day it went', '2022-07-01', 'ended'],
      ['long after', '2026-07-01', 'ended'],
    ]);
  });

  it('tells of a month or year only what holds for all of it', () => {
    stands(body({ announced: '2010-07-12', start: '2013-04-01', end: '2022-07-01' }), [
      ['all before', '2009', null],
      ['announced within it', '2010', 'planned'],
      ['all planned', '2011', 'planned'],
      ['begun within it', '2013', 'uncertain'],
      ['begun on its first day', '2013-04', 'current'],
      ['ended within it', '2022', 'uncertain'],
      ['ended on its first day', '2022-07', 'ended'],
    ]);
  });

  it('does not place a change more closely than its source does', () => {
    stands(body({ start: '2013', end: '2015-04' }), [
      ['before the year', '2012-12-31', null],
      ['in the year of its start', '2013-06-01', 'uncertain'],
      ['after that year', '2014-01-01', 'current'],
      ['in the month of its end', '2015-04-10', 'uncertain'],
      ['after that month', '2015-05-01', 'ended'],
    ]);
  });

  it('takes a term with no known beginning to have always been there', () => {
    stands(body({}), [['long ago', '1948-07-05', 'current']]);
    stands(body({ end: '2022' }), [
      ['long ago', '2013', 'current'],
      ['in its last year', '2022-03', 'uncertain'],
      ['after', '2023', 'ended'],
    ]);
  });

  it('does not end a report by its being published', () => {
    stands({ kind: 'report', life: life({ announced: '2021-11', start: '2022-05-26' }) }, [
      ['commissioned', '2022-01', 'planned'],
      ['out', '2022-05-26', 'current'],
      ['years later', '2026-01', 'current'],
    ]);
  });

  it('keeps an Act in force that was repealed in part', () => {
    const act = life({ start: '1999-06-30', end: '2007-03-01', status: 'current' });
    stands({ kind: 'law', life: act }, [['after', '2020', 'current']]);
  });

  it('ends an event when it is over, not on its day', () => {
    const day = life({ announced: '2023-01', start: '2023-03-13', status: 'ended' });
    stands({ kind: 'event', life: day }, [
      ['to come', '2023-02-01', 'planned'],
      ['under way', '2023-03-13', 'current'],
      ['over', '2023-03-14', 'ended'],
    ]);
  });

  it('says when an end is known and its date is not', () => {
    stands(body({ start: '2005', status: 'ended' }), [
      ['before', '2004', null],
      ['some day of its life or after', '2010', 'uncertain'],
      ['on the knowledge date', '2026-07-02', 'ended'],
    ]);
  });

  it('follows what is only planned', () => {
    const plan = { announced: '2025-07-03', dueStart: '2027-04-01', status: 'planned' } as const;
    stands(body(plan), [
      ['before', '2025-07-02', null],
      ['announced', '2026-01', 'planned'],
      ['after the bundle’s last day, before the date', '2026-12', 'planned'],
      ['the date has come', '2027-04-01', 'uncertain'],
    ]);
    stands(body({ status: 'planned' }, '2026-05'), [
      ['before any source', '2026-04', null],
      ['its source', '2026-05', 'planned'],
    ]);
  });

  it('doubts a plan whose date passed without a source to tell', () => {
    stands(body({ start: '2004', dueEnd: '2026-04-01', status: 'uncertain' }, '2026-01'), [
      ['before', '2025-06', 'current'],
      ['the eve', '2026-03-31', 'current'],
      ['the day', '2026-04-01', 'uncertain'],
    ]);
    stands(body({ announced: '2024', dueStart: '2026-04-01', status: 'uncertain' }, '2026-01'), [
      ['before', '2025-06', 'planned'],
      ['the day', '2026-04-01', 'uncertain'],
    ]);
    stands(body({ start: '2004', status: 'uncertain' }, '2020-03'), [
      ['before the newest source', '2019', 'current'],
      ['after it', '2021', 'uncertain'],
    ]);
  });
});

describe('latestStanding', () => {
  const nhsEngland = body({ start: '2013-04-01', dueEnd: '2027-03', status: 'current' });

  it.each<[string, Status]>([
    ['2020-01-01', 'current'],
    ['2026-07-02', 'current'],
    ['2026-11-25', 'current'],
    ['2027-02-28', 'current'],
    ['2027-03-01', 'uncertain'],
    ['2027-04-01', 'uncertain'],
  ])('of a body due to go in March 2027, asked on %s, is %s', (today, standing) => {
    expect(latestStanding(nhsEngland, KNOWLEDGE, date(today))).toBe(standing);
  });

  it.each(STATUSES)('is the status that the newest source gives: %s', (status) => {
    const term = body({ start: '2013', status });
    expect(latestStanding(term, KNOWLEDGE, date('2026-11-25'))).toBe(status);
  });
});

describe('whatever the dates of a life', () => {
  const maybe = fc.option(partialDates(), { nil: null });
  const lives = fc.record({
    kind: fc.constantFrom(...KINDS),
    life: fc.record({
      announced: maybe,
      start: maybe,
      end: maybe,
      dueStart: maybe,
      dueEnd: maybe,
      status: fc.constantFrom(...STATUSES),
    }),
    asOf: partialDates(),
  });
  const RANK = { planned: 1, current: 2, ended: 3 } as const;
  const rank = (standing: Status | null) =>
    standing && standing !== 'uncertain' ? RANK[standing] : 0;

  it('never goes back from ended to current to planned', () => {
    fc.assert(
      fc.property(lives, partialDates(), partialDates(), (term, a, b) => {
        const [first, then] = compare(a, b) === 'after' ? [b, a] : [a, b];
        fc.pre(compare(first, then) === 'before');
        const later = standingOn(term, then, KNOWLEDGE);
        if (later === null) expect(standingOn(term, first, KNOWLEDGE)).toBeNull();
        if (later === null || later === 'uncertain') return;
        expect(rank(standingOn(term, first, KNOWLEDGE))).toBeLessThanOrEqual(rank(later));
      }),
      { numRuns: 2_000 },
    );
  });

  it('tells of a year nothing that is not so on each of its days', () => {
    const parts = (year: PartialDate) =>
      [1, 5, 12].map((m) => date(`${year}-${`0${m}`.slice(-2)}-01`));
    fc.assert(
      fc.property(lives, fc.integer({ min: 1942, max: 2034 }), (term, number) => {
        const year = date(String(number));
        const whole = standingOn(term, year, KNOWLEDGE);
        if (whole === 'uncertain' || whole === 'planned') return;
        for (const day of parts(year)) expect(standingOn(term, day, KNOWLEDGE)).toBe(whole);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is last what the latest standing says, of terms that our sources know', () => {
    const ours = lives.filter(({ kind }) => kind !== 'own');
    fc.assert(
      fc.property(ours, (term) => {
        expect(standingOn(term, KNOWLEDGE, KNOWLEDGE)).toBe(
          latestStanding(term, KNOWLEDGE, KNOWLEDGE),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
