/** The search with what it searches in. */
import { useMemo } from 'preact/hooks';
import type { Choices } from '@/components/GlossaryFilters';
import { GlossarySearch } from '@/components/GlossarySearch';
import { ERAS, NO_FILTER, passes } from '@/lib/browse/filter';
import { LONGEST_QUERY, type Route, routeHash, START } from '@/lib/browse/route';
import { byName, rowOf } from '@/lib/browse/rows';
import { openSearch } from '@/lib/browse/search';
import { KIND_WORDS } from '@/lib/card/model';
import { type GlossaryAsset, KINDS, NATIONS, STATUSES, type TermId } from '@/lib/glossary/types';
import { monthOf, print } from '@/lib/timeline/calendar';
import { today } from '@/lib/today';
import type { Routing } from './use-route';

const CHOICES: Choices = {
  kinds: KINDS.map((value) => ({ value, words: KIND_WORDS[value] })),
  nations: NATIONS,
  standings: STATUSES,
  eras: ERAS,
};

interface SearchPageProps extends Pick<Routing, 'go' | 'refine'> {
  readonly glossary: GlossaryAsset;
  readonly route: Extract<Route, { page: 'search' }>;
}

const pageOf = (id: TermId): Route => ({ page: 'term', id, at: null });

export function SearchPage({ glossary, route, go, refine }: SearchPageProps) {
  const { query, filter } = route;
  const search = useMemo(() => openSearch(glossary.terms), [glossary]);
  const sorted = useMemo(() => [...glossary.terms].sort(byName), [glossary]);
  const browsing = query.trim() === '';
  const rows = useMemo(() => {
    const now = { knowledge: glossary.knowledge, today: today() };
    const hits = browsing ? sorted.map((term) => ({ term, via: null })) : search.find(query);
    return hits
      .filter(({ term }) => passes(term.entry, filter, now))
      .map(({ term, via }) => rowOf(term, via, now));
  }, [glossary, search, sorted, browsing, query, filter]);

  return (
    <GlossarySearch
      query={query}
      filter={filter}
      choices={CHOICES}
      rows={rows}
      byName={browsing}
      known={print(monthOf(glossary.knowledge) ?? glossary.knowledge)}
      longest={LONGEST_QUERY}
      hrefOf={(id) => routeHash(pageOf(id))}
      onQuery={(next) => refine({ ...route, query: next })}
      onFilter={(next) => refine({ ...route, filter: next })}
      onOpen={(id) => go(pageOf(id))}
      onClear={() => refine({ ...START, page: 'search', query: '', filter: NO_FILTER })}
    />
  );
}
