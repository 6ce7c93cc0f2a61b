import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/notes.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { TermId } from '@/lib/glossary/types';
import { call } from '@/lib/messages/call';
import { openNotes } from '@/lib/notes/open';
import type { DraftId } from '@/lib/notes/types';
import { Editor } from './Editor';

const root = document.getElementById('editor');
const id = new URLSearchParams(location.search).get('draft') as DraftId | null;
const around = { notes: openNotes(), tell, close };
if (root) render(<Editor id={id} around={around} nameOf={nameOf} onOpen={open} />, root);

/** The worker tells the pages: this window is about to go. */
async function tell(): Promise<void> {
  await call('notes.changed', {}).catch(() => null);
}

/** A window may not always close itself, but its tab may always be removed. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function nameOf(termId: TermId): Promise<string | null> {
  const answer = await call('glossary.terms', { ids: [termId] }).catch(() => null);
  return answer?.terms[0]?.entry.name ?? null;
}

function open(draft: DraftId): void {
  location.search = `?draft=${draft}`;
}
