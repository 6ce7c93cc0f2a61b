/** The terms of a page as the side panel lists them: what the page found, named by the glossary. */
import type { Kind, Status, TermId } from '@/lib/glossary/types';
import type { Terms } from '@/lib/messages/contract';
import type { PageSummary } from '@/lib/messages/page';
import { badge } from '@/lib/timeline/badge';
import type { PartialDate } from '@/lib/timeline/calendar';

export interface TermRow {
  readonly id: TermId;
  readonly name: string;
  /** The short form when the page or the glossary has one that differs from the name. */
  readonly short: string | null;
  readonly kind: Kind;
  /** True for a term of the reader's own. */
  readonly yours: boolean;
  readonly count: number;
  readonly now: Status;
  readonly then: Status | null;
  /** How it stands today, in two or three words: “Gone since July 2022”. */
  readonly standing: string;
}

/** In the page's order. A term that the glossary no longer has is left out. */
export function rowsOf(
  found: PageSummary['terms'],
  { terms, knowledge }: Pick<Terms, 'terms' | 'knowledge'>,
  today: PartialDate,
): TermRow[] {
  const entries = new Map(terms.map(({ entry }) => [entry.id, entry]));
  return found.flatMap(({ id, count, now, then }) => {
    const entry = entries.get(id);
    if (!entry) return [];
    const { name, kind } = entry;
    const short = entry.short === name ? null : entry.short;
    const standing = badge(entry, knowledge, today);
    return [{ id, name, short, kind, yours: kind === 'own', count, now, then, standing }];
  });
}

/** True when the term stands otherwise today than on the article's day. */
export function hasChanged({ now, then }: Pick<TermRow, 'now' | 'then'>): boolean {
  return then !== null && now !== then;
}
