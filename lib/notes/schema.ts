/**
 * The shapes of notes, checked where they arrive from a page, a message or the database.
 * The caps are far above what a reader needs and far below what would hurt.
 */
import * as v from 'valibot';
import { LONGEST_CONTEXT, LONGEST_QUOTE } from '@/lib/anchor/describe';
import type { Quote, Selectors } from '@/lib/anchor/selectors';
import type { TermId } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';
import {
  COLOURS,
  LONGEST,
  type NoteDraft,
  type NoteId,
  type PageAddress,
  type PageKey,
} from './types';

/** In UTF-16 units. */
const MOST = {
  quote: LONGEST_QUOTE,
  context: LONGEST_CONTEXT,
  body: LONGEST.body,
  address: 4_000,
  title: LONGEST.title,
  tag: 100,
};

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));

/** A string of one kind, told apart from other kinds by the compiler only. */
const branded = <T extends string>(pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.regex(pattern),
    v.transform((value) => value as T),
  );

export const TermIdShape = branded<TermId>(/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/);
export const NoteIdShape = branded<NoteId>(/^[0-9a-z-]{8,64}$/);
export const PageAddressShape = v.pipe(
  text(MOST.address),
  v.regex(/^(?:https?|file):\/\//),
  v.transform((value) => value as PageAddress),
);

export const DateShape = branded<PartialDate>(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

export const PublishedShape: v.GenericSchema<unknown, Published> = v.object({
  date: DateShape,
  precision: v.picklist(['day', 'month', 'year']),
  source: text(100),
  confidence: v.picklist(['sure', 'likely', 'unsure']),
});

const QuoteShape: v.GenericSchema<unknown, Quote> = v.object({
  exact: v.pipe(text(MOST.quote), v.minLength(1)),
  prefix: text(MOST.context),
  suffix: text(MOST.context),
});

const SelectorsShape: v.GenericSchema<unknown, Selectors> = v.object({
  quote: QuoteShape,
  position: v.object({ start: count, end: count }),
  path: v.object({ block: count, offset: count }),
  alone: v.boolean(),
  fingerprint: text(200),
});

const PageKeyShape: v.GenericSchema<unknown, PageKey> = v.object({
  address: PageAddressShape,
  canonical: v.nullable(PageAddressShape),
});

export const NoteDraftShape: v.GenericSchema<unknown, NoteDraft> = v.object({
  page: PageKeyShape,
  title: text(MOST.title),
  published: v.nullable(PublishedShape),
  place: v.nullable(SelectorsShape),
  termId: v.nullable(TermIdShape),
  colour: v.picklist(COLOURS),
  body: text(MOST.body),
  tags: v.pipe(v.array(text(MOST.tag)), v.maxLength(50)),
});
