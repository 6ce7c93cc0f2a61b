/** One term’s page with the glossary it stands in. */
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { TermArticle } from '@/components/TermArticle';
import { type Route, routeHash } from '@/lib/browse/route';
import { termPage } from '@/lib/browse/term';
import type { GlossaryAsset, TermId } from '@/lib/glossary/types';
import { parsePartialDate } from '@/lib/timeline/calendar';
import { today } from '@/lib/today';
import type { Routing } from './use-route';

interface TermPageProps extends Pick<Routing, 'go'> {
  readonly glossary: GlossaryAsset;
  readonly route: Extract<Route, { page: 'term' }>;
}

export function TermPage({ glossary, route, go }: TermPageProps) {
  const { id, at } = route;
  const page = useMemo(() => termPage(glossary, id, at, today()), [glossary, id, at]);
  useTitle(page?.card.name ?? null);
  if (page === null) {
    return (
      <div class="stack">
        <h1 tabIndex={-1}>{i18n.t('glossary.unknown')}</h1>
        <p>{i18n.t('glossary.unknownText')}</p>
        <p>
          <a href="#/">{i18n.t('glossary.back')}</a>
        </p>
      </div>
    );
  }
  const hrefOf = (other: TermId) => routeHash({ page: 'term', id: other, at });
  return (
    <TermArticle
      page={page}
      at={at ?? ''}
      lineage={null}
      hrefOf={hrefOf}
      timelineHref={routeHash({ page: 'timeline', term: page.card.id, at })}
      onAt={(day) => go({ ...route, at: parsePartialDate(day) })}
      onPrint={() => window.print()}
    />
  );
}

function useTitle(name: string | null): void {
  useEffect(() => {
    const before = document.title;
    if (name !== null) document.title = `${name} – ${i18n.t('glossary.title')}`;
    return () => {
      document.title = before;
    };
  }, [name]);
}
