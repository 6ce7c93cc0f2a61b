/** The shapes of verdicts, checked where they are read and where a message brings them. */
import * as v from 'valibot';
import type { TermId } from '@/lib/glossary/types';
import { type PartialDate, parsePartialDate } from '@/lib/timeline/calendar';
import { type Before, MOST, type Verdict } from './types';

export const WhereShape = v.picklist(['page', 'site']);
export const MeaningShape = v.nullable(
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/),
    v.transform((id) => id as TermId),
  ),
);
export const FormShape = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.form));
/** A day, month or year that there was. */
export const RealDateShape = v.pipe(
  v.string(),
  v.check((date) => parsePartialDate(date) !== null),
  v.transform((date) => date as PartialDate),
);

export const BeforeShape: v.GenericSchema<unknown, Before> = v.pipe(
  v.array(v.object({ where: WhereShape, means: MeaningShape })),
  v.maxLength(2),
);

const AtShape = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));

export const VerdictShape: v.GenericSchema<unknown, Verdict> = v.variant('what', [
  v.object({
    what: v.literal('sense'),
    where: WhereShape,
    at: AtShape,
    form: FormShape,
    means: MeaningShape,
  }),
  v.object({
    what: v.literal('date'),
    where: v.literal('page'),
    at: AtShape,
    date: RealDateShape,
  }),
]);

/** What is kept, as far as it is whole; nothing at all, or no JSON, counts as an empty list. */
export function parseKept(text: unknown): Verdict[] {
  const value = parsed(text);
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST.verdicts).flatMap((one) => {
    const read = v.safeParse(VerdictShape, one);
    return read.success ? [read.output] : [];
  });
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
