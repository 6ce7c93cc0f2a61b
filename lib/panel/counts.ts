/** How many of a page's terms stand how, and how many of the bodies named there have gone. */
import type { Kind, Status } from '@/lib/glossary/types';

/** Kinds that a reader would call a body: they are set up and can go. */
const BODIES: ReadonlySet<Kind> = new Set<Kind>([
  'organisation',
  'regulator',
  'professional-body',
  'think-tank',
  'system',
]);

/** What still holds first, then what has gone, then what is open. */
const ORDER: readonly Status[] = ['current', 'ended', 'planned', 'uncertain'];

export interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** One entry for each standing that occurs, in a set order. */
export function byStanding(terms: readonly { readonly now: Status }[]): StatusCount[] {
  return ORDER.map((status) => ({
    status,
    count: terms.filter(({ now }) => now === status).length,
  })).filter(({ count }) => count > 0);
}

export interface Bodies {
  /** Bodies that are or were there; what is only planned has nowhere to go yet. */
  readonly total: number;
  readonly gone: number;
  /** Bodies of which it is not known whether they are still there. */
  readonly uncertain: number;
}

export function bodiesAmong(
  terms: readonly { readonly kind: Kind; readonly now: Status }[],
): Bodies {
  const bodies = terms.filter(({ kind, now }) => BODIES.has(kind) && now !== 'planned');
  const count = (status: Status) => bodies.filter(({ now }) => now === status).length;
  return { total: bodies.length, gone: count('ended'), uncertain: count('uncertain') };
}
