/**
 * Keeps notes: the only module that writes the notes database.
 *
 * Every change is one transaction, so that two tabs may write at once and the worker may be
 * killed between any two steps: a revision and the note it makes are kept together or not
 * at all.
 */
import { fold } from '@/lib/exchange/fold';
import type { Change, Fields } from '@/lib/exchange/revision';
import type { TermId } from '@/lib/glossary/types';
import type { Draft, NotesDb } from './db';
import { newDevice, revise } from './device';
import { NoSuchNote, refused } from './refused';
import type { DeviceId, DraftId, Note, NoteChange, NoteDraft, NoteId, PageAddress } from './types';

/** What the outside world lends the store, so that a test can lend something else. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Unlike any other, in small letters, digits and hyphens. */
  readonly newId: () => string;
  /** How the reader calls themselves, at the moment of writing. */
  readonly author: () => Promise<string>;
}

export type NoteStore = ReturnType<typeof createNoteStore>;

/** Every method that writes may throw `NotKept`, or `NoSuchNote`: then nothing was changed. */
export function createNoteStore(db: NotesDb, { now, newId, author }: Surroundings) {
  /** Writes one revision and the note it makes. @throws {NotKept | NoSuchNote} */
  async function change(noteId: NoteId, what: Change, draftId: DraftId | null): Promise<Note> {
    const by = await author();
    return db
      .transaction('rw', [db.revisions, db.notes, db.meta, db.drafts], async () => {
        const known = await db.revisions.where({ noteId }).toArray();
        const row = await db.meta.get('device');
        const made = revise(
          row ?? newDevice(newId() as DeviceId),
          { noteId, author: by, change: what },
          known,
          now(),
        );
        const note = fold([...known, made.revision]);
        if (!note) throw new NoSuchNote(noteId);
        await db.revisions.add(made.revision);
        await db.notes.put(note);
        await db.meta.put({ ...made.device, key: 'device' });
        if (draftId) await db.drafts.delete(draftId);
        return note;
      })
      .catch(refused);
  }

  async function put(draft: Draft): Promise<Draft> {
    await db.drafts.put(draft);
    return draft;
  }

  const living = (notes: readonly Note[]) => notes.filter(({ removed }) => !removed);

  return {
    /** The draft it came from, if any, goes in the same transaction. */
    add(draft: NoteDraft, draftId: DraftId | null = null): Promise<Note> {
      const fields = fieldsOf(draft, now());
      return change(newId() as NoteId, { kind: 'write', fields }, draftId);
    },

    edit(id: NoteId, fields: NoteChange, draftId: DraftId | null = null): Promise<Note> {
      return change(id, { kind: 'write', fields }, draftId);
    },

    /** Hidden everywhere, and kept: `restore` brings it back as it was. */
    async remove(id: NoteId): Promise<void> {
      await change(id, { kind: 'remove' }, null);
    },

    restore(id: NoteId): Promise<Note> {
      return change(id, { kind: 'write', fields: {} }, null);
    },

    /** The living notes of a page, oldest first. */
    async onPage(page: PageAddress): Promise<Note[]> {
      const notes = await db.notes.where({ 'page.address': page }).toArray();
      return living(notes).sort((a, b) => a.created - b.created);
    },

    /** The living notes on a term, on whatever page, newest first. */
    async onTerm(termId: TermId): Promise<Note[]> {
      const notes = await db.notes.where({ termId }).toArray();
      return living(notes).sort((a, b) => b.created - a.created);
    },

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

function fieldsOf({ place, tags, ...draft }: NoteDraft, created: number): Fields {
  return {
    ...draft,
    created,
    places: place ? [place] : [],
    tags: tags.map((name) => ({ name, on: true })),
  };
}
