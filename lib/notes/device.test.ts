import { expect, it } from 'vitest';
import { newDevice, revise } from './device';
import type { DeviceId, NoteId } from './types';

const about = { noteId: 'note-0001' as NoteId, author: '', change: { kind: 'remove' } } as const;
const DAY = 24 * 60 * 60 * 1000;

it('follows a clock set back a little, and forgets one that was far ahead', () => {
  const device = { ...newDevice('device-0' as DeviceId), clock: { at: 10 * DAY, tick: 0 } };
  expect(revise(device, about, [], 9 * DAY).revision.clock).toEqual({ at: 10 * DAY, tick: 1 });
  const { revision } = revise(device, about, [], 9 * DAY - 1);
  expect(revision.clock).toEqual({ at: 9 * DAY - 1, tick: 0 });
});
