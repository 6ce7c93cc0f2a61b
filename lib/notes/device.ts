/**
 * This copy of the extension as the author of revisions: its id, its counter and its clock.
 * All three live in the database and move in the transaction that writes the revision, so
 * that two tabs never use one dot twice and a killed worker leaves no gap in time.
 */
import { type Change, type Clock, type Revision, seenBy } from '@/lib/exchange/revision';
import type { DeviceId, NoteId } from './types';

export interface Device {
  readonly id: DeviceId;
  readonly counter: number;
  readonly clock: Clock;
}

export function newDevice(id: DeviceId): Device {
  return { id, counter: 0, clock: { at: 0, tick: 0 } };
}

/** The next revision of a note of which `known` is all there is, and the device after it. */
export function revise(
  device: Device,
  about: { readonly noteId: NoteId; readonly author: string; readonly change: Change },
  known: readonly Revision[],
  now: number,
): { readonly revision: Revision; readonly device: Device } {
  const counter = 1 + known.reduce((most, { dot }) => Math.max(most, dot.counter), device.counter);
  const clock = after(device.clock, now);
  return {
    revision: { ...about, dot: { device: device.id, counter }, seen: seenBy(known), clock },
    device: { ...device, counter, clock },
  };
}

/** Milliseconds. A clock once further ahead than this was wrong, and is not followed for years. */
const MOST_AHEAD = 24 * 60 * 60 * 1000;

/** Later than `last` if the clock was set back a little; counters order what a device did. */
function after(last: Clock, now: number): Clock {
  return now > last.at || last.at - now > MOST_AHEAD
    ? { at: now, tick: 0 }
    : { at: last.at, tick: last.tick + 1 };
}
