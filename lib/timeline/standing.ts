/** What was true of a term on a day, by its kind. The timeline helper owns this file. */
import type { Kind, Life, Status } from '@/lib/glossary/types';
import type { PartialDate } from './calendar';

/**
 * Standing of a term on `day`: null when it did not exist, even as a plan, or nothing is known.
 * Small and free of imports that weigh: the script on every page carries it.
 */
export declare function standingOn(
  term: { readonly kind: Kind; readonly life: Life },
  day: PartialDate,
  knowledge: PartialDate,
): Status | null;
