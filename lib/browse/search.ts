/**
 * Finds terms as a reader types: by letters first, then names, forms and summaries.
 *
 * Pure. The index of some hundreds of terms is built once when the page opens; a search is
 * some milliseconds at most, however long the query.
 */
import MiniSearch from 'minisearch';
import { folded } from '@/lib/glossary/fold';
import type { Term, TermId } from '@/lib/glossary/types';

export interface Hit {
  readonly term: Term;
  /** The form that was found, where the term's name and letters do not show why. */
  readonly via: string | null;
}

export interface Search {
  /** Best first. An empty query finds nothing. */
  readonly find: (query: string) => Hit[];
}

/** Words of a query that are looked at: more narrow nothing down. */
const MOST_WORDS = 12;

interface Doc {
  readonly id: TermId;
  readonly short: string;
  readonly name: string;
  readonly forms: string;
  readonly summary: string;
}

export function openSearch(terms: readonly Term[]): Search {
  const byId = new Map(terms.map((term) => [term.entry.id as string, term]));
  const index = new MiniSearch<Doc>({
    fields: ['short', 'name', 'forms', 'summary'],
    tokenize: wordsIn,
    processTerm: (word) => word,
    searchOptions: {
      boost: { short: 6, name: 4, forms: 3 },
      prefix: (word, at, all) => word.length > 1 || at === all.length - 1,
      fuzzy: (word) => (word.length > 4 && !/\d/.test(word) ? 0.2 : false),
      combineWith: 'AND',
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(terms.map(docOf));

  return {
    find(query) {
      const words = wordsIn(query).slice(0, MOST_WORDS);
      if (words.length === 0) return [];
      const asked = words.join(' ');
      const results = index.search(asked);
      return results
        .flatMap(({ id, score }) => {
          const term = byId.get(String(id));
          return term ? [{ term, via: viaOf(term, words), rank: rankOf(term, asked), score }] : [];
        })
        .sort((a, b) => a.rank - b.rank || b.score - a.score)
        .map(({ term, via }) => ({ term, via }));
    },
  };
}

/** Runs of letters and digits, folded as forms are: “10-Year” → “10”, “year”. */
function wordsIn(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function docOf({ entry, dossier }: Term): Doc {
  const { id, name, short, surfaces } = entry;
  return {
    id,
    short: short ?? '',
    name,
    forms: surfaces.map(({ form }) => form).join(' · '),
    summary: dossier.summary,
  };
}

/** Who types the very letters or the very name means that term: 0 letters, 1 name, 2 a form. */
function rankOf({ entry }: Term, asked: string): number {
  const is = (text: string) => wordsIn(text).join(' ') === asked;
  if (entry.short !== null && is(entry.short)) return 0;
  if (is(entry.name)) return 1;
  return entry.surfaces.some(({ form }) => is(form)) ? 2 : 3;
}

/** The first form that has the words of the query, unless name or letters have them. */
function viaOf({ entry }: Term, words: readonly string[]): string | null {
  const has = (text: string) => {
    const own = wordsIn(text);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
  if (has(`${entry.name} ${entry.short ?? ''}`)) return null;
  return entry.surfaces.find(({ form }) => has(form))?.form ?? null;
}
