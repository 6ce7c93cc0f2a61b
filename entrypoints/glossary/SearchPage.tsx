/** The search with what it searches in. */
import { useMemo, useState } from 'preact/hooks';
import type { Choices } from '@/components/GlossaryFilters';
import { GlossarySearch } from '@/components/GlossarySearch';
import { ERAS, NO_FILTER, passes } from '@/lib/browse/filter';
import { LONGEST_QUERY, type Route, routeHash, START } from '@/lib/browse/route';
import { byName, rowOf } from '@/lib/browse/rows';
import { formFound, openSearch } from '@/lib/browse/search';
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
const hrefOf = (id: TermId) => routeHash(pageOf(id));

/** Rows drawn at once for a query: the rest is a button away. */
const FEW = 50;

export function SearchPage({ glossary, route, go, refine }: SearchPageProps) {
  const { query, filter } = route;
  const search = useMemo(() => openSearch(glossary.terms), [glossary]);
  const sorted = useMemo(() => [...glossary.terms].sort(byName), [glossary]);
  const now = useMemo(() => ({ knowledge: glossary.knowledge, today: today() }), [glossary]);
  const all = useMemo(
    () =>
      sorted
        .filter(({ entry }) => passes(entry, filter, now))
        .map((term) => rowOf(term, null, now)),
    [sorted, filter, now],
  );
  const hits = useMemo(
    () => search.find(query).filter(({ entry }) => passes(entry, filter, now)),
    [search, query, filter, now],
  );
  const [whole, setWhole] = useState<string | null>(null);
  const shown = whole === query ? hits : hits.slice(0, FEW);

  return (
    <GlossarySearch
      query={query}
      filter={filter}
      choices={CHOICES}
      all={all}
      found={shown.map((term) => rowOf(term, formFound(term, query), now))}
      total={hits.length}
      known={print(monthOf(glossary.knowledge) ?? glossary.knowledge)}
      longest={LONGEST_QUERY}
      hrefOf={hrefOf}
      onQuery={(next) => refine({ ...route, query: next })}
      onFilter={(next) => refine({ ...route, filter: next })}
      onOpen={(id) => go(pageOf(id))}
      onAll={() => setWhole(query)}
      onClear={() => refine({ ...START, page: 'search', query: '', filter: NO_FILTER })}
    />
  );
}
