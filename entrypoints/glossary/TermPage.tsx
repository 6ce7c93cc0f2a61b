/** One term’s page with the glossary it stands in. */
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { LineagePicture } from '@/components/LineagePicture';
import { TermArticle } from '@/components/TermArticle';
import { type Route, routeHash } from '@/lib/browse/route';
import { termPage } from '@/lib/browse/term';
import { lineageOf } from '@/lib/chart/lineage';
import type { GlossaryAsset, TermId } from '@/lib/glossary/types';
import { parsePartialDate } from '@/lib/timeline/calendar';
import { today } from '@/lib/today';
import type { Routing } from './use-route';
import { useTitle } from './use-title';

interface TermPageProps extends Pick<Routing, 'go'> {
  readonly glossary: GlossaryAsset;
  readonly route: Extract<Route, { page: 'term' }>;
}

export function TermPage({ glossary, route, go }: TermPageProps) {
  const { id, at } = route;
  const page = useMemo(() => termPage(glossary, id, at, today()), [glossary, id, at]);
  const terms = useMemo(
    () => new Map(glossary.terms.map((term) => [term.entry.id, term])),
    [glossary],
  );
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
      lineage={
        lineageOf(page.card.id, terms) && (
          <LineagePicture
            key={page.card.id}
            id={page.card.id}
            terms={terms}
            knowledge={glossary.knowledge}
            today={today()}
            at={at}
            hrefOf={hrefOf}
          />
        )
      }
      hrefOf={hrefOf}
      timelineHref={routeHash({ page: 'timeline', term: page.card.id, at })}
      onAt={(day) => go({ ...route, at: parsePartialDate(day) })}
      onPrint={() => window.print()}
    />
  );
}
