/**
 * Joins what two copies of a note know, and drops what no merge can ever need again.
 *
 * `join` is commutative, associative and idempotent, and `compact` may be applied at any
 * moment without changing what `fold` reads: both are held by generated histories.
 */
import { byClock, type Fields, maxima, type Revision, saw } from './revision';

/** All revisions of both, each once, in an order that does not depend on who had which. */
export function join(ours: readonly Revision[], theirs: readonly Revision[]): Revision[] {
  const byDot = new Map<string, Revision>();
  for (const revision of [...ours, ...theirs]) {
    const dot = `${revision.dot.device} ${revision.dot.counter}`;
    const known = byDot.get(dot);
    byDot.set(dot, known ? settled(known, revision) : revision);
  }
  return compact([...byDot.values()]);
}

/** Two that claim the same dot, which only a tampered file has: both sides keep the same one. */
function settled(a: Revision, b: Revision): Revision {
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/** The same note in as few revisions as carry it. */
export function compact(revisions: readonly Revision[]): Revision[] {
  const purges = revisions.filter(({ change }) => change.kind === 'purge');
  const kept =
    purges.length > 0
      ? maxima(purges)
      : revisions.filter((revision) => !isRedundant(revision, revisions));
  return kept.sort(byClock);
}

function isRedundant(revision: Revision, all: readonly Revision[]): boolean {
  const later = all.filter((other) => saw(other, revision));
  if (later.length === 0) return false;
  if (revision.change.kind !== 'write') return true;
  if (revision.change.fields.places?.length) return false;
  return keysOf(revision.change.fields).every((key) =>
    later.some(({ change }) => change.kind === 'write' && keysOf(change.fields).includes(key)),
  );
}

/** What a write decides, each of which a later write may decide anew. */
function keysOf({ places: _kept, tags, ...registers }: Fields): string[] {
  return [...Object.keys(registers), ...(tags ?? []).map(({ name }) => `tag ${name}`)];
}
