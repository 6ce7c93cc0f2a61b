/**
 * Dates known to the day, the month or the year, and honest comparison between them.
 *
 * Pure. Nothing here reads a clock: “today” is always lent by the caller. A date stands for
 * the whole period it names, first day to last; ISO text in the same precision sorts as time
 * does, so periods are compared as text. Every page's script carries this file: keep it small.
 */
import type { Brand } from '@/lib/brand';

declare const toTheDay: unique symbol;

/** `2022-07-01`, `2022-07` or `2022`: an ISO date at the precision its source gives. */
export type PartialDate = Brand<string, 'PartialDate'>;
/** An ISO date to the day. Every Day is a PartialDate. */
export type Day = PartialDate & { readonly [toTheDay]: true };
export type Precision = 'day' | 'month' | 'year';

/**
 * How two periods lie to each other. `same`: the same period is named, which is the same
 * moment only for days. `overlap`: one holds the other, so their order is not known.
 */
export type Order = 'before' | 'after' | 'same' | 'overlap';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAY_MS = 86_400_000;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, 1800 (the BMA began in 1832) to 2099; else null. */
export function parsePartialDate(text: string): PartialDate | null {
  const found = /^((?:18|19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  const fits = day === undefined || (day >= '01' && day <= lengthOf(Number(year), Number(month)));
  return fits ? (text as PartialDate) : null;
}

export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

export function isDay(date: PartialDate): date is Day {
  return date.length === 10;
}

export function firstDay(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10) as Day;
}

export function lastDay(date: PartialDate): Day {
  if (isDay(date)) return date;
  const month = date.length === 4 ? '12' : date.slice(5);
  return `${date.slice(0, 4)}-${month}-${lengthOf(yearOf(date), Number(month))}` as Day;
}

export function compare(a: PartialDate, b: PartialDate): Order {
  if (a === b) return 'same';
  if (lastDay(a) < firstDay(b)) return 'before';
  return firstDay(a) > lastDay(b) ? 'after' : 'overlap';
}

/** True only when all of `a` lies before all of `b`. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return compare(a, b) === 'before';
}

/** True only when all of `a` lies after all of `b`. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  return compare(a, b) === 'after';
}

/** For sorting: by first day, and the wider period first where these are equal. */
export function byDate(a: PartialDate, b: PartialDate): number {
  const [x, y] = [firstDay(a), firstDay(b)];
  return x < y ? -1 : x > y ? 1 : a.length - b.length;
}

/** Days from one day to another, negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, or null when only its year is known. */
export function monthOf(date: PartialDate): PartialDate | null {
  return date.length === 4 ? null : (date.slice(0, 7) as PartialDate);
}

/** “1 July 2022”, “July 2022” or “2022”. */
export function print(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const words = month === undefined ? [] : [MONTHS[Number(month) - 1]];
  return [...(day === undefined ? [] : [Number(day)]), ...words, year].join(' ');
}

/** Days of a month in two digits; February has 29 in a leap year. */
function lengthOf(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate());
}
