import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, partialDates } from '@/tests/builders';
import {
  around,
  dayNumber,
  fitting,
  lengthOf,
  moved,
  periodOf,
  SHORTEST,
  type Stretch,
  showing,
  zoomed,
} from './stretch';

const whole: Stretch = { from: -10_000, to: 24_000 };
const stretches = fc
  .tuple(fc.integer({ min: -10_000, max: 23_900 }), fc.integer({ min: SHORTEST, max: 34_000 }))
  .map(([from, length]) => moved({ from, to: from + length }, 0, whole))
  .filter((one) => lengthOf(one) <= lengthOf(whole));

const fits = ({ from, to }: Stretch) => {
  expect(from).toBeGreaterThanOrEqual(whole.from - 1e-6);
  expect(to).toBeLessThanOrEqual(whole.to + 1e-6);
  expect(to - from).toBeGreaterThanOrEqual(SHORTEST - 1e-6);
};

describe('a stretch of time', () => {
  it('never leaves the whole nor grows too short, however it is zoomed and moved', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: -90_000, max: 90_000 }),
        (stretch, factor, days) => {
          fits(zoomed(stretch, factor, stretch.from, whole));
          fits(moved(stretch, days, whole));
          fits(around(days, days, whole));
        },
      ),
    );
  });

  it('keeps what is under the pointer there, unless the whole ends', () => {
    const stretch = { from: 0, to: 1_000 };
    const near = zoomed(stretch, 2, 250, whole);
    expect((250 - near.from) / lengthOf(near)).toBeCloseTo(0.25);
    expect(lengthOf(near)).toBeCloseTo(500);
  });

  it('shows what is looked for, and stays where it is when that is in sight', () => {
    fc.assert(
      fc.property(stretches, partialDates(), (stretch, on) => {
        const period = periodOf(on);
        const next = showing(stretch, period, whole);
        fits(next);
        if (period.from >= stretch.from && period.to <= stretch.to) expect(next).toBe(stretch);
        if (period.from >= whole.from && period.to <= whole.to) {
          expect(period.from).toBeLessThan(next.to);
          expect(period.to).toBeGreaterThan(next.from);
        }
      }),
    );
  });

  it('does not jump about within what is longer than itself', () => {
    const stretch = { from: 0, to: 1_000 };
    expect(showing(stretch, { from: -5_000, to: 5_000 }, whole)).toBe(stretch);
  });

  it('fits a period with air on both sides', () => {
    const fit = fitting({ from: 0, to: 1_000 }, whole);
    expect(fit.from).toBeLessThan(0);
    expect(fit.to).toBeGreaterThan(1_000);
  });
});

describe('a date as days', () => {
  it('has its whole month or year', () => {
    expect(periodOf(date('1970'))).toEqual({ from: 0, to: 365 });
    expect(periodOf(date('1970-01-01'))).toEqual({ from: 0, to: 1 });
    expect(dayNumber(date('1969-12-31') as never)).toBe(-1);
  });
});
