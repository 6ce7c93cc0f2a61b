/** Offers the toolbar at selected words, and makes the notes that card and toolbar ask for. */
import { i18n } from '#i18n';
import type { About, ArticleLife } from '@/lib/card/port';
import { call, sentenceOf } from '@/lib/messages/call';
import type { Colour, NoteId } from '@/lib/notes/types';
import { type ReaderSelection, watchSelection } from '@/lib/page/selection';
import { type NotesInPage, startNotes } from './notes';
import type { View } from './stage';

export interface Noting {
  /** Begins with an article; whatever was before is over. */
  readonly begin: (life: ArticleLife, view: View) => NotesInPage;
  readonly highlight: (colour: Colour) => Promise<void>;
  readonly write: (about: About) => Promise<void>;
  /** Says a sentence in the toolbar of the selected words, which may be about to come. */
  readonly say: (sentence: string) => void;
  /** Opens the editor on a note that is kept. */
  readonly open: (id: NoteId) => Promise<void>;
}

export function createNoting(): Noting {
  let now: { readonly notes: NotesInPage; readonly life: ArticleLife; readonly view: View } | null =
    null;
  let selected: ReaderSelection | null = null;
  let unsaid: string | null = null;

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
      if (selected) await notes.highlight(selected.range, colour);
    });
  const write = (about: About) =>
    trying(async (notes) => {
      const colour = now?.life.colour ?? 'yellow';
      if ('termId' in about) await notes.write(about, colour);
      else if (selected) await notes.write({ range: selected.range }, colour);
    });

  const open = (id: NoteId) => trying(async () => void (await call('editor.open', { id })));

  /** The toolbar may have been sent away: it comes again. */
  const say = (sentence: string) => {
    unsaid = sentence;
    if (now !== null && selected !== null) offer(now.view, selected);
  };
  const offer = (view: View, selection: ReaderSelection) => {
    view.offerToolbar(selection);
    if (unsaid !== null) view.sayProblem(unsaid);
    unsaid = null;
  };

  return {
    say,
    highlight,
    write,
    open,
    begin(life, view) {
      const notes = startNotes(life);
      now = { notes, life, view };
      selected = unsaid = null;
      watchSelection((selection) => {
        selected = selection;
        if (selection !== null) return offer(view, selection);
        unsaid = null;
        view.closeToolbar();
      }, life.signal);
      life.signal.addEventListener('abort', () => {
        if (now?.life === life) now = null;
      });
      return notes;
    },
  };
}
