/** Which items a reader has asked for. Pure. */
import type { TermId } from '@/lib/glossary/types';
import type { Item, LaneId } from './item';

export interface Filter {
  readonly lanes: ReadonlySet<LaneId>;
  /** The term in whose light all is seen, with its lineage; null for everything. */
  readonly term: { readonly id: TermId; readonly lineage: ReadonlySet<TermId> } | null;
}

/**
 * Those of `items` that pass, in their order. A term's timeline holds the lives of its lineage,
 * every event that names the term, and its own file's events.
 */
export function passing(items: readonly Item[], { lanes, term }: Filter): readonly Item[] {
  return items.filter((item) => {
    if (!lanes.has(item.lane)) return false;
    if (term === null) return item.onlyFor === null;
    return item.term !== null ? term.lineage.has(item.term) : item.terms.includes(term.id);
  });
}
