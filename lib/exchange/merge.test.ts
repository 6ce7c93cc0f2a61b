import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceId, NoteId, PageAddress } from '@/lib/notes/types';
import { fold } from './fold';
import { compact, join } from './merge';
import { type Change, type Fields, type Revision, saw, seenBy } from './revision';

const NOTE = 'note-0001' as NoteId;
const PAGE = { address: 'https://news.example/a' as PageAddress, canonical: null };
const place = (exact: string) => ({
  quote: { exact, prefix: '', suffix: '' },
  position: { start: 0, end: exact.length },
  path: { block: 0, offset: 0 },
  alone: true,
  fingerprint: '',
});
const write = (fields: Fields): Change => ({ kind: 'write', fields });
const MADE = write({ page: PAGE, created: 1, title: 'A', body: 'first', places: [place('quote')] });
const REMOVE: Change = { kind: 'remove' };
const RESTORE = write({});
const PURGE: Change = { kind: 'purge' };

/** A few devices with copies of one note; `did` is everything ever done, never compacted. */
function team(size: number) {
  const copies: Revision[][] = Array.from({ length: size }, () => []);
  const did: Revision[] = [];
  const copy = (who: number) => copies[who % size] ?? [];
  return {
    did,
    copy,
    act(who: number, change: Change, at = 0): Revision {
      const known = copy(who);
      const counter = 1 + Math.max(0, ...known.map(({ dot }) => dot.counter));
      const device = `device-${who % size}` as DeviceId;
      // A device keeps its count, whatever its copy has lost to a purge or a compaction.
      const own = did.filter(({ dot }) => dot.device === device).map(({ dot }) => dot.counter);
      const revision: Revision = {
        noteId: NOTE,
        dot: { device, counter: Math.max(counter, 1 + Math.max(0, ...own)) },
        seen: seenBy(known),
        author: `author ${who % size}`,
        clock: { at, tick: 0 },
        change,
      };
      did.push(revision);
      copies[who % size] = [...known, revision];
      return revision;
    },
    /** `to` takes in a file made by `from`. */
    share(from: number, to: number) {
      copies[to % size] = join(copy(to), copy(from));
    },
    compact(who: number) {
      copies[who % size] = compact(copy(who));
    },
  };
}

type Step =
  | { readonly do: 'act'; readonly who: number; readonly change: Change; readonly at: number }
  | { readonly do: 'share'; readonly from: number; readonly to: number }
  | { readonly do: 'compact'; readonly who: number };

const who = fc.nat(2);
const field = fc.oneof(
  fc.nat(1_000_000).map((word) => ({ body: `words ${word}` })),
  fc.constantFrom('green' as const, 'blue' as const).map((colour) => ({ colour })),
  fc.constantFrom('one', 'two').map((title) => ({ title })),
  fc
    .record({ name: fc.constantFrom('nhs', 'gp'), on: fc.boolean() })
    .map((tag) => ({ tags: [tag] })),
  fc.nat(3).map((at) => ({ places: [place(`moved ${at}`)] })),
);
const change = (withPurge: boolean) =>
  fc.oneof(
    { weight: 6, arbitrary: field.map(write) },
    { weight: 1, arbitrary: fc.tuple(field, field).map(([a, b]) => write({ ...a, ...b })) },
    { weight: 2, arbitrary: fc.constant(REMOVE) },
    { weight: 1, arbitrary: fc.constant(RESTORE) },
    ...(withPurge ? [{ weight: 1, arbitrary: fc.constant(PURGE) }] : []),
  );
/** Clocks are wrong by decades. */
const at = fc.oneof(fc.nat(20), fc.constant(4_000_000_000_000));
const history = (withPurge = false) =>
  fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('act' as const), who, change: change(withPurge), at }),
      fc.record({ do: fc.constant('share' as const), from: who, to: who }),
      fc.record({ do: fc.constant('compact' as const), who }),
    ),
    { maxLength: 40, size: 'max' },
  );

function played(steps: readonly Step[]) {
  const all = team(3);
  all.act(0, MADE, 1);
  all.share(0, 1);
  for (const step of steps) {
    if (step.do === 'share') all.share(step.from, step.to);
    else if (step.do === 'compact') all.compact(step.who);
    else if (all.copy(step.who).length > 0) all.act(step.who, step.change, step.at);
  }
  return all;
}

