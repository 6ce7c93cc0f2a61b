/**
 * Tries each weight of a table up and down, the others left as they are. Pure, but for the table,
 * which is changed while it is measured and put back.
 */

/** What a table of weights is worth on labelled text. */
export interface Worth {
  readonly missed: number;
  readonly wrong: number;
}

export interface Tried {
  readonly name: string;
  readonly now: number;
  /** The values around the present one for which nothing gets worse. */
  readonly from: number;
  readonly to: number;
  /** The value tried that is best, where one is better than the present one; else null. */
  readonly better: number | null;
  /** True where the figures are no worse without the weight. */
  readonly isIdle: boolean;
  readonly without: Worth;
}

/** A mark that should not be there is worse than one that is missing. */
const WRONG = 2;
export const lossOf = ({ missed, wrong }: Worth): number => missed + WRONG * wrong;

/** Steps away from the present value, in shares of it. */
const STEPS = [0.1, 0.2, 0.35, 0.5, 0.75, 1];

export function tryWeights(weights: Record<string, number>, measure: () => Worth): Tried[] {
  const present = lossOf(measure());
  return Object.entries(weights).map(([name, now]) => {
    const at = (value: number): Worth => {
      weights[name] = value;
      const worth = measure();
      weights[name] = now;
      return worth;
    };
    const sides = [-1, 1].map((sign) =>
      STEPS.map((step) => rounded(now * (1 + sign * step)))
        .filter((value, place, all) => value !== now && all.indexOf(value) === place)
        .map((value) => ({ value, loss: lossOf(at(value)) })),
    );
    const [least, most] = sides.map((side) => {
      const worse = side.findIndex(({ loss }) => loss > present);
      return side.slice(0, worse < 0 ? side.length : worse).at(-1)?.value ?? now;
    });
    const best = sides.flat().reduce((one, other) => (other.loss < one.loss ? other : one), {
      value: now,
      loss: present,
    });
    const without = at(0);
    return {
      name,
      now,
      from: Math.min(least ?? now, most ?? now),
      to: Math.max(least ?? now, most ?? now),
      better: best.loss < present ? best.value : null,
      isIdle: lossOf(without) <= present,
      without,
    };
  });
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
