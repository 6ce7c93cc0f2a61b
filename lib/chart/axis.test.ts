import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '@/tests/builders';
import { ticksOf, xOf } from './axis';
import { periodOf } from './stretch';
import { widthOf } from './text';

const years = (from: string, to: string) => ({
  from: periodOf(date(from)).from,
  to: periodOf(date(to)).to,
});
const labels = (from: string, to: string, width: number) =>
  ticksOf(years(from, to), width).map(({ label }) => label);

describe('the dates along an axis', () => {
  it.each([
    [['1942', '2031', 960], '1950'],
    [['2010', '2026', 960], '2012'],
    [['2013', '2014', 960], 'April 2013'],
    [['2013-04-01', '2013-06-30', 960], 'May 2013'],
  ] as const)('of %j are round: %s', ([from, to, width], label) => {
    expect(labels(from, to, width)).toContain(label);
  });

  it('have room beside each other at any width and zoom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 3_000 }),
        fc.integer({ min: 90, max: 33_000 }),
        fc.integer({ min: -10_000, max: 22_000 }),
        (width, length, from) => {
          const ticks = ticksOf({ from, to: from + length }, width);
          for (const [index, tick] of ticks.entries()) {
            const next = ticks[index + 1];
            expect(tick.x).toBeGreaterThanOrEqual(-1);
            expect(tick.x).toBeLessThanOrEqual(width + 1);
            if (next) expect(next.x - tick.x).toBeGreaterThan(widthOf(tick.label, 12) * 0.9);
          }
        },
      ),
    );
  });
});

it('places later days further right', () => {
  const at = xOf({ from: 0, to: 100 }, 500);
  expect([at(0), at(50), at(100)]).toEqual([0, 250, 500]);
});
