/** Picks out of the glossary what a page needs of the terms found on it. */
import type { GlossaryAsset, Term, TermId } from '@/lib/glossary/types';
import type { Terms } from './contract';

/** O(terms of the glossary), which is some hundreds. */
export function pick({ knowledge, terms, timeline, moved }: GlossaryAsset, ids: TermId[]): Terms {
  const byId = new Map(terms.map((term) => [term.entry.id, term]));
  const newIds = new Map(Object.entries(moved ?? {}));
  const find = (all: readonly TermId[]) =>
    all.flatMap((id) => byId.get(newIds.get(id) ?? id) ?? []);

  const asked = new Set(find(ids));
  const nearby = find([...asked].flatMap(neighbours));
  const names = new Set([...asked].map(({ entry }) => entry.id));
  return {
    knowledge,
    terms: [...new Set([...asked, ...nearby])],
    timeline: timeline.filter((event) => event.terms.some((id) => names.has(id))),
  };
}

/** A card names these as links and draws them in its strip. */
function neighbours({ dossier }: Term): TermId[] {
  return [...dossier.predecessors, ...dossier.successors, ...dossier.plannedSuccessors];
}
