/** What is being written: kept as it is typed, so that a closed window loses no word. */
import type { Draft, NotesDb } from './db';
import { NoSuchNote, refused } from './refused';
import type { Surroundings } from './store';
import type { DraftId, Note, NoteDraft, NoteId } from './types';

/** A part of the store; its methods throw as that says. */
export function createDrafts(db: NotesDb, { now, newId }: Pick<Surroundings, 'now' | 'newId'>) {
  async function put(draft: Draft): Promise<Draft> {
    await db.drafts.put(draft);
    return draft;
  }

  return {
    /** What to open an editor on: an unfinished draft of the note, if there is one. */
    async startDraft(about: NoteId | NoteDraft): Promise<Draft> {
      const fresh = { id: newId() as DraftId, touched: false, at: now() };
      return db
        .transaction('rw', [db.notes, db.drafts], async () => {
          await db.drafts
            .where('at')
            .below(fresh.at - DAY)
            .filter(isUntouched)
            .delete();
          if (typeof about !== 'string') return put({ ...fresh, noteId: null, note: about });
          const unfinished = await db.drafts.where({ noteId: about }).first();
          if (unfinished) return unfinished;
          const note = await db.notes.get(about);
          if (!note || note.removed) throw new NoSuchNote(about);
          return put({ ...fresh, noteId: about, note: draftOf(note) });
        })
        .catch(refused);
    },

    /** Keeps what was typed so far, unless the draft is done with in the meantime. */
    async typed(id: DraftId, note: NoteDraft): Promise<void> {
      await db.drafts.update(id, { note, touched: true, at: now() }).catch(refused);
    },

    async getDraft(id: DraftId): Promise<Draft | null> {
      return (await db.drafts.get(id)) ?? null;
    },

    /**
     * The drafts that somebody typed in and neither kept nor dropped, newest first. Those of a
     * removed note wait until it is restored: to keep one would bring the note back unasked.
     */
    async unfinished(): Promise<Draft[]> {
      const drafts = await db.drafts
        .orderBy('at')
        .reverse()
        .filter(({ touched }) => touched)
        .toArray();
      const notes = await db.notes.bulkGet(drafts.map(({ noteId }) => noteId ?? NO_NOTE));
      return drafts.filter((_draft, at) => notes[at]?.removed !== true);
    },

    async dropDraft(id: DraftId): Promise<void> {
      await db.drafts.delete(id).catch(refused);
    },
  };
}

/** The id of no note: a draft of a new one has none yet. */
const NO_NOTE = '' as NoteId;

/** Milliseconds. A draft that nobody typed in is forgotten after it. */
const DAY = 24 * 60 * 60 * 1000;

const isUntouched = ({ touched }: Draft) => !touched;

function draftOf({ page, title, published, places, termId, colour, body, tags }: Note): NoteDraft {
  return { page, title, published, place: places[0] ?? null, termId, colour, body, tags };
}
