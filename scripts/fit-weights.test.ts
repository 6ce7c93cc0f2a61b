import { describe, expect, it } from 'vitest';
import { lossOf, tryWeights, type Worth } from './fit-weights';

const NONE: Worth = { missed: 0, wrong: 0 };

describe('a weight that is tried', () => {
  it('is put back, whatever it is worth', () => {
    const weights = { cue: 1.5, most: 4 };
    tryWeights(weights, () => NONE);
    expect(weights).toEqual({ cue: 1.5, most: 4 });
  });

  it('that changes nothing could be dropped', () => {
    const [tried] = tryWeights({ cue: 2.5 }, () => ({ missed: 3, wrong: 1 }));
    expect(tried).toMatchObject({ isIdle: true, better: null, from: 0, to: 5 });
  });

  it('has the values around it for which nothing gets worse', () => {
    const weights = { cue: 1 };
    const [tried] = tryWeights(weights, () => ({
      missed: weights.cue < 0.75 || weights.cue > 1.3 ? 1 : 0,
      wrong: 0,
    }));
    expect(tried).toMatchObject({ from: 0.8, to: 1.2, better: null, isIdle: false });
  });

  it('is told of a better value, and what leaving it out costs', () => {
    const weights = { cue: 1 };
    const [tried] = tryWeights(weights, () => ({ missed: 0, wrong: Math.abs(2 - weights.cue) }));
    expect(tried).toMatchObject({ better: 2, without: { missed: 0, wrong: 2 } });
  });
});

it('a wrong mark weighs more than a missing one', () => {
  expect(lossOf({ missed: 0, wrong: 1 })).toBeGreaterThan(lossOf({ missed: 1, wrong: 0 }));
});
