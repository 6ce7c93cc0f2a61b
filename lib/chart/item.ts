/** What a timeline draws: one bar or point each, and the lanes they lie in. Pure. */
import type { Kind, Life, Outcome, Source, TermId } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Stretch } from './stretch';

/** From the top of the chart to its bottom. */
export const LANES = [
  'event',
  'law',
  'plan',
  'report',
  'contract',
  'body',
  'society',
  'system',
  'idea',
] as const;
export type LaneId = (typeof LANES)[number];

/** Persons have no lane: who held an office is not the history of the office. */
export const LANE_OF = {
  organisation: 'body',
  regulator: 'body',
  'professional-body': 'society',
  'think-tank': 'society',
  system: 'system',
  contract: 'contract',
  payment: 'contract',
  policy: 'plan',
  programme: 'plan',
  target: 'plan',
  report: 'report',
  law: 'law',
  role: 'idea',
  concept: 'idea',
  event: 'event',
  person: null,
  own: null,
} as const satisfies Record<Kind, LaneId | null>;

interface Told {
  readonly id: string;
  readonly lane: LaneId;
  /** As a reader names it, and shorter where there is a shorter name. */
  readonly title: string;
  readonly short: string | null;
  /** A sentence or two for the panel. */
  readonly what: string;
  /** The terms it is about; of a term, itself. */
  readonly terms: readonly TermId[];
  readonly sources: readonly Source[];
  /** Not null: of so little weight for all others that only this term's own timeline has it. */
  readonly onlyFor: TermId | null;
  /** All that is drawn of it: from the plan to what came of it, from start to end. */
  readonly reach: Stretch;
}

/** A body from its start to its end. */
export interface Bar extends Told {
  readonly shape: 'bar';
  readonly term: TermId;
  readonly life: Life;
  /** It came after these, so it likes to lie where they ended. */
  readonly follows: readonly TermId[];
}

/** Something planned, something that happened, or both. */
export interface Point extends Told {
  readonly shape: 'point';
  /** The term whose beginning it is; null for an event. */
  readonly term: TermId | null;
  readonly planned: PartialDate | null;
  readonly happened: PartialDate | null;
  readonly outcome: Outcome;
  /** When it happened, or else was to happen. */
  readonly on: PartialDate;
}

export type Item = Bar | Point;
