import { expect, it } from 'vitest';
import type { DeviceId, NoteId } from '@/lib/notes/types';
import { historyOf } from './history';
import type { Change, Revision } from './revision';

const step = (counter: number, at: number, change: Change): Revision => ({
  noteId: 'note-0001' as NoteId,
  dot: { device: 'device-0' as DeviceId, counter },
  seen: { 'device-0': counter - 1 },
  author: 'Sara',
  clock: { at, tick: 0 },
  change,
});

it('tells steps in the order of causes, though a clock was decades ahead', () => {
  const steps = historyOf([
    step(4, 4, { kind: 'write', fields: {} }),
    step(2, 4e12, { kind: 'write', fields: { body: 'b' } }),
    step(3, 3, { kind: 'remove' }),
    step(1, 1, { kind: 'write', fields: { created: 1, body: 'a' } }),
  ]);
  expect(steps.map(({ did }) => did)).toEqual(['made', 'changed', 'removed', 'restored']);
  expect(steps.map(({ last }) => last)).toEqual([false, false, false, true]);
  expect(steps[1]).toMatchObject({ author: 'Sara', at: 4e12, fields: { body: 'b' } });
});
