/**
 * Finds terms as a reader types: by letters first, then names, forms and summaries.
 *
 * Pure. The index of some hundreds of terms is built once when the page opens; a search is
 * some milliseconds at most, however long the query.
 */
import MiniSearch from 'minisearch';
import { folded } from '@/lib/glossary/fold';
import type { Term, TermId } from '@/lib/glossary/types';

export interface Search {
  /** Best first. An empty query finds nothing. */
  readonly find: (query: string) => Term[];
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
  const byId = new Map(
    terms.map((term) => [term.entry.id as string, { term, names: namesOf(term) }]),
  );
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
      const asked = wordsIn(query).slice(0, MOST_WORDS).join(' ');
      if (asked === '') return [];
      return index
        .search(asked)
        .flatMap(({ id, score }) => {
          const known = byId.get(String(id));
          return known ? [{ term: known.term, rank: rankOf(known.names, asked), score }] : [];
        })
        .sort((a, b) => a.rank - b.rank || b.score - a.score)
        .map(({ term }) => term);
    },
  };
}

/** Runs of letters and digits, folded as forms are: “10-Year” → “10”, “year”. */
function wordsIn(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const joined = (text: string) => wordsIn(text).join(' ');

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

/** A term's letters, name and forms as words, to be compared with what is asked for. */
function namesOf({ entry }: Term) {
  return {
    short: entry.short === null ? null : joined(entry.short),
    name: joined(entry.name),
    forms: new Set(entry.surfaces.map(({ form }) => joined(form))),
  };
}

/** Who types the very letters or the very name means that term: 0 letters, 1 name, 2 a form. */
function rankOf({ short, name, forms }: ReturnType<typeof namesOf>, asked: string): number {
  if (short === asked) return 0;
  if (name === asked) return 1;
  return forms.has(asked) ? 2 : 3;
}

/** The first form of `term` with the words of the query, unless name or letters have them: null. */
export function formFound({ entry }: Term, query: string): string | null {
  const asked = wordsIn(query);
  const has = (text: string) => {
    const own = wordsIn(text);
    return asked.every((word) => own.some((each) => each.startsWith(word)));
  };
  if (has(`${entry.name} ${entry.short ?? ''}`)) return null;
  return entry.surfaces.find(({ form }) => has(form))?.form ?? null;
}
