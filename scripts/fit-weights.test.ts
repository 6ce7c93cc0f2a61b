import { describe, expect, it } from 'vitest';
import { tryWeights, type Worth } from './fit-weights';

/** What is wrong grows above 3, what is missed below 2; `idle` says nothing. */
const table = () => ({ telling: 2.5, idle: 1, low: 1 });
const measureOf = (weights: ReturnType<typeof table>) => (): Worth => ({
  missed: (weights.telling < 2 ? 4 : 0) + (weights.low < 1.3 ? 1 : 0),
  wrong: weights.telling > 3 ? 1 : 0,
});
const tried = () => {
  const weights = table();
  return { weights, rows: tryWeights(weights, measureOf(weights)) };
};

describe('weights that are tried one by one', () => {
  it('have the range where nothing gets worse', () => {
    const [telling] = tried().rows;
    expect(telling).toMatchObject({ name: 'telling', now: 2.5, better: null, isIdle: false });
    expect(telling?.from).toBeGreaterThanOrEqual(2);
    expect(telling?.to).toBeLessThanOrEqual(3);
    expect(telling?.without).toEqual({ missed: 5, wrong: 0 });
  });

  it('can be dropped where nothing gets worse without them', () => {
    expect(tried().rows.map(({ isIdle }) => isIdle)).toEqual([false, true, true]);
  });

  it('are told where another value is better', () => {
    expect(tried().rows.map(({ better }) => better)).toEqual([null, null, 1.35]);
  });

  it('are as they were in the end', () => expect(tried().weights).toEqual(table()));
});
