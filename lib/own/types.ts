/**
 * Terms of the reader's own: the acronyms of a team, a place, a project.
 *
 * Kept in `storage.local` in one write: the list, and the two lexicons that pages scan with.
 * Types and constants only: the script on every page reads them.
 */
import type { TermId } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';

/** What a reader writes of a term. Texts have single spaces and none at their ends. */
export interface OwnDraft {
  /** Unlike that of any other own term, whatever its capitals. */
  readonly name: string;
  /** The letters it goes by, or null. */
  readonly short: string | null;
  /** Other ways in which it is written. */
  readonly also: readonly string[];
  /** What it means; may be empty, since letters with their name are worth a card. */
  readonly meaning: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly link: string | null;
  /** Show mine instead of PolicyGloss's where both are written alike. */
  readonly first: boolean;
}

export interface OwnTerm extends OwnDraft {
  /** `own-` and something unlike any other. */
  readonly id: TermId;
  /** The day on which it was last written. */
  readonly changed: PartialDate;
}

/** In UTF-16 units, save for `terms` and `also`, which are counts, and `file`, in bytes. */
export const MOST = {
  terms: 5000,
  name: 120,
  letters: 20,
  also: 10,
  meaning: 500,
  link: 500,
  file: 5_000_000,
} as const;

/** No id of the glossary's begins so, which its check holds. */
export const OWN_PREFIX = 'own-';
export const isOwnId = (id: string): boolean => id.startsWith(OWN_PREFIX);

/**
 * Where in `storage.local` each part is; null or nothing where there is none. The lists are JSON
 * in one string each: the browser hands whatever changes to the script of every open page, and
 * a string costs it least.
 */
export const KEYS = {
  terms: 'own.terms',
  /** The list as it was before the last import or deletion, until something else is changed. */
  undo: 'own.undo',
  /** Scanned before the glossary: of two alike the first is taken. */
  first: 'own.first',
  /** Scanned after it. */
  rest: 'own.rest',
} as const;
/** What a page reads, in the same trip as its settings. */
export const LEXICON_KEYS = [KEYS.first, KEYS.rest] as const;
