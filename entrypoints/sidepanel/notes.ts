/** The notes of the page in front of the reader: read, shown, changed, deleted and brought back. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askPage } from '@/lib/messages/ask-page';
import { call, sentenceOf } from '@/lib/messages/call';
import type { PageSummary } from '@/lib/messages/page';
import type { Note, NoteId, PageAddress } from '@/lib/notes/types';
import { normalise, pageKey } from '@/lib/page/address';
import { listed } from '@/lib/panel/notes';
import { readSettings } from '@/lib/settings/settings';

interface Kept {
  readonly page: PageAddress | null;
  readonly living: readonly Note[];
  readonly justDeleted: readonly Note[];
  /** True when the notes could not be read. */
  readonly failed: boolean;
}

const NONE: Kept = { page: null, living: [], justDeleted: [], failed: false };

/** `say` is told what did not work, in a sentence, and null when something did. */
export function usePageNotes(say: (problem: string | null) => void) {
  const [kept, setKept] = useState<Kept>(NONE);
  const latest = useRef<PageAddress | null>(null);

  const seen = useRef('');

  /**
   * Reads the notes of a page; null where none is read. `surely`: also when the page found
   * the same notes as before, whose words may have changed. Otherwise the worker sleeps on.
   */
  const read = useCallback(async (summary: PageSummary | null, surely: boolean) => {
    const page = summary && normalise(summary.address);
    const found = JSON.stringify([page, summary?.notes]);
    if (!surely && found === seen.current) return;
    seen.current = found;
    latest.current = page;
    if (page === null) return setKept(NONE);
    const living = await call('notes.onPage', { page }).catch(() => null);
    if (latest.current !== page) return;
    setKept((before) => ({
      page,
      living: living ?? (before.page === page ? before.living : []),
      justDeleted: before.page === page ? before.justDeleted : [],
      failed: living === null,
    }));
  }, []);

  /** Tells the sentence of a refusal, which says why, or a plain one. */
  const trying = async <T>(what: Promise<T>): Promise<T | null> => {
    say(null);
    return what.catch((error) => {
      say(sentenceOf(error, i18n.t('panel.noteFailed')));
      return null;
    });
  };

  const remove = async (id: NoteId) => {
    const note = kept.living.find((one) => one.id === id);
    const done = await trying(call('notes.remove', { id }).then(() => true));
    if (!note || !done) return;
    setKept((now) => ({
      ...now,
      living: now.living.filter((one) => one.id !== id),
      justDeleted: [...now.justDeleted, note],
    }));
  };

  const restore = async (id: NoteId) => {
    const note = await trying(call('notes.restore', { id }));
    if (!note) return;
    setKept((now) => ({
      ...now,
      living: [...now.living.filter((one) => one.id !== id), note],
      justDeleted: now.justDeleted.filter((one) => one.id !== id),
    }));
  };

  const show = async (tabId: number, id: NoteId) => {
    const shown = await askPage(tabId, 'page.showNote', { id }, 0).catch(() => false);
    say(shown ? null : i18n.t('panel.noteNotShown'));
  };

  const addToPage = async ({ address, title, published }: PageSummary) => {
    const page = pageKey(address, null);
    if (page === null) return;
    const { colour } = await readSettings();
    const about = { page, title, published, colour };
    const draft = { ...about, place: null, termId: null, body: '', tags: [] };
    await trying(call('editor.open', { draft }));
  };

  return {
    notes: listed(kept.living, kept.justDeleted),
    count: kept.living.length,
    failed: kept.failed,
    read,
    show,
    addToPage,
    edit: (id: NoteId) => trying(call('editor.open', { id })),
    remove,
    restore,
  };
}
