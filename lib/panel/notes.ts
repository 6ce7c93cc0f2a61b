/** The notes of a page as the side panel lists them. */
import type { PageSummary } from '@/lib/messages/page';
import type { Note, NoteId } from '@/lib/notes/types';

/**
 * The living notes with those just deleted in their old places, marked so, so that undoing is
 * one button where the note was. Oldest first. A note that came back counts as living.
 */
export function listed(living: readonly Note[], justDeleted: readonly Note[]): Note[] {
  const alive = new Set(living.map(({ id }) => id));
  const deleted = justDeleted.filter(({ id }) => !alive.has(id));
  return [...living, ...deleted.map((note) => ({ ...note, removed: true }))].sort(
    (a, b) => a.created - b.created,
  );
}

/** The notes whose words the page does not have, or has in several places. */
export function lostOn(summary: Pick<PageSummary, 'notes'>): ReadonlySet<NoteId> {
  return new Set(summary.notes.filter(({ found }) => !found).map(({ id }) => id));
}
