/** Which terms a reader wants to see: by kind, nation, standing and era. Pure. */
import type { Entry, Kind, Nation, Status } from '@/lib/glossary/types';
import { isAfter, isBefore, type PartialDate } from '@/lib/timeline/calendar';
import { latestStanding } from '@/lib/timeline/standing';

/** Parted where who commissions in England changed. */
export const ERAS = ['to1991', 'from1991', 'from2002', 'from2013', 'from2022'] as const;
export type Era = (typeof ERAS)[number];

/** Null: any. */
export interface Filter {
  readonly kind: Kind | null;
  readonly nation: Nation | null;
  readonly standing: Status | null;
  readonly era: Era | null;
}

export const NO_FILTER: Filter = { kind: null, nation: null, standing: null, era: null };

const date = (text: string) => text as PartialDate;
const DAYS: Readonly<Record<Era, { readonly from: PartialDate; readonly to: PartialDate }>> = {
  to1991: { from: date('1800'), to: date('1991-03-31') },
  from1991: { from: date('1991-04-01'), to: date('2002-03-31') },
  from2002: { from: date('2002-04-01'), to: date('2013-03-31') },
  from2013: { from: date('2013-04-01'), to: date('2022-06-30') },
  from2022: { from: date('2022-07-01'), to: date('2099') },
};

/** A term of the whole United Kingdom is one of each nation. */
export function passes(
  entry: Entry,
  filter: Filter,
  { knowledge, today }: { readonly knowledge: PartialDate; readonly today: PartialDate },
): boolean {
  const { kind, nation, standing, era } = filter;
  if (kind !== null && entry.kind !== kind) return false;
  if (nation !== null && !entry.nation.includes(nation) && !entry.nation.includes('UK'))
    return false;
  if (standing !== null && latestStanding(entry, knowledge, today) !== standing) return false;
  return era === null || livedIn(entry, era);
}

/** True unless its dates say that it had ended before, or began after. Undated is of no era. */
function livedIn({ life, kind }: Entry, era: Era): boolean {
  const { from, to } = DAYS[era];
  const begun = life.announced ?? life.start ?? life.dueStart;
  if (begun === null && life.end === null) return false;
  if (begun !== null && isAfter(begun, to)) return false;
  // A report is of the time in which it came out; what it says may be read for ever.
  const ended = life.end ?? (kind === 'report' || kind === 'event' ? life.start : null);
  return ended === null || !isBefore(ended, from);
}
