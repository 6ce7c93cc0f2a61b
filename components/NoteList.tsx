/** The reader's notes on a page, in the order they were made. */
import { i18n } from '#i18n';
import type { Note, NoteId } from '@/lib/notes/types';
import { type NoteActions, NoteItem } from './NoteItem';

export interface NoteListProps extends NoteActions {
  /** Those just deleted are among them, marked so, until the list is read anew. */
  readonly notes: readonly Note[];
  /** The notes whose words are not in the page, or not in one place only. */
  readonly lost: ReadonlySet<NoteId>;
}

export function NoteList({ notes, lost, ...on }: NoteListProps) {
  if (notes.length === 0) return <p class="soft">{i18n.t('notes.none')}</p>;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.id}>
          <NoteItem note={note} found={!lost.has(note.id)} {...on} />
        </li>
      ))}
    </ul>
  );
}
