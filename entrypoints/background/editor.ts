/**
 * Opens our own window to write in. A page can listen to keys typed anywhere inside it, so
 * words are never typed there.
 */
import { browser } from 'wxt/browser';
import type { Ask } from '@/lib/messages/contract';
import { Refusal } from '@/lib/messages/serve';
import type { Draft } from '@/lib/notes/db';
import { sentenceFor } from '@/lib/notes/say';
import type { NoteStore } from '@/lib/notes/store';

/** CSS pixels of the window. */
const SIZE = { width: 460, height: 520 };

export async function openEditor(notes: NoteStore, ask: Ask<'editor.open'>): Promise<null> {
  const draft = await notes.startDraft('id' in ask ? ask.id : ask.draft).catch(explained);
  await show(draft);
  return null;
}

async function show({ id }: Draft): Promise<void> {
  const url = browser.runtime.getURL(`/editor.html?draft=${id}`);
  // Firefox on a phone has no windows.
  if (browser.windows) await browser.windows.create({ type: 'popup', url, ...SIZE });
  else await browser.tabs.create({ url });
}

function explained(error: unknown): never {
  const sentence = sentenceFor(error);
  throw sentence === null ? error : new Refusal('not-kept', sentence, { cause: error });
}
