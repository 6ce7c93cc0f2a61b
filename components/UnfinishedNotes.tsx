/** Notes that were begun and neither saved nor thrown away: a window closed, a computer fell. */
import { i18n } from '#i18n';
import type { DraftId } from '@/lib/notes/types';

export interface UnfinishedNotesProps {
  readonly drafts: readonly { readonly id: DraftId; readonly words: string }[];
  readonly onOpen: (id: DraftId) => void;
  readonly onForget: (id: DraftId) => void;
}

export function UnfinishedNotes({ drafts, onOpen, onForget }: UnfinishedNotesProps) {
  if (drafts.length === 0) return null;
  return (
    <section class="unfinished" aria-labelledby="unfinished">
      <h2 id="unfinished">{i18n.t('notes.unfinished')}</h2>
      <ul>
        {drafts.map(({ id, words }) => (
          <li key={id}>
            <button type="button" class="quiet words" onClick={() => onOpen(id)}>
              {words.slice(0, 120) || i18n.t('notes.open')}
            </button>
            <button
              type="button"
              class="quiet small"
              aria-label={`${i18n.t('notes.throwAway')}: ${words.slice(0, 40)}`}
              onClick={() => onForget(id)}
            >
              {i18n.t('notes.throwAway')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
