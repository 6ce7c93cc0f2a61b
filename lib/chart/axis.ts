/** Where a day lies on a chart, and which dates are written along it. Pure; pixels of the plot. */
import { scaleUtc } from 'd3-scale';
import { type Day, print } from '@/lib/timeline/calendar';
import type { Stretch } from './stretch';

export interface Tick {
  readonly x: number;
  /** “2013”, “April 2013” or “1 April 2013”. */
  readonly label: string;
}

const DAY_MS = 86_400_000;
/** Room for a year, and for a month with its year. */
const YEAR_ROOM = 64;
const MONTH_ROOM = 120;
const YEAR = 366;

/** The place of a day (days since 1970) in a plot `width` pixels wide. */
export function xOf({ from, to }: Stretch, width: number): (day: number) => number {
  const scale = width / (to - from);
  return (day) => (day - from) * scale;
}

/** Round dates, far enough apart to be written beside each other. */
export function ticksOf({ from, to }: Stretch, width: number): readonly Tick[] {
  const room = to - from > 3 * YEAR ? YEAR_ROOM : MONTH_ROOM;
  const most = Math.max(2, Math.floor(width / room));
  const scale = scaleUtc([new Date(from * DAY_MS), new Date(to * DAY_MS)], [0, width]);
  let dates = scale.ticks(most);
  for (let count = most - 1; dates.length > most && count > 0; count--) dates = scale.ticks(count);
  const yearly = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const monthly = dates.every((date) => date.getUTCDate() === 1);
  const digits = yearly ? 4 : monthly ? 7 : 10;
  return dates.map((date) => ({
    x: scale(date),
    label: print(date.toISOString().slice(0, digits) as Day),
  }));
}
