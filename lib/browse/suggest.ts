/** What the address bar offers after “gloss ”: terms, best first. Pure. */
import type { Term, TermId } from '@/lib/glossary/types';
import { badge } from '@/lib/timeline/badge';
import type { PartialDate } from '@/lib/timeline/calendar';
import { LONGEST_QUERY, parseRoute, type Route, routeHash, START } from './route';
import type { Search } from './search';

export interface Suggestion {
  /** What comes back when it is chosen: the address of its page. */
  readonly content: string;
  readonly description: string;
}

/** The browsers show no more. */
const MOST = 6;

export function suggestions(
  text: string,
  search: Search,
  now: { readonly knowledge: PartialDate; readonly today: PartialDate },
): Suggestion[] {
  return found(text, search)
    .slice(0, MOST)
    .map(({ entry }) => ({
      content: routeHash(pageOf(entry.id)),
      description: [
        entry.short !== null && entry.short !== entry.name
          ? `${entry.name} (${entry.short})`
          : entry.name,
        badge(entry, now.knowledge, now.today),
      ].join(' – '),
    }));
}

/** Where Enter leads: what was chosen, the term found first, or the search for it. */
export function chosen(text: string, search: Search): Route {
  if (text.startsWith('#/term/')) return parseRoute(text);
  const [first] = found(text, search);
  if (first) return pageOf(first.entry.id);
  return { ...START, page: 'search', query: text.trim().slice(0, LONGEST_QUERY) } as Route;
}

const found = (text: string, search: Search): Term[] => search.find(text.slice(0, LONGEST_QUERY));

const pageOf = (id: TermId): Route => ({ page: 'term', id, at: null });
