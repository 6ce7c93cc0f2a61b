/**
 * Verdicts: what a reader says of a page against what we found in it. What letters mean there,
 * and when the article was published.
 *
 * Types and constants only: the script on every page reads them.
 */
import type { TermId } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';

/** On one page, or on every page of its host. */
export type Where = 'page' | 'site';

/** What letters mean there: a term, or null for something else, so that they are never marked. */
export type Meaning = TermId | null;

export interface SenseVerdict {
  readonly what: 'sense';
  readonly where: Where;
  /** The page's address without trackers, as notes have it, or the host. */
  readonly at: string;
  /** The letters, folded: `icp`. */
  readonly form: string;
  readonly means: Meaning;
}

export interface DateVerdict {
  readonly what: 'date';
  readonly where: 'page';
  readonly at: string;
  readonly date: PartialDate;
}

export type Verdict = SenseVerdict | DateVerdict;

/** A page and its host, in the words that verdicts are kept under. */
export interface Place {
  readonly page: string;
  readonly site: string;
}

/** What holds on one page. */
export interface Heard {
  readonly senses: readonly (readonly [form: string, means: Meaning])[];
  /** When the reader says it was published, or null. */
  readonly published: Published | null;
}

/** What was said of letters at a place before, so that it can be put back. */
export type Before = readonly Pick<SenseVerdict, 'where' | 'means'>[];

/** How many are kept; and of a form, in UTF-16 units. */
export const MOST = { verdicts: 2000, form: 200 } as const;

/**
 * Where in `storage.local` they are: a JSON string, or nothing while there are none. A page
 * looks for its host in the string, and only where it stands is the worker asked.
 */
export const KEY = 'verdicts';
