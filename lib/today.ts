/** The day it is where the reader is. For edges only: all that thinks is lent its day. */
import type { PartialDate } from '@/lib/timeline/calendar';

export function today(now: Date = new Date()): PartialDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PartialDate;
}
