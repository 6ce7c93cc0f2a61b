/**
 * Everything that may be asked of the background, in one table that both sides read.
 *
 * Each ask is checked against its schema where it arrives. Answers come from our own worker
 * and are typed only. Content scripts take nothing but types from here, so that no schema
 * library is read on every page.
 */
import * as v from 'valibot';
import type { Term, TimelineEvent } from '@/lib/glossary/types';
import {
  DateShape,
  NoteDraftShape,
  NoteIdShape,
  PageAddressShape,
  TermIdShape,
} from '@/lib/notes/schema';
import type { Note, PlacedNote } from '@/lib/notes/types';
import { DraftShape, OwnIdShape } from '@/lib/own/schema';
import { MOST, type OwnTerm } from '@/lib/own/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import {
  BeforeShape,
  FormShape,
  MeaningShape,
  RealDateShape,
  VerdictShape,
  WhereShape,
} from '@/lib/verdicts/schema';
import type { Before, Heard } from '@/lib/verdicts/types';

const HrefShape = v.pipe(v.string(), v.maxLength(16_000));

export const asks = {
  /** Unknown ids are left out of the answer. */
  'glossary.terms': v.object({ ids: v.pipe(v.array(TermIdShape), v.maxLength(2000)) }),
  /** Opens the term's page of the glossary in a tab, as of a day if one is given. */
  'glossary.open': v.object({ id: TermIdShape, at: v.nullable(DateShape) }),
  /** Starts `card.js` in the frame that asks. */
  'card.inject': v.object({}),
  /** Whether the page at an address has notes: most have none, and need no more of our code. */
  'notes.any': v.object({ href: HrefShape }),
  /** What a page paints: no words of the reader. */
  'notes.places': v.object({ page: PageAddressShape }),
  /** The living notes of a page, whole, for our own documents alone: a page is refused. */
  'notes.onPage': v.object({ page: PageAddressShape }),
  /** The living notes on a term, whole; asked when a card opens. Newest first. */
  'notes.onTerm': v.object({ termId: TermIdShape }),
  'notes.add': v.object({ draft: NoteDraftShape }),
  'notes.remove': v.object({ id: NoteIdShape }),
  /** Undoes `notes.remove`. */
  'notes.restore': v.object({ id: NoteIdShape }),
  /** One of our own documents has changed notes: every page is told. */
  'notes.changed': v.object({}),
  /** Keeps a term of the reader's own, new or changed. Our own documents alone, as all `own`. */
  'own.put': v.object({ id: v.nullable(OwnIdShape), draft: DraftShape }),
  'own.remove': v.object({ id: OwnIdShape }),
  /** Keeps all of them or none; one whose name is known takes the place of that. */
  'own.import': v.object({ drafts: v.pipe(v.array(DraftShape), v.maxLength(MOST.terms)) }),
  /** Takes back the last import or deletion, if nothing was changed since. */
  'own.undo': v.object({}),
  /** What the reader says of the page at an address; a page may ask of its own host alone. */
  'verdicts.here': v.object({ href: HrefShape }),
  /** What letters mean on a page or its site. Answers what was said of them there before. */
  'verdicts.say': v.object({
    href: HrefShape,
    where: WhereShape,
    form: FormShape,
    means: MeaningShape,
  }),
  /** Undoes `verdicts.say`, given its answer; with nothing, all is forgotten of the letters there. */
  'verdicts.putBack': v.object({ href: HrefShape, form: FormShape, before: BeforeShape }),
  /** When the page was published; null takes it back. Our own documents alone. */
  'verdicts.date': v.object({ href: HrefShape, date: v.nullable(RealDateShape) }),
  /** Our own documents alone. */
  'verdicts.forget': v.object({ verdict: VerdictShape }),
  /** Opens our own editor window, for a new note or a kept one. */
  'editor.open': v.union([v.object({ draft: NoteDraftShape }), v.object({ id: NoteIdShape })]),
} as const satisfies Record<string, v.GenericSchema>;

interface Answers {
  'glossary.terms': Terms;
  'glossary.open': null;
  'card.inject': null;
  'notes.any': boolean;
  'notes.places': readonly PlacedNote[];
  'notes.onPage': readonly Note[];
  'notes.onTerm': readonly Note[];
  'notes.add': Note;
  'notes.remove': null;
  'notes.restore': Note;
  'notes.changed': null;
  'own.put': OwnTerm;
  'own.remove': null;
  'own.import': null;
  'own.undo': null;
  'verdicts.here': Heard;
  'verdicts.say': Before;
  'verdicts.putBack': null;
  'verdicts.date': null;
  'verdicts.forget': null;
  'editor.open': null;
}

export interface Terms {
  /** The last day of which the bundle knows anything. */
  readonly knowledge: PartialDate;
  /** The terms asked for, and after them what came just before and after each. */
  readonly terms: readonly Term[];
  /** The events that touch a term asked for. */
  readonly timeline: readonly TimelineEvent[];
}

export type CallName = keyof typeof asks;
export type Ask<N extends CallName> = v.InferOutput<(typeof asks)[N]>;
export type Answer<N extends CallName> = Answers[N];

/** `Error` objects do not survive the trip between contexts, so failures go as words. */
export type Failure = {
  /** `no-room` and `not-kept`: the browser refused a write; `reason` is for the reader's eyes. */
  readonly code: 'bad-request' | 'no-room' | 'not-kept' | 'failed';
  readonly reason: string;
};
export type Reply<N extends CallName = CallName> =
  | { readonly ok: true; readonly value: Answer<N> }
  | ({ readonly ok: false } & Failure);

export interface Message<N extends CallName = CallName> {
  readonly call: N;
  readonly ask: Ask<N>;
}
