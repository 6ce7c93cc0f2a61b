/**
 * What happens in the editor's window: a draft is opened, written in and kept, and the window
 * goes. A write that the browser refuses leaves everything as it stands, and says why.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft } from '@/lib/notes/db';
import { sentenceFor } from '@/lib/notes/say';
import type { NoteStore } from '@/lib/notes/store';
import type { DraftId, NoteDraft, NoteId } from '@/lib/notes/types';
import { type Autosave, startAutosave } from './autosave';

/** `leaving`: the reader is asked whether what they wrote may go. `gone`: there is no draft. */
type Phase = 'opening' | 'writing' | 'saving' | 'leaving' | 'deleted' | 'gone';

export interface Surroundings {
  readonly notes: NoteStore;
  /** Tells open pages that notes changed. Never fails. */
  readonly tell: () => Promise<void>;
  readonly close: () => void;
}

interface State {
  readonly phase: Phase;
  readonly draft: Draft | null;
  /** Other notes that somebody began and did not finish. */
  readonly others: readonly Draft[];
  readonly problem: string | null;
}

const OPENING: State = { phase: 'opening', draft: null, others: [], problem: null };

export function useEditor(id: DraftId | null, { notes, tell, close }: Surroundings) {
  const [state, setState] = useState(OPENING);
  const set = (change: Partial<State>) => setState((before) => ({ ...before, ...change }));
  const autosave = useAutosave(notes, set);

  useEffect(() => {
    const open = async () => {
      const draft = id && (await notes.getDraft(id));
      const others = (await notes.unfinished()).filter((other) => other.id !== id);
      set({ draft, others, phase: draft ? 'writing' : 'gone' });
    };
    open().catch((error) => set({ phase: 'gone', problem: explain(error) }));
  }, [id, notes]);

  /** What is refused brings the reader back to their words. */
  const attempt = async (
    work: Promise<unknown>,
    done: () => void,
    draft: Draft,
    otherwise: Phase = 'writing',
  ) => {
    set({ phase: 'saving', problem: null });
    try {
      await work;
      await tell();
      done();
    } catch (error) {
      set({ phase: otherwise, problem: stillHere(error) });
      if (draft.touched) autosave.soon(draft);
    }
  };

  const { phase, draft } = state;
  const leave = (go: boolean) => {
    if (!draft || !go) return set({ phase: 'writing' });
    autosave.stop();
    void attempt(notes.dropDraft(draft.id), close, draft);
  };
  return {
    ...state,
    change(what: Partial<NoteDraft>) {
      if (!draft) return;
      const changed = { ...draft, touched: true, note: { ...draft.note, ...what } };
      set({ draft: changed });
      autosave.soon(changed);
    },
    save() {
      if (!draft || phase !== 'writing' || isEmpty(draft.note)) return;
      autosave.stop();
      void attempt(keep(notes, draft), close, draft);
    },
    /** Asks first, when there is something to lose. */
    cancel() {
      if (!draft || phase === 'saving') return;
      if (phase === 'leaving') set({ phase: 'writing' });
      else if (draft.touched && draft.note.body !== '') set({ phase: 'leaving' });
      else leave(true);
    },
    leave,
    remove(noteId: NoteId) {
      if (!draft) return;
      autosave.stop();
      void attempt(notes.remove(noteId), () => set({ phase: 'deleted' }), draft);
    },
    undo(noteId: NoteId) {
      if (!draft) return;
      void attempt(notes.restore(noteId), () => set({ phase: 'writing' }), draft, 'deleted');
    },
    forget(other: DraftId) {
      const gone = () => set({ others: state.others.filter((one) => one.id !== other) });
      notes.dropDraft(other).then(gone, (error) => set({ problem: explain(error) }));
    },
    close,
  };
}

/** A highlight may be without words; a note on nothing but a term or page may not. */
const isEmpty = ({ place, body }: NoteDraft) => place === null && body.trim() === '';

function keep(notes: NoteStore, { id, noteId, note }: Draft): Promise<unknown> {
  const body = note.body.trim() === '' ? '' : note.body;
  if (noteId === null) return notes.add({ ...note, body }, id);
  return notes.edit(noteId, { body, colour: note.colour }, id);
}

function useAutosave(notes: NoteStore, set: (change: Partial<State>) => void): Autosave<Draft> {
  const [open] = useState(() => new AbortController());
  useEffect(() => () => open.abort(), [open]);
  return useMemo(() => {
    // Only what was said here is taken back here: a refused save stays on screen.
    let said = false;
    const keepTyped = ({ id, note }: Draft) => {
      const fine = () => {
        if (said) set({ problem: null });
        said = false;
      };
      notes.typed(id, note).then(fine, (error) => {
        said = true;
        set({ problem: stillHere(error) });
      });
    };
    return startAutosave(keepTyped, open.signal);
  }, [notes]);
}

const explain = (error: unknown) => sentenceFor(error) ?? i18n.t('notes.failed');
const stillHere = (error: unknown) => `${explain(error)} ${i18n.t('notes.stillHere')}`;
