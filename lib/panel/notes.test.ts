import { describe, expect, it } from 'vitest';
import type { Note, NoteId } from '@/lib/notes/types';
import { listed, lostOn } from './notes';

/** `b2` is note b, made second. */
const note = (name: string) =>
  ({ id: name[0] as NoteId, created: Number(name[1]), removed: false }) as Note;

describe('listed', () => {
  it.each([
    [['a1', 'c3'], ['b2'], ['a', 'b removed', 'c']],
    [['c3', 'a1'], [], ['a', 'c']],
    [['b2'], ['b2'], ['b']],
    [[], ['a1'], ['a removed']],
    [[], [], []],
  ])('%j alive and %j just deleted: %j', (alive, deleted, expected) => {
    const list = listed(alive.map(note), deleted.map(note));
    expect(list.map(({ id, removed }) => (removed ? `${id} removed` : id))).toEqual(expected);
  });
});

it('lostOn names the notes that the page did not find', () => {
  const notes = [
    { id: 'a' as NoteId, found: true },
    { id: 'b' as NoteId, found: false },
  ];
  expect([...lostOn({ notes })]).toEqual(['b']);
});
