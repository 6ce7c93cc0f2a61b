/**
 * Keeps notes: the only module that writes the notes database.
 *
 * Every change is one transaction, so that two tabs may write at once and the worker may be
 * killed between any two steps: a revision and the note it makes are kept together or not
 * at all.
 */
import type { Selectors } from '@/lib/anchor/selectors';
import { fold } from '@/lib/exchange/fold';
import { join } from '@/lib/exchange/merge';
import type { Change, Fields, Revision } from '@/lib/exchange/revision';
import type { TermId } from '@/lib/glossary/types';
import type { NotesDb } from './db';
import { newDevice, revise } from './device';
import { createDrafts } from './drafts';
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
  /** Inside a transaction: one revision more, and the note that it makes; null: not a note. */
  async function write(noteId: NoteId, by: string, what: Change): Promise<Note | null> {
    const known = await db.revisions.where({ noteId }).toArray();
    const device = (await db.meta.get('device')) ?? newDevice(newId() as DeviceId);
    const made = revise(device, { noteId, author: by, change: what }, known, now());
    await db.revisions.add(made.revision);
    await db.meta.put({ ...made.device, key: 'device' });
    return keep(noteId, [...known, made.revision]);
  }

  /** Inside a transaction: the note as these make it, or of a purged one the purge alone. */
  async function keep(noteId: NoteId, revisions: readonly Revision[]): Promise<Note | null> {
    const note = fold(revisions);
    if (note) {
      await db.notes.put(note);
      return note;
    }
    await db.revisions.where({ noteId }).delete();
    await db.revisions.bulkPut(join(revisions, []));
    await db.notes.delete(noteId);
    await db.drafts.where({ noteId }).delete();
    return null;
  }

  /** @throws {NotKept | NoSuchNote} */
  async function change(noteId: NoteId, what: Change, draftId: DraftId | null): Promise<Note> {
    const by = await author();
    return db
      .transaction('rw', [db.revisions, db.notes, db.meta, db.drafts], async () => {
        const note = await write(noteId, by, what);
        if (!note) throw new NoSuchNote(noteId);
        if (draftId) await db.drafts.delete(draftId);
        return note;
      })
      .catch(refused);
  }

  /** Each note there is, or none of them. @throws {NotKept} */
  async function changeMany(ids: readonly NoteId[], what: Change): Promise<Note[]> {
    const by = await author();
    return db
      .transaction('rw', [db.revisions, db.notes, db.meta, db.drafts], async () => {
        const changed: Note[] = [];
        for (const id of new Set(ids)) {
          const note = (await db.notes.get(id)) && (await write(id, by, what));
          if (note) changed.push(note);
        }
        return changed;
      })
      .catch(refused);
  }

  const living = (notes: readonly Note[]) => notes.filter(({ removed }) => !removed);

  return {
    ...createDrafts(db, { now, newId }),

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

    /** The same change to all of them or to none; ids of no note are passed over. */
    editMany(ids: readonly NoteId[], fields: NoteChange): Promise<Note[]> {
      return changeMany(ids, { kind: 'write', fields });
    },

    removeMany(ids: readonly NoteId[]): Promise<Note[]> {
      return changeMany(ids, { kind: 'remove' });
    },

    restoreMany(ids: readonly NoteId[]): Promise<Note[]> {
      return changeMany(ids, { kind: 'write', fields: {} });
    },

    /** Where the words were found later; the place where the note was made stays the first. */
    addPlace(id: NoteId, place: Selectors): Promise<Note> {
      return change(id, { kind: 'write', fields: { places: [place] } }, null);
    },

    /** An answer is a note of its own: it stays when the note it answers goes. */
    reply(to: NoteId, draft: NoteDraft): Promise<Note> {
      const fields = { ...fieldsOf(draft, now()), replyTo: to };
      return change(newId() as NoteId, { kind: 'write', fields }, null);
    },

    /** Deletes for ever: no word of these is kept here, and no later merge brings one back. */
    async purge(ids: readonly NoteId[]): Promise<void> {
      await changeMany(ids, { kind: 'purge' });
    },

    /**
     * Takes in what another copy knows of some notes, all or nothing. Refused, whole, when a
     * dot is that of another note here, as in the files of a copied browser profile.
     */
    merge(incoming: ReadonlyMap<NoteId, readonly Revision[]>): Promise<void> {
      return db
        .transaction('rw', [db.revisions, db.notes, db.drafts], async () => {
          for (const [id, theirs] of incoming) {
            const dots = theirs.map(({ dot }): [string, number] => [dot.device, dot.counter]);
            const there = await db.revisions.bulkGet(dots);
            if (there.some((one) => one && one.noteId !== id)) throw new Error('A dot used twice');
            const all = join(await db.revisions.where({ noteId: id }).toArray(), theirs);
            await db.revisions.bulkPut(all);
            await keep(id, all);
          }
        })
        .catch(refused);
    },

    /** The removed notes, last edited first. */
    async bin(): Promise<Note[]> {
      const newest = db.notes.orderBy('edited').reverse();
      return newest.filter(({ removed }) => removed).toArray();
    },

    /** The living notes last edited, at most `count`. */
    async newest(count: number): Promise<Note[]> {
      const newest = db.notes.orderBy('edited').reverse();
      return newest
        .filter(({ removed }) => !removed)
        .limit(count)
        .toArray();
    },

    /** Everything kept of what was done to a note, in no order. */
    revisionsOf(id: NoteId): Promise<Revision[]> {
      return db.revisions.where({ noteId: id }).toArray();
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
  };
}

function fieldsOf({ place, tags, ...draft }: NoteDraft, created: number): Fields {
  return {
    ...draft,
    created,
    places: place ? [place] : [],
    tags: tags.map((name) => ({ name, on: true })),
  };
}
