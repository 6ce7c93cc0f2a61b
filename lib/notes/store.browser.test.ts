import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '@/lib/exchange/fold';
import type { TermId } from '@/lib/glossary/types';
import { NotesDb } from './db';
import { NotKept } from './refused';
import { createNoteStore } from './store';
import type { NoteDraft, NoteId, PageAddress } from './types';

const PAGE = 'https://news.example/ccgs' as PageAddress;
const TERM = 'ccg' as TermId;
const draft: NoteDraft = {
  page: { address: PAGE, canonical: null },
  title: 'The end of CCGs',
  published: null,
  place: {
    quote: { exact: 'the CCG met', prefix: 'Then ', suffix: ' again' },
    position: { start: 5, end: 16 },
    path: { block: 0, offset: 5 },
    alone: true,
    fingerprint: '',
  },
  termId: null,
  colour: 'green',
  body: 'Why?',
  tags: ['week 3'],
};

// It would print what we provoke.
Dexie.debug = false;

let db: NotesDb;
let opened: NotesDb[] = [];
let clock = 0;
/** Counts down, so that the order of ids is not the order of notes. */
let ids = 9999;
const surroundings = {
  now: () => ++clock,
  newId: () => `test-id-${--ids}`,
  author: async () => 'Sara',
};
function connect(name: string): NotesDb {
  const connection = new NotesDb(name);
  opened.push(connection);
  return connection;
}
const open = (name: string) => createNoteStore(connect(name), surroundings);

beforeEach(() => {
  clock = 0;
  opened = [];
  db = connect(`notes-${crypto.randomUUID()}`);
});
afterEach(() => {
  for (const connection of opened) connection.close();
});

const folded = async () => {
  const revisions = await db.revisions.toArray();
  const ids = [...new Set(revisions.map(({ noteId }) => noteId))].sort();
  return ids.map((id) => fold(revisions.filter(({ noteId }) => noteId === id)));
};
/** Every note is what its revisions make of it, and every revision made a note. */
const isWhole = async () => expect(await db.notes.orderBy('id').toArray()).toEqual(await folded());

