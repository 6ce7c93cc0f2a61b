import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Life } from '@/lib/glossary/types';
import { STATUSES } from '@/lib/glossary/types';
import { date, entry, KNOWLEDGE, life, partialDates } from '@/tests/builders';
import { stripOf } from './strip';

const of = (short: string, dates: Parameters<typeof life>[0]) =>
  entry(short.toLowerCase(), { name: `The ${short}`, short, life: life(dates) });

const PCT = of('PCT', { start: '2000-04', end: '2013-03-31' });
const CCG = of('CCG', { start: '2013-04-01', end: '2022-07-01' });
const ICB = of('ICB', { start: '2022-07-01' });
const ALONE = { before: [], after: [] };

/** Positions as percent of the width, so that a table can be read. */
function drawn(...args: Parameters<typeof stripOf>): Record<string, [number, number]> {
  const percent = (at: number) => Math.round(at * 100);
  const { spans } = stripOf(...args);
  return Object.fromEntries(
    spans.map(({ label, start, end }) => [label, [percent(start), percent(end)]]),
  );
}

describe('stripOf', () => {
  it('lays a term between what came before and after', () => {
    const around = { before: [PCT], after: [ICB] };
    const strip = stripOf(CCG, around, date('2013-09-17'), KNOWLEDGE);
    expect(drawn(CCG, around, date('2013-09-17'), KNOWLEDGE)).toEqual({
      PCT: [0, 47],
      CCG: [47, 83],
      ICB: [83, 98],
    });
    expect(strip.spans.map(({ role }) => role)).toEqual(['before', 'self', 'after']);
    expect(strip.spans.map(({ openStart, openEnd }) => [openStart, openEnd])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect([strip.from, strip.to, strip.article?.label]).toEqual([
      '2001',
      '2026',
      '17 September 2013',
    ]);
    expect(strip.ticks.map(({ label }) => label)).toEqual(['2005', '2010', '2015', '2020', '2025']);
    expect(strip.words).toBe(
      'The PCT: April 2000 to 31 March 2013. The CCG: 1 April 2013 to 1 July 2022. The ICB: since 1 July 2022. This article: 17 September 2013. Our sources end in July 2026.',
    );
  });

  it('does not let an old beginning squeeze what matters', () => {
    const bma = of('BMA', { start: '1832-07-19' });
    const strip = stripOf(bma, ALONE, date('2013-09-17'), KNOWLEDGE);
    expect(strip.from).toBe('1977');
    expect(strip.spans[0]).toMatchObject({ start: 0, openStart: true, openEnd: true });
  });

  it('shows what lasted a day', () => {
    const strike = of('Strike', { start: '2023-03-13', end: '2023-03-13' });
    const [span] = stripOf(strike, ALONE, null, KNOWLEDGE).spans;
    expect((span?.end ?? 0) - (span?.start ?? 0)).toBeCloseTo(0.01);
  });

  it('has room for what is planned', () => {
    const plan = of('Plan', { announced: '2025-07-03', dueStart: '2028-04-01', status: 'planned' });
    const strip = stripOf(plan, ALONE, null, KNOWLEDGE);
    expect(strip.to).toBe('2028');
    expect(strip.spans[0]).toMatchObject({ openStart: true, openEnd: true });
    expect(strip.spans[0]?.start).toBeGreaterThan(strip.knowledge);
    expect(strip.words).toContain('planned for 1 April 2028');
  });

  it('puts an article of a month or year in its middle', () => {
    const strip = stripOf(CCG, ALONE, date('2013'), date('2013-12-31'));
    expect(strip.article?.at).toBeCloseTo(0.5);
  });
});

it('stays within its width and in order, whatever the dates', () => {
  const maybe = fc.option(partialDates(), { nil: null });
  const lives: fc.Arbitrary<Life> = fc.record({
    announced: maybe,
    start: maybe,
    end: maybe,
    dueStart: maybe,
    dueEnd: maybe,
    status: fc.constantFrom(...STATUSES),
  });
  const terms = lives.map((each) => entry('x', { life: each }));
  const some = fc.array(terms, { maxLength: 5 });
  fc.assert(
    fc.property(terms, some, some, maybe, (term, before, after, article) => {
      const strip = stripOf(term, { before, after }, article, KNOWLEDGE);
      const marks = [...strip.ticks.map(({ at }) => at), strip.knowledge, strip.article?.at ?? 0];
      for (const at of marks) expect(at >= 0 && at <= 1).toBe(true);
      for (const { start, end } of strip.spans) {
        expect(start >= 0 && end <= 1 && end - start > 0.009).toBe(true);
      }
      expect(strip.ticks.length).toBeLessThanOrEqual(6);
      expect(strip.ticks.length).toBeGreaterThan(0);
      expect(strip.words).not.toMatch(/undefined|null|NaN/);
    }),
  );
});
