/**
 * The stretch of time that a chart shows, and how it is zoomed and moved.
 *
 * Pure. Times are days since 1 January 1970 in UTC, with fractions while a hand drags. Every
 * stretch that leaves here lies within the whole it was given and is never shorter than
 * `SHORTEST`, so that nobody gets lost in empty time.
 */
import { type Day, firstDay, lastDay, type PartialDate } from '@/lib/timeline/calendar';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Days: three months fill the chart. No source is finer than a day, and few are that fine. */
export const SHORTEST = 90;

const DAY_MS = 86_400_000;

/** Days since 1970; before it they are negative. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / DAY_MS;
}

/** All of the day, month or year that a date names: `to` is the end of its last day. */
export function periodOf(date: PartialDate): Stretch {
  return { from: dayNumber(firstDay(date)), to: dayNumber(lastDay(date)) + 1 };
}

export function middleOf({ from, to }: Stretch): number {
  return (from + to) / 2;
}

export function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

/** True when the two have any time in common; to touch is enough. */
export function meets(one: Stretch, other: Stretch): boolean {
  return one.from <= other.to && one.to >= other.from;
}

/** `factor` above 1 shows less time, larger; the moment `at` stays where it is in the picture. */
export function zoomed(stretch: Stretch, factor: number, at: number, whole: Stretch): Stretch {
  const length = within(lengthOf(stretch) / factor, SHORTEST, lengthOf(whole));
  const share = (at - stretch.from) / lengthOf(stretch);
  return placed(at - share * length, length, whole);
}

/** Later by `days`, or earlier when negative, as far as the whole reaches. */
export function moved(stretch: Stretch, days: number, whole: Stretch): Stretch {
  return placed(stretch.from + days, lengthOf(stretch), whole);
}

/** A stretch of the same length in which `period` is in sight; the same one where it is. */
export function showing(stretch: Stretch, period: Stretch, whole: Stretch): Stretch {
  if (period.from >= stretch.from && period.to <= stretch.to) return stretch;
  const seen = period.from < stretch.to && period.to > stretch.from;
  if (seen && lengthOf(period) > lengthOf(stretch)) return stretch;
  return around(middleOf(period), lengthOf(stretch), whole);
}

/** A stretch of `length` days with `day` in its middle, as near as the whole allows. */
export function around(day: number, length: number, whole: Stretch): Stretch {
  const fit = within(length, SHORTEST, lengthOf(whole));
  return placed(day - fit / 2, fit, whole);
}

/** All of `period` with a little air on both sides. */
export function fitting(period: Stretch, whole: Stretch): Stretch {
  return around(middleOf(period), lengthOf(period) * 1.12, whole);
}

function placed(from: number, length: number, whole: Stretch): Stretch {
  const start = within(from, whole.from, whole.to - length);
  return { from: start, to: start + length };
}

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));
