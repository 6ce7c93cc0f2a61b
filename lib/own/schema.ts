/**
 * The shape of an own term, checked where it is typed, imported, sent and kept.
 *
 * Pure. An issue's message is a code for which the reader is told a sentence; its input is what
 * the sentence quotes.
 */
import * as v from 'valibot';
import { folded, isWord } from '@/lib/glossary/fold';
import type { TermId } from '@/lib/glossary/types';
import { isAfter, type PartialDate, parsePartialDate } from '@/lib/timeline/calendar';
import { MOST, type OwnDraft, type OwnTerm } from './types';

/** What can be wrong with what a reader wrote. */
export const CODES = [
  'nameEmpty',
  'nameLong',
  'nameStart',
  'lettersLong',
  'lettersStart',
  'alsoMany',
  'alsoLong',
  'alsoStart',
  'meaningLong',
  'dateBad',
  'datesOrder',
  'linkBad',
  'linkLong',
] as const;
export type Code = (typeof CODES)[number];

export type Field = keyof OwnDraft;

/** One fault: which field, what is wrong, and the words it is about. */
export interface Fault {
  readonly field: Field;
  readonly code: Code;
  readonly words: string;
}

const Line = v.pipe(v.string(), v.transform(tidy));

/** Spaces single and none at the ends; no control characters, no half of a pair. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\ufeff]+/gu, ' ').trim();
}

/** A form is found by its first word, and one of a single letter would mark every “a”. */
const isForm = (text: string): boolean => {
  const key = folded(text);
  return key.trim().length > 1 && isWord(key.charCodeAt(0));
};

const form = (most: number, long: Code, start: Code) =>
  v.pipe(Line, v.maxLength(most, long), v.check(isForm, start));

const MaybeDate = v.nullable(
  v.pipe(
    v.string(),
    v.check((text) => parsePartialDate(text) !== null, 'dateBad' satisfies Code),
    v.transform((text) => text as PartialDate),
  ),
);

const Draft = v.object({
  name: v.pipe(
    Line,
    v.nonEmpty('nameEmpty' satisfies Code),
    v.maxLength(MOST.name, 'nameLong' satisfies Code),
    v.check((text) => text === '' || isForm(text), 'nameStart' satisfies Code),
  ),
  short: v.nullable(form(MOST.letters, 'lettersLong', 'lettersStart')),
  also: v.pipe(
    // A bar parts them in a file.
    v.array(
      v.pipe(
        form(MOST.name, 'alsoLong', 'alsoStart'),
        v.check((text) => !text.includes('|'), 'alsoStart' satisfies Code),
      ),
    ),
    v.maxLength(MOST.also, 'alsoMany' satisfies Code),
  ),
  meaning: v.pipe(Line, v.maxLength(MOST.meaning, 'meaningLong' satisfies Code)),
  from: MaybeDate,
  to: MaybeDate,
  link: v.nullable(
    v.pipe(
      v.string(),
      v.maxLength(MOST.link, 'linkLong' satisfies Code),
      v.regex(/^https?:\/\/[^\s/?#]+[^\s]*$/i, 'linkBad' satisfies Code),
    ),
  ),
  first: v.boolean(),
});

export const DraftShape: v.GenericSchema<unknown, OwnDraft> = v.pipe(
  Draft,
  v.check(
    ({ from, to }) => from === null || to === null || !isAfter(from, to),
    'datesOrder' satisfies Code,
  ),
);

export const OwnIdShape = v.pipe(
  v.string(),
  v.regex(/^own-[a-z0-9]{8,32}$/),
  v.transform((id) => id as TermId),
);

const KeptShape: v.GenericSchema<unknown, OwnTerm> = v.object({
  ...Draft.entries,
  id: OwnIdShape,
  changed: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/),
    v.transform((day) => day as PartialDate),
  ),
});

/** What is kept, as far as it is whole; nothing at all counts as an empty list. */
export function parseKept(value: unknown): OwnTerm[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const read = v.safeParse(KeptShape, one);
    return read.success ? [read.output] : [];
  });
}

/** The draft with its spaces tidied, or every fault in it. */
export function parseDraft(
  loose: unknown,
): { readonly draft: OwnDraft } | { readonly faults: readonly Fault[] } {
  const read = v.safeParse(DraftShape, loose);
  if (read.success) return { draft: read.output };
  return {
    faults: read.issues.map(({ message, path, input }) => ({
      // Only the order of the dates is a matter of no one field.
      field: String(path?.[0]?.key ?? 'to') as Field,
      code: (CODES as readonly string[]).includes(message) ? (message as Code) : 'nameEmpty',
      words: typeof input === 'string' ? input.slice(0, 60) : '',
    })),
  };
}

/** Names are the same whatever capitals, dashes and spaces they are written with. */
export const nameKey = (name: string): string => folded(tidy(name));
