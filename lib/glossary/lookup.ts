/** Finds terms by id, through renamed ids, and walks their succession. Pure. */
import type { Term, TermId } from './types';

export interface Lookup {
  /** Null for an id that was never a term. */
  readonly term: (id: TermId) => Term | null;
  readonly predecessors: (id: TermId) => readonly Term[];
  /** Successors in fact; `planned` gives those that were only planned on the knowledge date. */
  readonly successors: (id: TermId) => readonly Term[];
  readonly planned: (id: TermId) => readonly Term[];
}

/** `moved`: ids that were renamed or merged, old to new. */
export function lookupIn(terms: readonly Term[], moved: ReadonlyMap<TermId, TermId>): Lookup {
  const byId = new Map(terms.map((term) => [term.entry.id, term]));
  const term = (id: TermId) => byId.get(moved.get(id) ?? id) ?? null;
  const all = (ids: readonly TermId[] | undefined) => (ids ?? []).flatMap((id) => term(id) ?? []);
  return {
    term,
    predecessors: (id) => all(term(id)?.dossier.predecessors),
    successors: (id) => all(term(id)?.dossier.successors),
    planned: (id) => all(term(id)?.dossier.plannedSuccessors),
  };
}