describe('the store', () => {
  it('gives back what was added, by page and by term, after the database was closed', async () => {
    const kept = await createNoteStore(db, surroundings).add({ ...draft, termId: TERM });
    db.close();

    const store = open(db.name);
    const { place, ...asDrafted } = draft;
    const expected = {
      ...asDrafted,
      termId: TERM,
      places: [place],
      author: 'Sara',
      removed: false,
    };
    expect(kept).toMatchObject(expected);
    expect(await store.onPage(PAGE)).toEqual([kept]);
    expect(await store.onTerm(TERM)).toEqual([kept]);
    expect(await store.onPage('https://news.example/other' as PageAddress)).toEqual([]);
  });

  it('edits, removes and restores without losing a field', async () => {
    const store = createNoteStore(db, surroundings);
    const made = await store.add(draft);
    const edited = await store.edit(made.id, { body: 'Because.' });
    expect(edited).toEqual({ ...made, body: 'Because.', edited: edited.edited });
    expect(edited.edited).toBeGreaterThan(made.edited);

    await store.remove(made.id);
    expect(await store.onPage(PAGE)).toEqual([]);
    expect(await db.notes.get(made.id)).toMatchObject({ removed: true, body: 'Because.' });

    const back = await store.restore(made.id);
    expect(back).toEqual({ ...edited, edited: back.edited });
    expect(await store.onPage(PAGE)).toEqual([back]);
    await isWhole();
  });

  it('keeps what was typed into a removed note to itself until the note is back', async () => {
    const store = createNoteStore(db, surroundings);
    const made = await store.add(draft);
    const writing = await store.startDraft(made.id);
    await store.typed(writing.id, { ...writing.note, body: 'half a' });
    const unfinished = async () => (await store.unfinished()).map(({ id }) => id);
    expect(await unfinished()).toEqual([writing.id]);
    await store.remove(made.id);
    expect(await unfinished()).toEqual([]);
    await store.restore(made.id);
    expect(await unfinished()).toEqual([writing.id]);
  });

  it('lists a page’s notes in the order they were made, a term’s newest first', async () => {
    const store = createNoteStore(db, surroundings);
    for (const body of ['a', 'b', 'c']) await store.add({ ...draft, termId: TERM, body });
    const bodies = (notes: readonly { body: string }[]) => notes.map(({ body }) => body);
    expect(bodies(await store.onPage(PAGE))).toEqual(['a', 'b', 'c']);
    expect(bodies(await store.onTerm(TERM))).toEqual(['c', 'b', 'a']);
  });

  it('refuses to edit a note that never was, and writes nothing', async () => {
    const store = createNoteStore(db, surroundings);
    await expect(store.edit('no-such-note' as NoteId, { body: 'x' })).rejects.toThrow(
      'no-such-note',
    );
    expect(await db.revisions.count()).toBe(0);
    expect(await db.meta.count()).toBe(0);
  });

  it('keeps its clock and counter going forward when the computer’s clock is set back', async () => {
    const store = createNoteStore(db, surroundings);
    clock = 1000;
    const made = await store.add(draft);
    clock = 10;
    await store.edit(made.id, { body: 'later' });
    expect(await db.notes.get(made.id)).toMatchObject({ body: 'later', otherBodies: [] });
    const [first, second] = await db.revisions.toArray();
    expect(second?.clock).toEqual({ at: first?.clock.at, tick: 1 });
    expect(second?.dot).toEqual({ device: first?.dot.device, counter: 2 });
  });

  it('purges end to end, and keeps no word of a later import', async () => {
    const store = createNoteStore(db, surroundings);
    const [made, other] = [await store.add(draft), await store.add({ ...draft, body: 'other' })];
    await store.startDraft(made.id);
    const file = new Map([[made.id, await store.revisionsOf(made.id)]]);
    await store.purge([made.id]);
    await store.merge(file);
    const left = [...(await store.revisionsOf(made.id)), ...(await db.drafts.toArray())];
    expect(left).toMatchObject([{ change: { kind: 'purge' } }]);
    expect(JSON.stringify(left)).not.toMatch(/Why|CCG|week 3/);
    expect(await store.newest(9)).toEqual([other]);
  });

  it('refuses, whole, what would write over another note’s revision', async () => {
    const store = createNoteStore(db, surroundings);
    const [made, other] = [await store.add(draft), await store.add({ ...draft, body: 'other' })];
    const [revision] = await store.revisionsOf(made.id);
    if (!revision) throw new Error('no revision');
    const copied = new Map([[other.id, [{ ...revision, noteId: other.id }]]]);
    await expect(store.merge(copied)).rejects.toThrow(NotKept);
    expect(await store.newest(9)).toEqual([other, made]);
    await isWhole();
  });

  it('refuses, whole, a file in which two notes have one revision’s name', async () => {
    const [store, elsewhere] = [createNoteStore(db, surroundings), open(`${db.name}-else`)];
    const made = await elsewhere.add(draft);
    const [revision] = await elsewhere.revisionsOf(made.id);
    if (!revision) throw new Error('no revision');
    const other = 'other-note' as NoteId;
    const file = new Map([
      [made.id, [revision]],
      [other, [{ ...revision, noteId: other }]],
    ]);
    await expect(store.merge(file)).rejects.toThrow(NotKept);
    expect(await store.newest(9)).toEqual([]);
    expect(await db.revisions.count()).toBe(0);
  });

  it('changes many at once, passes over who is gone, and fills and empties the bin', async () => {
    const store = createNoteStore(db, surroundings);
    const [a, b] = [await store.add(draft), await store.add(draft)];
    const ids = [a.id, b.id, 'no-such-note' as NoteId];
    const tags = [
      { name: 'week 3', on: false },
      { name: 'gp', on: true },
    ];
    const changed = await store.editMany(ids, { colour: 'blue', tags });
    expect(changed).toMatchObject([
      { colour: 'blue', tags: ['gp'] },
      { colour: 'blue', tags: ['gp'] },
    ]);
    await store.removeMany(ids);
    expect((await store.bin()).map(({ id }) => id)).toEqual([b.id, a.id]);
    await store.restoreMany([a.id]);
    expect((await store.newest(9)).map(({ id }) => id)).toEqual([a.id]);
    expect((await store.bin()).map(({ id }) => id)).toEqual([b.id]);
    await isWhole();
  });

  it('adds a later place behind the first, and keeps a reply whose note is gone', async () => {
    const store = createNoteStore(db, surroundings);
    const made = await store.add(draft);
    const [first] = made.places;
    if (!first) throw new Error('no place');
    const later = { ...first, alone: false };
    expect((await store.addPlace(made.id, later)).places).toEqual([first, later]);
    const answer = await store.reply(made.id, { ...draft, place: null, body: 'Yes' });
    await store.purge([made.id]);
    expect(await store.onPage(PAGE)).toEqual([answer]);
    expect(answer.replyTo).toBe(made.id);
  });

  it('never uses one dot twice when several tabs write at once', async () => {
    const tabs = [open(db.name), open(db.name), open(db.name)];
    const made = await tabs[0]?.add(draft);
    if (!made) throw new Error('no note');
    await Promise.all(
      tabs.flatMap((tab, who) => [
        tab.edit(made.id, { body: `by ${who}` }),
        tab.add({ ...draft, body: `new ${who}` }),
        tab.edit(made.id, { colour: 'pink' }),
      ]),
    );
    const dots = (await db.revisions.toArray()).map(({ dot }) => `${dot.device} ${dot.counter}`);
    expect(new Set(dots).size).toBe(10);
    expect(await db.meta.get('device')).toMatchObject({ counter: 10 });
    expect(await db.notes.get(made.id)).toMatchObject({ colour: 'pink', otherBodies: [] });
    await isWhole();
  });
});

