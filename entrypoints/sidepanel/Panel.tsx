/** The side panel with its browser: follows the page, and shows on it what the reader chooses. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { NoteList } from '@/components/NoteList';
import { PagePanel, type PagePanelProps } from '@/components/PagePanel';
import { START } from '@/lib/browse/route';
import type { TermId } from '@/lib/glossary/types';
import { askPage } from '@/lib/messages/ask-page';
import { openGlossary } from '@/lib/messages/open-glossary';
import { lostOn } from '@/lib/panel/notes';
import { requestSite } from '@/lib/sites/access';
import { type Look, look } from '@/lib/sites/look';
import { switchSite } from '@/lib/sites/switch';
import { web } from '@/lib/sites/web';
import { useDate } from './date';
import { followPage } from './follow';
import { usePageNotes } from './notes';
import { createReader } from './read';

interface Shown {
  readonly seen: Look | null;
  readonly page: PagePanelProps['page'];
}

export function Panel() {
  const [{ seen, page }, setShown] = useState<Shown>({ seen: null, page: { kind: 'loading' } });
  const [problem, setProblem] = useState<string | null>(null);
  const read = useMemo(createReader, []);
  const asked = useRef({ times: 0, surely: false, where: '' });
  const notes = usePageNotes(setProblem);
  const readNotes = notes.read;

  /** The newest look counts: an older one may come back later, from a page already left. */
  const readAll = useCallback(
    async (surely: boolean) => {
      const now = asked.current;
      now.times += 1;
      now.surely ||= surely;
      const mine = now.times;
      const seen = await look();
      const page = await read(seen);
      if (mine !== now.times) return;
      setShown({ seen, page });
      const where = `${seen.tabId} ${seen.address}`;
      if (where !== now.where) setProblem(null);
      const all = now.surely;
      Object.assign(now, { surely: false, where });
      await readNotes(seen.state.kind === 'read' ? seen.state.summary : null, all);
    },
    [read, readNotes],
  );
  const again = useCallback(() => readAll(true), [readAll]);

  useEffect(() => {
    const open = new AbortController();
    void again();
    followPage(again, () => readAll(false), open.signal);
    return () => open.abort();
  }, [again, readAll]);

  const tabId = seen?.tabId ?? null;
  const summary = seen?.state.kind === 'read' ? seen.state.summary : null;
  const host = seen && 'host' in seen.state ? seen.state.host : null;

  const date = useDate(summary?.address ?? null, setProblem, again);

  const trying = async (what: Promise<unknown>, sentence: string) => {
    setProblem(null);
    await what.catch(() => setProblem(sentence));
    await again();
  };

  const show = async (id: TermId) => {
    if (tabId === null) return;
    const shown = await askPage(tabId, 'page.showTerm', { id }, 0).catch(() => false);
    setProblem(shown ? null : i18n.t('panel.notShown'));
    if (!shown) await again();
  };

  return (
    <PagePanel
      page={page}
      noteCount={notes.count}
      notes={
        notes.failed ? null : (
          <NoteList
            notes={notes.notes}
            lost={summary ? lostOn(summary) : new Set()}
            onShow={(id) => tabId !== null && notes.show(tabId, id)}
            onEdit={notes.edit}
            onDelete={notes.remove}
            onUndo={notes.restore}
          />
        )
      }
      onAddNote={() => summary && notes.addToPage(summary)}
      date={date}
      problem={problem}
      onShow={show}
      onAllow={() => {
        if (host !== null) void trying(requestSite(web(), host), i18n.t('sites.failed'));
      }}
      onSwitchOn={() => {
        if (host !== null) void trying(switchSite(host, true), i18n.t('panel.settingFailed'));
      }}
      onGlossary={() => void openGlossary(START)}
      onRetry={again}
    />
  );
}
