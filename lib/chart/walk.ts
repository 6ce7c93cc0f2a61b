/** Going from item to item of a timeline with the arrow keys. Pure. */
import type { Item } from './item';
import type { Lane } from './rows';
import { middleOf } from './stretch';

export type Way = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

/** The items of a lane as one walks them: by date, whatever row they lie in. */
export function inTime({ rows }: Lane): readonly Item[] {
  return rows.flat().sort((a, b) => a.reach.from - b.reach.from || (a.id < b.id ? -1 : 1));
}

/**
 * Where one comes to from the item `id`: along its lane by date, or to the nearest date of the
 * lane above or below. Null at an edge, and when `id` is in no lane.
 */
export function walked(lanes: readonly Lane[], id: string, way: Way): Item | null {
  const at = lanes.findIndex(({ rows }) => rows.some((row) => row.some((item) => item.id === id)));
  const lane = lanes[at];
  if (lane === undefined) return null;
  const items = inTime(lane);
  const index = items.findIndex((item) => item.id === id);
  switch (way) {
    case 'earlier':
      return items[index - 1] ?? null;
    case 'later':
      return items[index + 1] ?? null;
    case 'first':
      return items[0] ?? null;
    case 'last':
      return items.at(-1) ?? null;
    default: {
      const other = lanes[way === 'up' ? at - 1 : at + 1];
      const here = items[index];
      return other && here ? nearest(inTime(other), middleOf(here.reach)) : null;
    }
  }
}

/** The item nearest to a day; null when there is none. */
export function nearest(items: readonly Item[], day: number): Item | null {
  const distance = ({ reach }: Item) =>
    Math.max(reach.from - day, day - reach.to, 0) + Math.abs(middleOf(reach) - day) / 1e6;
  return items.reduce<Item | null>(
    (best, item) => (best === null || distance(item) < distance(best) ? item : best),
    null,
  );
}
