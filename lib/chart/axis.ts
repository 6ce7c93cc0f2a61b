/** Where a day lies on a chart, and which dates are written along it. Pure; pixels of the plot. */
import { scaleUtc } from 'd3-scale';
import { type Day, print } from '@/lib/timeline/calendar';
import type { Stretch } from './stretch';
import { widthOf } from './text';

export interface Tick {
  readonly x: number;
  /** “2013”, “April 2013” or “1 April 2013”. */
  readonly label: string;
}

const DAY_MS = 86_400_000;
const SIZE = 12;
const GAP = 12;
/** Pixels for a year, the shortest label. */
const CLOSEST = 48;

/** The place of a day (days since 1970) in a plot `width` pixels wide. */
export function xOf({ from, to }: Stretch, width: number): (day: number) => number {
  const scale = width / (to - from);
  return (day) => (day - from) * scale;
}

/** As many round dates as have room to be written beside each other. */
export function ticksOf({ from, to }: Stretch, width: number): readonly Tick[] {
  const scale = scaleUtc([new Date(from * DAY_MS), new Date(to * DAY_MS)], [0, width]);
  let ticks: readonly Tick[] = [];
  for (let count = Math.max(2, Math.floor(width / CLOSEST)); count > 0; count--) {
    ticks = labelled(scale.ticks(count), scale);
    if (haveRoom(ticks)) return ticks;
  }
  return ticks.slice(0, 1);
}

function labelled(dates: readonly Date[], scale: (date: Date) => number): Tick[] {
  const yearly = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const monthly = dates.every((date) => date.getUTCDate() === 1);
  const digits = yearly ? 4 : monthly ? 7 : 10;
  return dates.map((date) => ({
    x: scale(date),
    label: print(date.toISOString().slice(0, digits) as Day),
  }));
}

function haveRoom(ticks: readonly Tick[]): boolean {
  return ticks.every(({ x, label }, at) => {
    const next = ticks[at + 1];
    if (next === undefined) return true;
    return next.x - x >= (widthOf(label, SIZE) + widthOf(next.label, SIZE)) / 2 + GAP;
  });
}
