/**
 * One thing that was once done to a note, and what its writer knew when doing it.
 *
 * A note is nothing but its revisions: `merge` joins sets of them, `fold` reads the note in
 * them. Time is a claim and breaks ties only; what a writer had seen decides.
 *
 * A note travels whole: whoever holds some of its revisions holds all, save those that
 * others made redundant. That is what lets `seen` be a single number a device.
 */
import type { Selectors } from '@/lib/anchor/selectors';
import type { TermId } from '@/lib/glossary/types';
import type { Colour, DeviceId, NoteId, PageKey } from '@/lib/notes/types';
import type { Published } from '@/lib/timeline/published';

/**
 * Hybrid logical time: milliseconds since 1970 by the writer's clock, and a tick that keeps
 * one device's revisions in order when its clock stands still or is set back.
 */
export interface Clock {
  readonly at: number;
  readonly tick: number;
}

/**
 * Who did it: unique among all revisions. The counter of a device only grows, and is greater
 * than that of every revision seen: so nothing can claim to be seen by what it has seen.
 */
interface Dot {
  readonly device: DeviceId;
  readonly counter: number;
}

/** By device, the greatest counter among this note's revisions that the writer had seen. */
export type Seen = Readonly<Record<string, number>>;

/** What a write sets. A field left out is not touched. */
export interface Fields {
  readonly page?: PageKey;
  readonly title?: string;
  readonly published?: Published | null;
  readonly termId?: TermId | null;
  readonly colour?: Colour;
  readonly body?: string;
  readonly replyTo?: NoteId | null;
  /** Written once, with the note. */
  readonly created?: number;
  /** Added to the places there are; none is ever taken away. */
  readonly places?: readonly Selectors[];
  /** Put on or taken off, each on its own; put on wins over a taking off unaware of it. */
  readonly tags?: readonly { readonly name: string; readonly on: boolean }[];
}

/** A write with no fields brings a removed note back. A purge is for ever. */
export type Change =
  | { readonly kind: 'write'; readonly fields: Fields }
  | { readonly kind: 'remove' }
  | { readonly kind: 'purge' };

export interface Revision {
  readonly noteId: NoteId;
  readonly dot: Dot;
  readonly seen: Seen;
  /** As the writer called themselves. */
  readonly author: string;
  readonly clock: Clock;
  readonly change: Change;
}

/** True when whoever wrote `later` had `earlier` before their eyes. Never true both ways. */
export function saw(later: Revision, earlier: Revision): boolean {
  return later.dot.counter > earlier.dot.counter && covers(later.seen, earlier.dot);
}

/** What the next revision of a note has seen: all of these, and what they had seen. */
export function seenBy(revisions: readonly Revision[]): Seen {
  const seen = new Map<string, number>();
  const raise = (device: string, counter: number) =>
    seen.set(device, Math.max(seen.get(device) ?? 0, counter));
  for (const revision of revisions) {
    raise(revision.dot.device, revision.dot.counter);
    for (const [device, counter] of Object.entries(revision.seen)) raise(device, counter);
  }
  return Object.fromEntries([...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Those that none of the others had seen: what was written last, or at the same time
 * unawares. O(n) where one had seen all the others, O(n²) where nobody had seen anything.
 */
export function maxima(revisions: readonly Revision[]): Revision[] {
  const later: Revision[] = [];
  const found: Revision[] = [];
  for (const revision of [...revisions].sort((a, b) => b.dot.counter - a.dot.counter)) {
    if (!later.some((other) => saw(other, revision))) found.push(revision);
    later.push(revision);
  }
  return found;
}

/** Newest first among revisions unaware of each other; the same order on every device. */
export function byClock(a: Revision, b: Revision): number {
  return (
    b.clock.at - a.clock.at ||
    b.clock.tick - a.clock.tick ||
    (a.dot.device === b.dot.device ? 0 : a.dot.device < b.dot.device ? 1 : -1) ||
    b.dot.counter - a.dot.counter
  );
}

function covers(seen: Seen, { device, counter }: Dot): boolean {
  return Object.hasOwn(seen, device) && (seen[device] ?? 0) >= counter;
}
