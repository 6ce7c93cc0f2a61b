/** Invented pages of many kinds, and how well their dates are found. The second half was held back. */
import { describe, expect, it } from 'vitest';
import { scoreDates } from '@/scripts/dates-score';
import { datedPages, readLines } from '@/scripts/eval-dates';
import { date } from '@/tests/builders';

const TODAY = date('2026-07-20');

describe.each(['made', 'held'])('the pages of %s.jsonl', (half) => {
  const lines = readLines(`tests/dates/${half}.jsonl`);
  const score = scoreDates(datedPages(lines, TODAY));

  it('are enough, each with a name of its own', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThanOrEqual(30);
  });

  it('are dated right, 97 of 100', () => {
    expect(score.exact / score.pages, score.faults.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('are hardly ever wrong while sure, and sure often enough', () => {
    expect(score.sureWrong).toBeLessThanOrEqual(score.sure * 0.02);
    expect(score.sure).toBeGreaterThan(score.pages / 3);
  });
});

describe('a score', () => {
  const found = (on: string, confidence: 'sure' | 'unsure' = 'sure') =>
    ({ date: date(on), precision: 'day', source: 'meta', confidence }) as const;

  it('tells day, month, the wrong while sure, and the unsure', () => {
    const pages = [
      { name: 'a', date: '2016-01-04', found: found('2016-01-04') },
      { name: 'b', date: '2016-01-04', found: found('2016-01-05') },
      { name: 'c', date: '2016-01-04', found: null },
      { name: 'd', date: null, found: found('2016-01-04', 'unsure') },
    ];
    expect(scoreDates(pages)).toMatchObject({
      pages: 4,
      exact: 2,
      month: 3,
      sure: 2,
      sureWrong: 1,
      unsure: 2,
    });
  });
});
