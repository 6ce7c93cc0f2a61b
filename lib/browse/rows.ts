/** Terms as lines of a list: what each is, and how it stands. Pure. */
import { KIND_WORDS } from '@/lib/card/model';
import type { Status, Term, TermId } from '@/lib/glossary/types';
import { badge } from '@/lib/timeline/badge';
import type { PartialDate } from '@/lib/timeline/calendar';
import { latestStanding } from '@/lib/timeline/standing';

export interface Row {
  readonly id: TermId;
  readonly name: string;
  readonly short: string | null;
  /** The form by which it was found, where name and letters do not show why. */
  readonly via: string | null;
  readonly kind: string;
  readonly standing: { readonly value: Status; readonly words: string };
  readonly summary: string;
}

export function rowOf(
  { entry, dossier }: Term,
  via: string | null,
  { knowledge, today }: { readonly knowledge: PartialDate; readonly today: PartialDate },
): Row {
  return {
    id: entry.id,
    name: entry.name,
    short: entry.short === entry.name ? null : entry.short,
    via,
    kind: KIND_WORDS[entry.kind],
    standing: {
      value: latestStanding(entry, knowledge, today),
      words: badge(entry, knowledge, today),
    },
    summary: dossier.summary,
  };
}

/** By name, as a reader of English looks for it: “10 Year” before “A&E”, capitals aside. */
export function byName(a: Term, b: Term): number {
  return ORDER.compare(a.entry.name, b.entry.name);
}

const ORDER = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Under which letter a name stands; “0–9” for all numbers. */
export function letterOf(name: string): string {
  const first = name.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}
