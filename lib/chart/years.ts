/** A life in years, as short as a picture needs. Pure. */
import type { Entry } from '@/lib/glossary/types';
import { yearOf } from '@/lib/timeline/calendar';

/**
 * “2013–2022”, “since 2022”, “until 1999”, “planned for 2027”, “2013, planned to end in 2027”.
 * What is over in a day has one year; empty when no date is known.
 */
export function yearsOf({ kind, life }: Pick<Entry, 'kind' | 'life'>): string {
  const { start, dueStart, dueEnd, status } = life;
  const end = status === 'current' ? null : life.end;
  const once = kind === 'report' || kind === 'event';
  if (start === null && dueStart !== null) return `planned for ${yearOf(dueStart)}`;
  if (start === null && status === 'planned') return 'planned, without a date';
  if (start === null) return end === null ? '' : `until ${yearOf(end)}`;
  const from = yearOf(start);
  if (end !== null) return yearOf(end) === from ? `${from}` : `${from}–${yearOf(end)}`;
  if (dueEnd !== null) return `${from}, planned to end in ${yearOf(dueEnd)}`;
  return once || status === 'ended' ? `${from}` : `since ${from}`;
}
