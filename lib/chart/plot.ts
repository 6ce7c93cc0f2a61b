/**
 * What of a timeline is in sight, placed in pixels: lanes, marks, and as many names as have room.
 *
 * Pure. Whether a name is shown depends on what lies beside it and on the zoom, not on where
 * the edge of the picture happens to be: moving through time does not make names flicker.
 * O(items of the filter); only what is in sight comes out.
 */
import { isBefore, type PartialDate } from '@/lib/timeline/calendar';
import { xOf } from './axis';
import type { Bar, Item, LaneId, Point } from './item';
import type { Lane } from './rows';
import { meets, middleOf, periodOf, type Stretch } from './stretch';
import { cut, widthOf } from './text';

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

interface Placed {
  readonly y: number;
  /** Everything that is drawn of it, without its name. */
  readonly x: number;
  readonly width: number;
  readonly label: Label | null;
}

export interface PlottedBar extends Placed {
  readonly item: Bar;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Where the known part ends and the planned begins, or null when none of it is planned. */
  readonly plannedFrom: number | null;
}

export interface PlottedPoint extends Placed {
  readonly item: Point;
  /** The middle of its mark, where it happened or was to happen. */
  readonly at: number;
  /** The middle of the hollow mark, where it was planned at another time than it happened. */
  readonly planned: number | null;
  /** Left and right of the month or year that is all our source says; null when too short to see. */
  readonly period: readonly [number, number] | null;
}

export interface PlottedLane {
  readonly id: LaneId;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly (PlottedBar | PlottedPoint)[];
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlottedLane[];
  /** Where knowledge ends: what lies to the right is planned. */
  readonly known: number;
  readonly article: number | null;
}

/** Pixels: a row of points is as high as a finger’s target must be; bars, being long, may be less. */
export const ROW = 24;
export const BAR_ROW = 20;
export const HEAD = 26;
const FOOT = 10;
export const SIZE = 12;
export const MARK = 6;
const GAP = 5;
/** A period shorter than its mark is not seen behind it. */
const PERIOD_FROM = 4 * MARK;

export interface Plotting {
  readonly stretch: Stretch;
  /** Pixels. */
  readonly width: number;
  readonly knowledge: PartialDate;
  readonly article: PartialDate | null;
}

export function plotOf(lanes: readonly Lane[], on: Plotting): Plot {
  const at = xOf(on.stretch, on.width);
  const known = at(periodOf(on.knowledge).to);
  let y = 0;
  const plotted = lanes.map(({ id, rows }): PlottedLane => {
    const top = y;
    y += HEAD;
    const marks = rows.flatMap((row) => {
      const placed = rowOf(row, y, at, known, on);
      y += row[0]?.shape === 'bar' ? BAR_ROW : ROW;
      return placed;
    });
    y += FOOT;
    return { id, y: top, height: y - top, marks };
  });
  const article = on.article && at(middleOf(periodOf(on.article)));
  return { width: on.width, height: y, lanes: plotted, known, article };
}

type At = (day: number) => number;

/** One row from left to right; a name ends before the next mark begins. */
function rowOf(
  row: readonly Item[],
  y: number,
  at: At,
  known: number,
  { stretch, width }: Plotting,
): (PlottedBar | PlottedPoint)[] {
  const marks = row
    .map((item) => (item.shape === 'bar' ? barOf(item, y, at, known) : pointOf(item, y, at)))
    .sort((a, b) => a.x - b.x);
  // A point may lie before another and reach beyond it: a slip over years. Names keep clear of all.
  let taken = Number.NEGATIVE_INFINITY;
  return marks.flatMap((mark, index) => {
    const free = Math.min(edgeOf(marks[index + 1], mark.x + mark.width), width);
    const label = labelOf(mark, taken, free - GAP, width);
    taken = Math.max(taken, mark.x + mark.width, label ? label.x + label.width : 0);
    return meets(mark.item.reach, stretch) ? [{ ...mark, label } as typeof mark] : [];
  });
}

/** Where the next mark begins, with the month or year it lies in unless that began before. */
function edgeOf(next: PlottedBar | PlottedPoint | undefined, after: number): number {
  if (next === undefined) return Number.POSITIVE_INFINITY;
  const begins = 'period' in next && next.period ? next.period[0] : next.x;
  return begins > after ? Math.min(begins, next.x) : next.x;
}

function barOf(item: Bar, y: number, at: At, known: number): PlottedBar {
  const x = at(item.reach.from);
  const width = Math.max(3, at(item.reach.to) - x - 1);
  const { start, end, dueStart, dueEnd, status } = item.life;
  const due = dueEnd !== null && (end === null || status === 'current');
  return {
    item,
    y,
    x,
    width,
    label: null,
    openStart: start === null && dueStart === null,
    openEnd: status === 'current' ? dueEnd === null : end === null,
    plannedFrom:
      start === null && dueStart !== null
        ? x
        : due && known < x + width
          ? Math.max(x, known)
          : null,
  };
}

function pointOf(item: Point, y: number, at: At): PlottedPoint {
  const middle = (date: PartialDate) => at(middleOf(periodOf(date)));
  const on = middle(item.on);
  const slipped = item.happened && item.planned && !isTogether(item.planned, item.happened);
  const planned = slipped && item.planned ? middle(item.planned) : null;
  const { from, to } = periodOf(item.on);
  const period = [at(from), at(to)] as const;
  const edges = [on, planned ?? on];
  const x = Math.min(...edges) - MARK;
  return {
    item,
    y,
    x,
    width: Math.max(...edges) + MARK - x,
    label: null,
    at: on,
    planned,
    period: period[1] - period[0] > PERIOD_FROM ? period : null,
  };
}

/** As planned: the one date holds the other, and nothing slipped that we know of. */
const isTogether = (a: PartialDate, b: PartialDate) => !isBefore(a, b) && !isBefore(b, a);

/** The longest name that fits in the bar or behind the mark, up to `free`; else as much as fits. */
function labelOf(
  mark: PlottedBar | PlottedPoint,
  taken: number,
  free: number,
  width: number,
): Label | null {
  const { title, short, shape } = mark.item;
  const names = short === null || short === title ? [title] : [title, short];
  const left = Math.max(mark.x, 0) + GAP;
  const inside = shape === 'bar' ? Math.min(mark.x + mark.width, width) - GAP - left : 0;
  // Behind a bar there may be the sign that it goes on.
  const x = mark.x + mark.width + (shape === 'bar' ? 2 * GAP : GAP);
  const behind = x < taken ? 0 : free - x;
  return (
    fitting(names, left, inside) ??
    fitting(names, x, behind) ??
    shortened(title, left, inside) ??
    shortened(title, x, behind)
  );
}

function fitting(names: readonly string[], x: number, room: number): Label | null {
  for (const text of names) {
    const width = widthOf(text, SIZE);
    if (width <= room) return { text, width, x };
  }
  return null;
}

/** Pixels: less of a name than this says nothing. */
const LEAST = 56;

function shortened(title: string, x: number, room: number): Label | null {
  if (room < LEAST) return null;
  const text = cut(title, room, SIZE);
  return text === '' ? null : { text, width: widthOf(text, SIZE), x };
}
