/** Offers the toolbar at selected words, and makes the notes that card and toolbar ask for. */
import { i18n } from '#i18n';
import type { About, ArticleLife } from '@/lib/card/port';
import { call, sentenceOf } from '@/lib/messages/call';
import type { Colour, NoteId } from '@/lib/notes/types';
import { watchSelection } from '@/lib/page/selection';
import { type NotesInPage, startNotes } from './notes';
import type { View } from './stage';

export interface Noting {
  /** Begins with an article; whatever was before is over. */
  readonly begin: (life: ArticleLife, view: View) => NotesInPage;
  readonly highlight: (colour: Colour) => Promise<void>;
  readonly write: (about: About) => Promise<void>;
  /** Opens the editor on a note that is kept. */
  readonly open: (id: NoteId) => Promise<void>;
}

export function createNoting(): Noting {
  let now: { readonly notes: NotesInPage; readonly life: ArticleLife; readonly view: View } | null =
    null;
  let selected: Range | null = null;

  /** What was refused is said in the toolbar or card it was asked in; words stay selected. */
  const trying = async (work: (notes: NotesInPage) => Promise<void>): Promise<void> => {
    if (now === null) return;
    const { notes, view } = now;
    try {
      await work(notes);
      view.closeToolbar();
    } catch (error) {
      view.sayProblem(sentenceOf(error, i18n.t('card.noteFailed')));
    }
  };
  const highlight = (colour: Colour) =>
    trying(async (notes) => {
      if (selected) await notes.highlight(selected, colour);
    });
  const write = (about: About) =>
    trying(async (notes) => {
      const colour = now?.life.colour ?? 'yellow';
      if ('termId' in about) await notes.write(about, colour);
      else if (selected) await notes.write({ range: selected }, colour);
    });

  const open = (id: NoteId) => trying(async () => void (await call('editor.open', { id })));

  return {
    highlight,
    write,
    open,
    begin(life, view) {
      const notes = startNotes(life);
      now = { notes, life, view };
      selected = null;
      watchSelection((selection) => {
        selected = selection?.range ?? null;
        if (selection === null) view.closeToolbar();
        else view.offerToolbar(selection);
      }, life.signal);
      life.signal.addEventListener('abort', () => {
        if (now?.life === life) now = null;
      });
      return notes;
    },
  };
}
