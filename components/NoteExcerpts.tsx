/** The reader’s own notes on a term, a line or two of each. */
import { i18n } from '#i18n';
import type { Colour, NoteId } from '@/lib/notes/types';

export interface NoteExcerpt {
  readonly id: NoteId;
  /** The note’s first words; empty for one without words. */
  readonly excerpt: string;
  readonly colour: Colour;
}

export interface NoteExcerptsProps {
  readonly notes: readonly NoteExcerpt[];
  readonly onOpen: (id: NoteId) => void;
}

export function NoteExcerpts({ notes, onOpen }: NoteExcerptsProps) {
  if (notes.length === 0) return null;
  return (
    <section class="notes">
      <h3>{i18n.t('card.notes', notes.length)}</h3>
      <ul>
        {notes.map(({ id, excerpt, colour }) => (
          <li key={id}>
            <button type="button" class={`excerpt ${colour}`} onClick={() => onOpen(id)}>
              {excerpt || i18n.t('card.noWords')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
