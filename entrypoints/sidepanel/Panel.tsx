/** The side panel with its browser: follows the page, and shows on it what the reader chooses. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PagePanel, type PagePanelProps } from '@/components/PagePanel';
import type { TermId } from '@/lib/glossary/types';
import { askPage } from '@/lib/messages/ask-page';
import { writeSetting } from '@/lib/settings/settings';
import { requestSite } from '@/lib/sites/access';
import { type Look, look } from '@/lib/sites/look';
import { switchSite } from '@/lib/sites/switch';
import { web } from '@/lib/sites/web';
import { followPage } from './follow';
import { createReader } from './read';

interface Shown {
  readonly seen: Look | null;
  readonly page: PagePanelProps['page'];
}

export function Panel() {
  const [{ seen, page }, setShown] = useState<Shown>({ seen: null, page: { kind: 'loading' } });
  const [problem, setProblem] = useState<string | null>(null);
  const read = useMemo(createReader, []);
  const asked = useRef(0);

  /** The newest look counts: an older one may come back later, from a page already left. */
  const again = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const seen = await look();
    const page = await read(seen);
    if (mine === asked.current) setShown({ seen, page });
  }, [read]);

  useEffect(() => {
    const open = new AbortController();
    void again();
    followPage(again, open.signal);
    return () => open.abort();
  }, [again]);

  const host = seen && 'host' in seen.state ? seen.state.host : null;

  const trying = async (what: Promise<unknown>, sentence: string) => {
    setProblem(null);
    await what.catch(() => setProblem(sentence));
    await again();
  };

  const show = async (id: TermId) => {
    if (seen === null || seen.tabId === null) return;
    const shown = await askPage(seen.tabId, 'page.showTerm', { id }, 0).catch(() => false);
    setProblem(shown ? null : i18n.t('panel.notShown'));
    if (!shown) await again();
  };

  return (
    <PagePanel
      page={page}
      noteCount={0}
      notes={null}
      problem={problem}
      onShow={show}
      onAllow={() => {
        if (host !== null) void trying(requestSite(web(), host), i18n.t('sites.failed'));
      }}
      onSwitchOn={() => {
        if (host === null) return;
        const on = Promise.all([writeSetting('on', true), switchSite(host, true)]);
        void trying(on, i18n.t('panel.settingFailed'));
      }}
      onRetry={again}
    />
  );
}