describe('drafts', () => {
  const DAY = 24 * 60 * 60 * 1000;

  it('survive as typed, and go with the note they became', async () => {
    const store = createNoteStore(db, surroundings);
    const { id } = await store.startDraft(draft);
    await store.typed(id, { ...draft, body: 'half a sen' });
    expect(await open(db.name).getDraft(id)).toMatchObject({
      noteId: null,
      touched: true,
      note: { ...draft, body: 'half a sen' },
    });
    await store.add(draft, id);
    expect(await store.getDraft(id)).toBeNull();
  });

  it('of a kept note begin with its words, and are found again unfinished', async () => {
    const store = createNoteStore(db, surroundings);
    const made = await store.add(draft);
    const first = await store.startDraft(made.id);
    expect(first).toMatchObject({ noteId: made.id, touched: false, note: draft });
    await store.typed(first.id, { ...draft, body: 'changed' });
    expect(await store.startDraft(made.id)).toMatchObject({
      id: first.id,
      note: { body: 'changed' },
    });
  });

  it('are not made of a note that is gone', async () => {
    const store = createNoteStore(db, surroundings);
    const made = await store.add(draft);
    await store.remove(made.id);
    await expect(store.startDraft(made.id)).rejects.toThrow(made.id);
    await expect(store.startDraft('no-such-note' as NoteId)).rejects.toThrow('no-such-note');
  });

  it('are unfinished when typed in, and forgotten after a day when not', async () => {
    const store = createNoteStore(db, surroundings);
    const [old, typed, later] = [
      await store.startDraft(draft),
      await store.startDraft(draft),
      await store.startDraft(draft),
    ];
    await store.typed(typed.id, draft);
    await store.typed(later.id, draft);
    expect((await store.unfinished()).map(({ id }) => id)).toEqual([later.id, typed.id]);

    clock += DAY;
    await store.startDraft(draft);
    expect(await store.getDraft(old.id)).toBeNull();
    expect(await store.getDraft(typed.id)).not.toBeNull();
  });

  it('are gone when dropped, and do not come back by a late keystroke', async () => {
    const store = createNoteStore(db, surroundings);
    const { id } = await store.startDraft(draft);
    await store.dropDraft(id);
    await store.typed(id, draft);
    expect(await store.getDraft(id)).toBeNull();
  });
});

describe('a write that the browser refuses', () => {
  /** A store whose `nth` change of a table fails with the browser's own error `name`. */
  function failing(nth: number, name: string) {
    let done = 0;
    const faulty = connect(db.name);
    faulty.use({
      stack: 'dbcore',
      name: 'fault',
      create: (core) => ({
        ...core,
        table: (table) => {
          const below = core.table(table);
          return {
            ...below,
            mutate: (request) => {
              done += 1;
              if (done === nth) return Dexie.Promise.reject(new DOMException('No', name));
              return below.mutate(request);
            },
          };
        },
      }),
    });
    return createNoteStore(faulty, surroundings);
  }

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'refused'],
    ['InvalidStateError', 'refused'],
  ])('for %s says why (%s)', async (name, why) => {
    const failure = await failing(1, name)
      .add(draft)
      .catch((error) => error);
    expect(failure).toBeInstanceOf(NotKept);
    expect(failure.why).toBe(why);
  });

  it.each([1, 2, 3, 4])('at step %i leaves nothing half written, and the draft', async (step) => {
    const healthy = open(db.name);
    const before = await healthy.add({ ...draft, body: 'before' });
    const unkept = await healthy.startDraft(draft);
    const whole = async () => [
      await db.revisions.toArray(),
      await db.notes.toArray(),
      await db.meta.toArray(),
      await db.drafts.toArray(),
    ];
    const kept = await whole();

    const store = failing(step, 'QuotaExceededError');
    await expect(store.edit(before.id, { body: 'after' }, unkept.id)).rejects.toThrow(NotKept);
    expect(await whole()).toEqual(kept);

    expect(await store.edit(before.id, { body: 'again' }, unkept.id)).toMatchObject({
      body: 'again',
      otherBodies: [],
    });
  });

  it.each([1, 2, 3, 4])('at step %i of many changes none of them', async (step) => {
    const healthy = open(db.name);
    const [a, b] = [await healthy.add(draft), await healthy.add(draft)];
    const whole = async () => [
      await db.revisions.toArray(),
      await db.notes.toArray(),
      await db.meta.toArray(),
    ];
    const kept = await whole();
    const many = [a.id, b.id];
    const ways = [
      (store: ReturnType<typeof open>) => store.editMany(many, { colour: 'blue' }),
      (store: ReturnType<typeof open>) => store.purge(many),
    ];
    for (const way of ways) {
      await expect(way(failing(step, 'QuotaExceededError'))).rejects.toThrow(NotKept);
      expect(await whole()).toEqual(kept);
    }
  });

  it('says so when no database can be opened at all', async () => {
    const shut = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Not in this window', 'SecurityError');
    });
    const failure = await open(db.name)
      .add(draft)
      .catch((error) => error);
    shut.mockRestore();
    expect(failure).toMatchObject({ name: 'NotKept', why: 'refused' });
  });
});
