/** One of the reader's notes in a list: its words, what they are on, and what can be done. */
import { i18n } from '#i18n';
import type { Note, NoteId } from '@/lib/notes/types';

export interface NoteActions {
  /** Scrolls the page to the note's words. */
  readonly onShow: (id: NoteId) => void;
  readonly onEdit: (id: NoteId) => void;
  readonly onDelete: (id: NoteId) => void;
  readonly onUndo: (id: NoteId) => void;
}

export interface NoteItemProps extends NoteActions {
  readonly note: Note;
  /** False when the page no longer has the note's words, or has them in several places. */
  readonly found: boolean;
}

export function NoteItem({ note, found, ...on }: NoteItemProps) {
  const { id, places, colour, body, otherBodies, tags, author } = note;
  const quote = places[0]?.quote.exact;
  if (note.removed) {
    return (
      <p class="note removed" role="status">
        {i18n.t('notes.deleted')}
        <button type="button" class="quiet" onClick={() => on.onUndo(id)}>
          {i18n.t('notes.undo')}
        </button>
      </p>
    );
  }
  const about = i18n.t('notes.about', [short(quote ?? body)]);
  return (
    <article class="note" aria-label={about}>
      {quote !== undefined && (
        <blockquote class={`quote ${colour}`} dir="auto">
          {short(quote)}
        </blockquote>
      )}
      {!found && <p class="small lost">{i18n.t('notes.lost')}</p>}
      {body !== '' && (
        <p class="body" dir="auto">
          {body}
        </p>
      )}
      {otherBodies.map((other) => (
        <p class="body other" dir="auto" key={other.text}>
          <span class="small soft">{i18n.t('notes.meanwhile', [other.author || '?'])}</span>{' '}
          {other.text}
        </p>
      ))}
      <Signed author={author} tags={tags} />
      <div class="actions small">
        {found && quote !== undefined && (
          <button type="button" class="quiet" onClick={() => on.onShow(id)}>
            {i18n.t('notes.show')}
            <span class="unseen"> {about}</span>
          </button>
        )}
        <button type="button" class="quiet" onClick={() => on.onEdit(id)}>
          {i18n.t('notes.editThis')}
          <span class="unseen"> {about}</span>
        </button>
        <button type="button" class="quiet" onClick={() => on.onDelete(id)}>
          {i18n.t('notes.delete')}
          <span class="unseen"> {about}</span>
        </button>
      </div>
    </article>
  );
}

function Signed({ author, tags }: { author: string; tags: readonly string[] }) {
  const words = [author, ...tags.map((tag) => `#${tag}`)].filter((word) => word !== '');
  return words.length === 0 ? null : <p class="small soft">{words.join(' · ')}</p>;
}

/** In UTF-16 units. A list is for finding a note, not for reading the article again. */
const MOST = 240;

function short(text: string): string {
  if (text.length <= MOST) return text;
  return `${text.slice(0, MOST).replace(/[\uD800-\uDBFF]$|\s+\S*$/, '')} …`;
}
