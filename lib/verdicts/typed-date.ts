/** A date as a reader types it: a day, a month or a year. Pure. */
import { isAfter, type PartialDate, parsePartialDate } from '@/lib/timeline/calendar';
import { dateIn } from '@/lib/timeline/english';

/** `bad`: no date we can read. `later`: it has not come yet. */
export type DateFault = 'bad' | 'later';

/** “26 November 2020”, “26/11/2020”, “Nov 2020”, “2020-11” or “2020”, not after `today`. */
export function typedDate(
  text: string,
  today: PartialDate,
): { readonly date: PartialDate } | { readonly fault: DateFault } {
  const date = parsePartialDate(text.trim()) ?? dateIn(text);
  if (date === null) return { fault: 'bad' };
  return isAfter(date, today) ? { fault: 'later' } : { date };
}