const RUNS = { numRuns: 5000 };

describe('joining copies of a note', () => {
  it('ends in the same note for everybody, whatever was shared and compacted before', () => {
    fc.assert(
      fc.property(history(true), (steps) => {
        const { copy, did } = played(steps);
        const whole = fold(did);
        const orders = [
          [0, 1, 2],
          [2, 0, 1],
          [1, 2, 0],
        ].map((order) => order.map(copy).reduce(join, []));
        for (const order of orders) expect(order).toEqual(orders[0]);
        for (const order of orders) expect(fold(order)).toEqual(whole);
      }),
      RUNS,
    );
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(history(true), (steps) => {
        const { copy } = played(steps);
        const [a, b, c] = [copy(0), copy(1), copy(2)];
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), b)).toEqual(join(a, b));
        expect(join(a, a)).toEqual(compact(a));
      }),
      RUNS,
    );
  });

  it('keeps a purge’s word: nothing that anybody still holds comes back, or is kept', () => {
    fc.assert(
      fc.property(history(true), fc.nat(40), (steps, some) => {
        const { copy, did } = played(steps);
        if (!did.some(({ change }) => change.kind === 'purge')) return;
        const part = did.filter((_one, at) => at % 41 <= some);
        const all = join(join(part, [0, 1, 2].map(copy).reduce(join, [])), did);
        expect(fold(all)).toBeNull();
        expect(all.every(({ change }) => change.kind === 'purge')).toBe(true);
      }),
      RUNS,
    );
  });

  it('reads the same with a peer who still holds what was dropped', () => {
    fc.assert(
      fc.property(history(true), (steps) => {
        const { copy, did } = played(steps);
        for (const who of [0, 1, 2]) {
          expect(fold(compact(copy(who)))).toEqual(fold(copy(who)));
          expect(join(compact(copy(who)), did)).toEqual(compact(did));
        }
      }),
      RUNS,
    );
  });

  it('loses no words, save to somebody who had read them', () => {
    fc.assert(
      fc.property(history(), (steps) => {
        const { copy, did } = played(steps);
        const note = fold([0, 1, 2].map(copy).reduce(join, []));
        const shown = [note?.body, ...(note?.otherBodies ?? []).map(({ text }) => text)];
        const writes = did.filter(
          (one) => one.change.kind === 'write' && 'body' in one.change.fields,
        );
        for (const written of writes) {
          const read = writes.some((later) => saw(later, written));
          const { change } = written;
          const text = change.kind === 'write' ? change.fields.body : undefined;
          expect(read || shown.includes(text)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('keeps every place, the first one first', () => {
    fc.assert(
      fc.property(history(), (steps) => {
        const { copy, did } = played(steps);
        const note = fold([0, 1, 2].map(copy).reduce(join, []));
        const all = did.flatMap(({ change }) =>
          change.kind === 'write' ? (change.fields.places ?? []) : [],
        );
        expect(note?.places[0]).toEqual(place('quote'));
        expect(new Set(note?.places.map(({ quote }) => quote.exact))).toEqual(
          new Set(all.map(({ quote }) => quote.exact)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('one note in two hands', () => {
  /** Both have the note; each acts unaware of the other; then all is joined. */
  function meanwhile(here: Change, there: Change, at: readonly [number, number] = [2, 3]) {
    const all = team(2);
    all.act(0, MADE, 1);
    all.share(0, 1);
    all.act(0, here, at[0]);
    all.act(1, there, at[1]);
    return { ...all, note: () => fold(join(all.copy(0), all.copy(1))) };
  }

  it.each([
    ['the later by the clock', [2, 3], 'yours'],
    ['the later by the clock', [3, 2], 'mine'],
    ['the same on every device, where the clocks agree', [2, 2], 'yours'],
  ] as const)('keeps both bodies, first %s', (_what, at, first) => {
    const { note } = meanwhile(write({ body: 'mine' }), write({ body: 'yours' }), at);
    const other =
      first === 'mine'
        ? { text: 'yours', author: 'author 1', at: at[1] }
        : { text: 'mine', author: 'author 0', at: at[0] };
    expect(note()?.body).toBe(first);
    expect(note()?.otherBodies).toEqual([other]);
  });

  it('lets the tick order what one clock could not tell apart', () => {
    const { did } = meanwhile(write({ body: 'mine' }), write({ body: 'yours' }), [2, 2]);
    const ticked = did.map((one, at) => ({ ...one, clock: { at: 2, tick: at === 1 ? 1 : 0 } }));
    expect(fold(ticked)?.body).toBe('mine');
  });

  it('keeps the words when the other emptied them', () => {
    const { note } = meanwhile(write({ body: 'mine' }), write({ body: '' }));
    expect(note()).toMatchObject({ body: 'mine', otherBodies: [] });
  });

  it('takes changes to different fields together', () => {
    const { note } = meanwhile(write({ body: 'mine' }), write({ colour: 'blue' }));
    expect(note()).toMatchObject({ body: 'mine', colour: 'blue', otherBodies: [], edited: 3 });
  });

  it('lets an edit win over a removal unaware of it', () => {
    const { note } = meanwhile(REMOVE, write({ body: 'mine' }));
    expect(note()).toMatchObject({ removed: false, body: 'mine' });
  });

  it('says that a removal was undone so, until somebody who knows decides', () => {
    const all = meanwhile(REMOVE, write({ body: 'mine' }));
    expect(all.note()?.disputed).toEqual({ author: 'author 0', at: 2 });
    all.share(0, 1);
    all.act(1, RESTORE, 4);
    expect(all.note()).toMatchObject({ removed: false, disputed: null });
    all.act(1, REMOVE, 5);
    expect(all.note()).toMatchObject({ removed: true, disputed: null });
  });

  it('lets a tag put on win over one taken off', () => {
    const tag = (on: boolean) => write({ tags: [{ name: 'nhs', on }] });
    expect(meanwhile(tag(true), tag(false)).note()?.tags).toEqual(['nhs']);
    expect(meanwhile(tag(false), tag(false)).note()?.tags).toEqual([]);
  });

  it('is removed when the removal had seen everything, and comes back when restored', () => {
    const all = meanwhile(REMOVE, REMOVE);
    expect(all.note()?.removed).toBe(true);
    all.share(1, 0);
    all.act(0, RESTORE);
    expect(all.note()).toMatchObject({ removed: false, body: 'first' });
    all.act(0, REMOVE);
    expect(all.note()?.removed).toBe(true);
  });

  it('does not let a clock in the future beat who had seen it', () => {
    const all = meanwhile(write({ body: 'from 2099' }), write({ colour: 'blue' }), [4e12, 3]);
    all.share(0, 1);
    all.act(1, write({ body: 'honest' }), 4);
    expect(all.note()).toMatchObject({ body: 'honest', otherBodies: [], edited: 4 });
  });

  it('does not come back from a purge, whoever still holds it', () => {
    const all = meanwhile(PURGE, write({ body: 'mine' }));
    expect(all.note()).toBeNull();
    const left = JSON.stringify(join(all.copy(0), all.copy(1)));
    expect(left).not.toMatch(/mine|first|quote/);
  });

  it('is nothing without the revision that made it', () => {
    const { did } = meanwhile(write({ body: 'mine' }), write({ body: 'yours' }));
    expect(fold(did.slice(1))).toBeNull();
    expect(fold([])).toBeNull();
  });

  it('keeps words whose writers claim, falsely, to have seen each other', () => {
    const { did } = meanwhile(write({ body: 'mine' }), write({ body: 'yours' }));
    const forged = did.map((one) => ({ ...one, seen: { 'device-0': 99, 'device-1': 99 } }));
    expect(fold(compact(forged))?.body).toBe('yours');
  });

  it('remembers what was seen through revisions that are gone', () => {
    const all = team(3);
    all.act(0, MADE);
    all.share(0, 1);
    all.act(1, write({ body: 'second' }));
    all.share(1, 2);
    all.share(1, 0);
    for (const body of ['third', 'fourth']) {
      all.act(0, write({ body }));
      all.compact(0);
    }
    expect(fold(join(all.copy(0), all.copy(2)))).toMatchObject({ body: 'fourth', otherBodies: [] });
  });

  it('settles two revisions with one dot in the same way on both sides', () => {
    const { did } = meanwhile(RESTORE, RESTORE);
    const forged = did.map((one) => ({ ...one, author: 'forger' }));
    expect(join(did, forged)).toEqual(join(forged, did));
  });
});
