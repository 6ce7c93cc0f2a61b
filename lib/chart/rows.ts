/**
 * Which lane and row each item lies in. Pure.
 *
 * A row is chosen by dates alone, never by zoom or by what is in sight, so that nothing jumps
 * up or down under a hand that zooms.
 */
import type { TermId } from '@/lib/glossary/types';
import { type Bar, type Item, LANES, type LaneId, type Point } from './item';

export interface Lane {
  readonly id: LaneId;
  /** Each oldest first. No two bars of a row share a day. */
  readonly rows: readonly (readonly Item[])[];
}

/** A lane of points has as many rows as it needs to keep them apart, and no more than this. */
const MOST_ROWS = 5;
const POINTS_A_ROW = 9;

/** `items` oldest first; lanes without any are left out. */
export function lanesOf(items: readonly Item[]): readonly Lane[] {
  return LANES.flatMap((id) => {
    const own = items.filter(({ lane }) => lane === id);
    const bars = own.filter((item) => item.shape === 'bar');
    const points = own.filter((item) => item.shape === 'point');
    return own.length === 0 ? [] : [{ id, rows: [...rowsOfPoints(points), ...rowsOfBars(bars)] }];
  });
}

function rowsOfPoints(points: readonly Point[]): Point[][] {
  if (points.length === 0) return [];
  const count = Math.min(MOST_ROWS, Math.ceil(points.length / POINTS_A_ROW));
  const rows: Point[][] = Array.from({ length: count }, () => []);
  for (const point of points) {
    const emptiest = rows.reduce((best, row) => (endOf(row) < endOf(best) ? row : best));
    emptiest.push(point);
  }
  return rows;
}

/** After what it followed, where that has room behind it; else in the first row that has. */
function rowsOfBars(bars: readonly Bar[]): Bar[][] {
  const rows: Bar[][] = [];
  const rowOf = new Map<TermId, Bar[]>();
  const inTime = [...bars].sort((a, b) => a.reach.from - b.reach.from);
  for (const bar of inTime) {
    const free = (row: readonly Bar[] | undefined) =>
      row !== undefined && endOf(row) <= bar.reach.from + 1;
    const after = bar.follows.map((id) => rowOf.get(id)).find(free);
    const row = after ?? rows.find(free) ?? [];
    if (row.length === 0) rows.push(row);
    row.push(bar);
    rowOf.set(bar.term, row);
  }
  return rows;
}

const endOf = (row: readonly Item[]): number => row.at(-1)?.reach.to ?? Number.NEGATIVE_INFINITY;
