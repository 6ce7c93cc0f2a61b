/**
 * The shapes of what a page's script answers. It runs beside a page that may be hostile, so
 * its word is checked, and cut to size, where it arrives.
 */
import * as v from 'valibot';
import { STATUSES } from '@/lib/glossary/types';
import { NoteIdShape, PublishedShape, TermIdShape } from '@/lib/notes/schema';
import { LONGEST } from '@/lib/notes/types';
import type { PageAsks, PageSummary } from './page';

/** Cut rather than refused: a long title is no reason to show nothing. In UTF-16 units. */
const cut = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, most)),
  );
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const SummaryShape: v.GenericSchema<unknown, PageSummary> = v.object({
  title: cut(LONGEST.title),
  address: cut(4_000),
  published: v.nullable(PublishedShape),
  terms: v.pipe(
    v.array(
      v.object({
        id: TermIdShape,
        surface: cut(500),
        count,
        now: v.picklist(STATUSES),
        then: v.nullable(v.picklist(STATUSES)),
      }),
    ),
    v.maxLength(10_000),
  ),
  notes: v.pipe(v.array(v.object({ id: NoteIdShape, found: v.boolean() })), v.maxLength(10_000)),
  on: v.boolean(),
  reading: v.boolean(),
});

export const answerShapes: {
  readonly [N in keyof PageAsks]: v.GenericSchema<unknown, PageAsks[N]['answer']>;
} = {
  'page.summary': SummaryShape,
  'page.showTerm': v.boolean(),
  'page.showNote': v.boolean(),
  'page.command': v.null(),
  'page.notesChanged': v.null(),
};
