/** The glossary with its browser: reads it once, then shows what the address asks for. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { GlossaryFrame } from '@/components/GlossaryFrame';
import type { GlossaryAsset } from '@/lib/glossary/types';
import { readGlossary } from '@/lib/messages/read-glossary';
import type { Kept } from '@/lib/own/store';
import { termOf } from '@/lib/own/terms';
import { Own } from './Own';
import { SearchPage } from './SearchPage';
import { TermPage } from './TermPage';
import { TimelinePage } from './TimelinePage';
import { useOwn } from './use-own';
import { type Routing, useRoute } from './use-route';

type Read = GlossaryAsset | 'loading' | 'failed';

export function Glossary() {
  const [glossary, setGlossary] = useState<Read>('loading');
  const own = useOwn();
  const routing = useRoute();
  const read = useCallback(async () => {
    setGlossary('loading');
    setGlossary(await readGlossary().catch(() => 'failed' as const));
  }, []);
  useEffect(() => void read(), [read]);
  // Own terms are searched and read like ours. Theirs is no history: the timeline has ours alone.
  const whole = useMemo(() => {
    if (typeof glossary === 'string') return glossary;
    if (own === null) return 'loading';
    const terms = own === 'failed' ? [] : own.terms.map(termOf);
    return { ...glossary, terms: [...glossary.terms, ...terms] };
  }, [glossary, own]);
  useFocusOnHeading(routing.route.page === 'term' ? routing.route.id : routing.route.page);

  return (
    <GlossaryFrame here={routing.route.page}>
      {glossary === 'loading' || whole === 'loading' ? (
        <p role="status">{i18n.t('glossary.loading')}</p>
      ) : glossary === 'failed' || whole === 'failed' ? (
        <div class="stack">
          <p role="alert">{i18n.t('glossary.failed')}</p>
          <button type="button" class="primary" onClick={read}>
            {i18n.t('glossary.retry')}
          </button>
        </div>
      ) : (
        <Page glossary={whole} ours={glossary} own={own} {...routing} />
      )}
    </GlossaryFrame>
  );
}

interface PageProps extends Routing {
  /** With the reader's own terms, and without. */
  readonly glossary: GlossaryAsset;
  readonly ours: GlossaryAsset;
  readonly own: Kept | null | 'failed';
}

function Page({ glossary, ours, own, route, go, refine }: PageProps): ComponentChildren {
  switch (route.page) {
    case 'search':
      return <SearchPage glossary={glossary} route={route} go={go} refine={refine} />;
    case 'term':
      return <TermPage glossary={glossary} route={route} go={go} />;
    case 'timeline':
      return <TimelinePage glossary={ours} route={route} go={go} />;
    case 'mine':
      return <Own own={own} />;
  }
}

/** A new page begins at its top and its heading, for eyes and screen readers alike. */
function useFocusOnHeading(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true });
  }, [page]);
}
