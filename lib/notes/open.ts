/** The notes of this browser profile, for the worker and our own documents. */
import { readSettings } from '@/lib/settings/settings';
import { NotesDb } from './db';
import { createNoteStore, type NoteStore } from './store';

export function openNotes(): NoteStore {
  return createNoteStore(new NotesDb(), {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    author: async () => (await readSettings()).author,
  });
}
