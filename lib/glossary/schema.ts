/**
 * The shape of the glossary's files, as valibot checks it.
 *
 * Pure. Unknown keys are refused, so that a mistyped field is a message and not a silence.
 * What a file may leave out is filled in here: `null` for no date, `[]` for none.
 */
import * as v from 'valibot';
import { type PartialDate, parsePartialDate } from '@/lib/timeline/calendar';
import { completeSurface } from './surface';
import {
  CASES,
  FILE_KINDS,
  GRADES,
  LEVELS,
  NATIONS,
  OUTCOMES,
  STATUSES,
  type TermId,
} from './types';

const Words = v.pipe(
  v.string('is not text'),
  v.nonEmpty('is empty'),
  v.check((text) => text === text.trim(), 'begins or ends with a space'),
);
const quoted = (what: string) => (issue: v.BaseIssue<unknown>) =>
  `“${String(issue.input)}” is not ${what}`;
const oneOf = <const T extends readonly string[]>(list: T) =>
  v.picklist(list, quoted(`one of ${list.join(', ')}`));
const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'is not a list');
const orNone = <T extends v.GenericSchema>(item: T) => v.optional(list(item), []);

export const Id = v.pipe(
  v.string('is not text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, quoted('an id (small letters, digits, hyphens)')),
  v.transform((text) => text as TermId),
);

const isDate = (text: string) => parsePartialDate(text) !== null;
const PartialDateText = v.pipe(
  v.string('is not a date in quotes'),
  v.check(isDate, quoted('a date')),
  v.transform((text) => text as PartialDate),
);
const MaybeDate = v.optional(v.nullable(PartialDateText), null);

const Url = v.pipe(v.string('is not text'), v.check(isWebAddress, quoted('a web address')));

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/.test(text);
}

const Guard = v.strictObject({ also: list(Words), for: list(Words), against: list(Words) });
const When = v.strictObject({ from: MaybeDate, to: MaybeDate });
const SurfaceText = v.union(
  [
    Words,
    v.strictObject({
      form: Words,
      case: v.optional(oneOf(CASES)),
      plural: v.optional(v.boolean('is neither true nor false')),
      guard: v.optional(v.nullable(Guard)),
      when: v.optional(v.nullable(When)),
    }),
  ],
  'is neither a text nor a form with its rules',
);

const Life = v.strictObject({
  announced: MaybeDate,
  start: MaybeDate,
  end: MaybeDate,
  dueStart: MaybeDate,
  dueEnd: MaybeDate,
  status: oneOf(STATUSES),
});

const EntryFile = v.strictObject({
  name: Words,
  short: v.optional(v.nullable(Words), null),
  kind: oneOf(FILE_KINDS),
  level: oneOf(LEVELS),
  nation: list(oneOf(NATIONS)),
  surfaces: list(
    v.pipe(
      SurfaceText,
      v.transform((loose) => completeSurface(loose)),
    ),
  ),
  life: Life,
  asOf: PartialDateText,
});

const SourceFile = v.strictObject({
  title: Words,
  publisher: Words,
  url: Url,
  published: MaybeDate,
  grade: oneOf(GRADES),
});
const At = v.pipe(
  v.number('is not a number'),
  v.integer('is not a whole number'),
  v.minValue(0, 'is below 0'),
);
const Fact = v.strictObject({ text: Words, source: At });
const Event = v.strictObject({
  what: Words,
  planned: MaybeDate,
  happened: MaybeDate,
  outcome: oneOf(OUTCOMES),
  source: At,
});
const Phase = v.strictObject({ from: MaybeDate, to: MaybeDate, text: Words, source: At });

const DossierFile = v.strictObject({
  summary: Words,
  phases: orNone(Phase),
  facts: orNone(Fact),
  events: orNone(Event),
  predecessors: orNone(Id),
  successors: orNone(Id),
  plannedSuccessors: orNone(Id),
  overlaps: orNone(v.strictObject({ id: Id, why: Words })),
  related: orNone(Id),
  sources: v.tupleWithRest([SourceFile], SourceFile, 'has no source'),
  confidence: oneOf(['high', 'medium', 'low']),
});

export const TermFile = v.strictObject({
  $schema: v.optional(v.string()),
  entry: EntryFile,
  dossier: DossierFile,
});

export const TimelineFile = v.strictObject({
  $schema: v.optional(v.string()),
  knowledge: PartialDateText,
  events: list(
    v.strictObject({
      id: Id,
      title: Words,
      what: Words,
      kind: Words,
      terms: orNone(Id),
      planned: MaybeDate,
      happened: MaybeDate,
      outcome: oneOf(OUTCOMES),
      source: SourceFile,
    }),
  ),
});

export const MovedFile = v.pipe(
  v.record(v.string(), Id, 'is not a list of old ids and new ones'),
  v.transform((moved) => new Map(Object.entries(moved) as [TermId, TermId][])),
);
