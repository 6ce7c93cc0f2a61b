/** The glossary with its browser: reads it once, then shows what the address asks for. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { GlossaryFrame } from '@/components/GlossaryFrame';
import type { GlossaryAsset } from '@/lib/glossary/types';
import { readGlossary } from '@/lib/messages/read-glossary';
import { SearchPage } from './SearchPage';
import { TermPage } from './TermPage';
import { TimelinePage } from './TimelinePage';
import { type Routing, useRoute } from './use-route';

type Read = GlossaryAsset | 'loading' | 'failed';

export function Glossary() {
  const [glossary, setGlossary] = useState<Read>('loading');
  const routing = useRoute();
  const read = useCallback(async () => {
    setGlossary('loading');
    setGlossary(await readGlossary().catch(() => 'failed' as const));
  }, []);
  useEffect(() => void read(), [read]);
  useFocusOnHeading(routing.route.page === 'term' ? routing.route.id : routing.route.page);

  return (
    <GlossaryFrame here={routing.route.page}>
      {glossary === 'loading' ? (
        <p role="status">{i18n.t('glossary.loading')}</p>
      ) : glossary === 'failed' ? (
        <div class="stack">
          <p role="alert">{i18n.t('glossary.failed')}</p>
          <button type="button" class="primary" onClick={read}>
            {i18n.t('glossary.retry')}
          </button>
        </div>
      ) : (
        <Page glossary={glossary} {...routing} />
      )}
    </GlossaryFrame>
  );
}

function Page(props: Routing & { readonly glossary: GlossaryAsset }): ComponentChildren {
  const { glossary, route, go, refine } = props;
  switch (route.page) {
    case 'search':
      return <SearchPage glossary={glossary} route={route} go={go} refine={refine} />;
    case 'term':
      return <TermPage glossary={glossary} route={route} go={go} />;
    case 'timeline':
      return <TimelinePage glossary={glossary} route={route} go={go} />;
    case 'mine':
      return null;
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
