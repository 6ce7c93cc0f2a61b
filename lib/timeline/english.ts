/** Dates as English pages write them. Pure. */
import { type PartialDate, parsePartialDate } from './calendar';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH = `(?<month>sept|${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\\.?`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>\\d\\d?)(?:st|nd|rd|th)?';

/** Words may be glued by markup that is gone (“Published17 May 2013”); numbers are not. */
const WRITTEN = new RegExp(
  [
    `(?<!\\d)${YEAR}([-/.])(?:(?<month>\\d\\d?)|${MONTH})\\2(?<day>\\d\\d?)`,
    `(?<!\\d)${DAY}(?: of)?[\\s,-]+${MONTH}[\\s,-]+${YEAR}`,
    `(?<![a-z])${MONTH}\\s+${DAY},?\\s+(?:[\\d:]+ [A-Z]+ )?${YEAR}`,
    '(?<!\\d)(?<one>\\d\\d?)[/.](?<two>\\d\\d?)[/.](?<year>(?:19|20)?\\d\\d)',
    `(?<![a-z])${MONTH}[\\s,]+${YEAR}`,
  ]
    .map((form) => `${form}(?!\\d)`)
    .join('|'),
  'gi',
);
/** A moment told in the time of Greenwich, which names no place. */
const UTC = /\d:\d\d.*(?:Z|[+-]00:?00|GMT|UTC)\)?$/;
const DAY_MS = 86_400_000;

/** A date to the day, or to the month, and where it stands in a text, in UTF-16 units. */
type WrittenDate = readonly [date: PartialDate, start: number, end: number];

/**
 * The dates written in `text`, in order. 09/07/13 is a day of July unless `monthFirst`, or
 * unless only the other way makes a date.
 */
export function* datesIn(text: string, monthFirst = false): Generator<WrittenDate> {
  for (const found of text.matchAll(WRITTEN)) {
    const {
      year = '',
      one,
      two = '',
      month = two,
      day = one,
    } = found.groups as Partial<Record<string, string>>;
    const named = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase()));
    const parts = [year.length < 4 ? `20${year}` : year, named < 0 ? month : String(named + 1)];
    if (day) parts.push(day);
    if (one && (monthFirst ? +one < 13 : +two > 12)) parts.push(...parts.splice(1, 1));
    const date = parsePartialDate(parts.map((part) => part.padStart(2, '0')).join('-'));
    if (date) yield [date, found.index, found.index + found[0].length];
  }
}

/** The first of them, or null. */
export function dateIn(text: string, monthFirst = false): PartialDate | null {
  for (const [date] of datesIn(text, monthFirst)) return date;
  return null;
}

/**
 * The date of a machine's stamp (`2013-09-17T06:00:00Z`, `20130917`, `2013-09`), or in words.
 *
 * The day is the one that was written, where it was written: a zone's own calendar day. With
 * `isUK` a stamp in UTC is read on a clock in London, since half the year the hour before
 * midnight is another day there, and pages keep a bare day as its midnight.
 */
export function stamped(text: string, isUK: boolean, monthFirst = false): PartialDate | null {
  const plain = text.trim().replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3');
  const moment = new Date(isUK && isUTC(plain) ? plain : Number.NaN);
  const day = +moment ? moment.toLocaleDateString('sv', { timeZone: 'Europe/London' }) : plain;
  return parsePartialDate(day) ?? dateIn(day, monthFirst);
}

/** A stamp with seconds or milliseconds since 1970 (from 2001 on) written as a date. */
export const spelledOut = (stamp: string): string =>
  stamp.replace(/^(1\d{9})(?:\d{3})?$/, (_, seconds) => new Date(seconds * 1000).toISOString());

const isUTC = (text: string): boolean => UTC.test(text);

/** The other day that a page may print for a stamp in UTC, between California and New Zealand. */
export function besides(stamp: string): PartialDate | null {
  const moment = new Date(isUTC(stamp) ? stamp : Number.NaN);
  const hours = moment.getUTCHours() < 12 ? -8 : 12;
  return +moment ? dayOf(+moment + hours * 3_600_000) : null;
}

const dayOf = (moment: number) => parsePartialDate(new Date(moment).toISOString().slice(0, 10));

/** “3 days ago”, told on `day`; null when `text` says nothing of the kind. */
export function daysAgo(text: string, day: PartialDate): PartialDate | null {
  const [, days] = /\b(\d\d?) days? ago/i.exec(text) ?? [];
  if (!days) return null;
  return dayOf(Date.parse(day) - +days * DAY_MS);
}
