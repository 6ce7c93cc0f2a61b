/**
 * The reader's own terms in the glossary's shape, and as the two lexicons that pages scan with.
 *
 * Pure. The worker calls it whenever the list changes.
 */
import { compile } from '@/lib/glossary/compile';
import { folded } from '@/lib/glossary/fold';
import { completeSurface } from '@/lib/glossary/surface';
import type { Entry, Source, Surface, Term } from '@/lib/glossary/types';
import { monthOf } from '@/lib/timeline/calendar';
import type { OwnTerm } from './types';

/** A term that cards, panels and the search take as they take ours. Its sources are its link. */
export function termOf(own: OwnTerm): Term {
  return {
    entry: entryOf(own, surfacesOf(own)),
    dossier: {
      id: own.id,
      summary: own.meaning,
      phases: [],
      facts: [],
      events: [],
      predecessors: [],
      successors: [],
      plannedSuccessors: [],
      overlaps: [],
      related: [],
      sources: own.link === null ? [] : [sourceOf(own.link)],
      confidence: 'high',
    },
  };
}

/** Two strings as `openLexicon` reads them; null where there is no term for it. O(terms). */
export interface OwnLexicons {
  readonly first: string | null;
  readonly rest: string | null;
}

/**
 * A spelling that several own terms share means the one of its time, where each has dates; else
 * the one that is first in the list.
 */
export function compileOwn(terms: readonly OwnTerm[]): OwnLexicons {
  const sharing = Map.groupBy(
    terms.flatMap((own) => surfacesOf(own).map(({ form }) => ({ own, key: folded(form) }))),
    ({ key }) => key,
  );
  const surfaces = (own: OwnTerm): Surface[] =>
    surfacesOf(own).flatMap((surface) => {
      const claims = sharing.get(folded(surface.form)) ?? [];
      if (claims.every((claim) => claim.own === own)) return [surface];
      if (claims.every((claim) => isDated(claim.own)))
        return [{ ...surface, when: { from: own.from, to: own.to } }];
      return claims[0]?.own === own ? [surface] : [];
    });
  const lexicon = (some: readonly OwnTerm[]): string | null => {
    const entries = some.map((own) => entryOf(own, surfaces(own)));
    const marked = entries.filter((entry) => entry.surfaces.length > 0);
    return marked.length === 0 ? null : compile(marked);
  };
  return {
    first: lexicon(terms.filter(({ first }) => first)),
    rest: lexicon(terms.filter(({ first }) => !first)),
  };
}

const isDated = ({ from, to }: OwnTerm): boolean => from !== null || to !== null;

function surfacesOf({ name, short, also }: OwnTerm): Surface[] {
  // Letters are meant as they are written: “Hub” is not HUB.
  const letters = short === null ? [] : [completeSurface({ form: short, case: 'exact' })];
  return [...letters, ...[name, ...also].map((form) => completeSurface(form))];
}

function entryOf(own: OwnTerm, surfaces: readonly Surface[]): Entry {
  const { id, name, short, from, to, changed } = own;
  return {
    id,
    name,
    short,
    kind: 'own',
    // Marked whatever the reader's level: they asked for it.
    level: 'jargon',
    nation: [],
    surfaces,
    life: {
      announced: null,
      start: from,
      end: to,
      dueStart: null,
      dueEnd: null,
      // Said of the day the end has come; `standingOn` goes by the dates until then.
      status: to === null ? 'current' : 'ended',
    },
    asOf: monthOf(changed) ?? changed,
  };
}

function sourceOf(link: string): Source {
  const shown = link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return { title: shown, publisher: '', url: link, published: null, grade: 'secondary' };
}
