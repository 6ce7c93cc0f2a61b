/**
 * Reads a note in its revisions. The order in which they come makes no difference.
 *
 * Causality decides first, field by field. Only among writes unaware of each other does the
 * clock choose, then the device; words written so are all kept. A write unaware of a removal
 * wins over it: what somebody cared to edit is not gone.
 */
import type { Selectors } from '@/lib/anchor/selectors';
import type { Body, Note } from '@/lib/notes/types';
import { byClock, type Fields, maxima, type Revision, saw } from './revision';

/** Null when the note was purged, or the revision that made it is not among these. */
export function fold(revisions: readonly Revision[]): Note | null {
  const newest = [...revisions].sort(byClock);
  if (newest.some(({ change }) => change.kind === 'purge')) return null;

  const maker = writersOf(newest, 'created')[0];
  const page = read(newest, 'page');
  const created = read(newest, 'created');
  if (!maker || page === undefined || created === undefined) return null;

  const [body, ...otherBodies] = bodiesIn(newest);
  return {
    id: maker.noteId,
    page,
    title: read(newest, 'title') ?? '',
    published: read(newest, 'published') ?? null,
    places: placesIn(newest),
    termId: read(newest, 'termId') ?? null,
    colour: read(newest, 'colour') ?? 'yellow',
    body: body?.text ?? '',
    otherBodies,
    tags: tagsIn(newest),
    replyTo: read(newest, 'replyTo') ?? null,
    author: maker.author,
    created,
    edited: maxima(newest).sort(byClock)[0]?.clock.at ?? created,
    removed: isRemoved(newest),
    disputed: disputeIn(newest),
  };
}

/** The undominated writes of one field, newest first. */
function writersOf(newest: readonly Revision[], field: keyof Fields): Revision[] {
  return maxima(newest.filter((revision) => fieldsOf(revision)[field] !== undefined)).sort(byClock);
}

function read<F extends keyof Fields>(
  newest: readonly Revision[],
  field: F,
): Fields[F] | undefined {
  const writer = writersOf(newest, field)[0];
  return writer && fieldsOf(writer)[field];
}

function bodiesIn(newest: readonly Revision[]): Body[] {
  const byText = new Map<string, Body>();
  for (const { author, clock, ...revision } of writersOf(newest, 'body').map(withFields)) {
    const text = revision.fields.body ?? '';
    if (!byText.has(text)) byText.set(text, { text, author, at: clock.at });
  }
  const bodies = [...byText.values()];
  return bodies.length > 1 ? bodies.filter(({ text }) => text !== '') : bodies;
}

/** The first is where the note was made, whatever the clocks say: counters follow causes. */
function placesIn(revisions: readonly Revision[]): Selectors[] {
  const places = [...revisions]
    .sort((a, b) => a.dot.counter - b.dot.counter || (a.dot.device < b.dot.device ? -1 : 1))
    .flatMap((revision) => fieldsOf(revision).places ?? []);
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

function tagsIn(newest: readonly Revision[]): string[] {
  const says = (revision: Revision, name: string) =>
    fieldsOf(revision).tags?.find((tag) => tag.name === name)?.on;
  const names = new Set(newest.flatMap((one) => fieldsOf(one).tags ?? []).map(({ name }) => name));
  return [...names]
    .filter((name) =>
      maxima(newest.filter((one) => says(one, name) !== undefined)).some((one) => says(one, name)),
    )
    .sort();
}

/** Removed when whatever was written had been seen by somebody who then removed it. */
function isRemoved(revisions: readonly Revision[]): boolean {
  const removals = revisions.filter(({ change }) => change.kind === 'remove');
  const writes = revisions.filter(({ change }) => change.kind === 'write');
  return writes.every((write) => removals.some((removal) => saw(removal, write)));
}

/** A removal that nobody has seen yet, and that an edit unaware of it has undone. */
function disputeIn(newest: readonly Revision[]): Note['disputed'] {
  if (isRemoved(newest)) return null;
  const removal = maxima(newest)
    .sort(byClock)
    .find(({ change }) => change.kind === 'remove');
  return removal ? { author: removal.author, at: removal.clock.at } : null;
}

function fieldsOf({ change }: Revision): Fields {
  return change.kind === 'write' ? change.fields : {};
}

function withFields(revision: Revision): Revision & { readonly fields: Fields } {
  return { ...revision, fields: fieldsOf(revision) };
}
