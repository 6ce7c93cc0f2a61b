/** The timeline with the address that says what it is around, and a way to keep its pictures. */
import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { TimelineView } from '@/components/TimelineView';
import { type Route, routeHash } from '@/lib/browse/route';
import type { GlossaryAsset, TermId } from '@/lib/glossary/types';
import { download } from './download';
import type { Routing } from './use-route';
import { useTitle } from './use-title';

interface TimelinePageProps extends Pick<Routing, 'go'> {
  readonly glossary: GlossaryAsset;
  readonly route: Extract<Route, { page: 'timeline' }>;
}

export function TimelinePage({ glossary, route, go }: TimelinePageProps) {
  const { term, at } = route;
  useTitle(i18n.t('glossary.timeline'));
  const hrefOf = useCallback((id: TermId) => routeHash({ page: 'term', id, at }), [at]);
  return (
    <TimelineView
      glossary={glossary}
      term={term}
      at={at}
      hrefOf={hrefOf}
      onTerm={(next) => go({ ...route, term: next })}
      onSave={download}
    />
  );
}
