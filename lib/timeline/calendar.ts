/**
 * Dates known to the day, the month or the year, and honest comparison between them.
 *
 * Pure. Nothing here reads a clock: “today” is always lent by the caller.
 */
import type { Brand } from '@/lib/brand';

/** `2022-07-01`, `2022-07` or `2022`: an ISO date at the precision its source gives. */
export type PartialDate = Brand<string, 'PartialDate'>;
/** An ISO date to the day. Every Day is a PartialDate. */
export type Day = PartialDate & Brand<string, 'Day'>;
