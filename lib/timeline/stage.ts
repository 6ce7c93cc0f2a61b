/**
 * The stages of a life by kind: a report is published where a body lives.
 *
 * Stage is standing put into the words of a kind. Pure; the page's script does not carry it.
 */
import type { Kind } from '@/lib/glossary/types';
import { isBefore, type PartialDate } from './calendar';
import { type Living, standingOn } from './standing';

export const FAMILY = {
  organisation: 'body',
  regulator: 'body',
  'professional-body': 'society',
  'think-tank': 'society',
  system: 'society',
  contract: 'arrangement',
  payment: 'arrangement',
  policy: 'arrangement',
  programme: 'arrangement',
  report: 'report',
  law: 'law',
  target: 'target',
  role: 'role',
  concept: 'concept',
  event: 'event',
  person: 'person',
} as const satisfies Record<Kind, string>;

/** Kinds that share their words. A `body` is abolished by somebody; a `society` ends. */
export type Family = (typeof FAMILY)[Kind];

const STAGES = {
  body: ['planned', 'live', 'abolished'],
  society: ['planned', 'live', 'ended'],
  report: ['commissioned', 'published', 'superseded'],
  law: ['bill', 'in force', 'repealed'],
  arrangement: ['announced', 'running', 'ended'],
  target: ['announced', 'in force', 'dropped'],
  role: ['announced', 'in place', 'ended'],
  concept: ['announced', 'in use', 'out of use'],
  event: ['to come', 'under way', 'over'],
  person: ['to come', 'active', 'retired'],
} as const satisfies Record<Family, readonly [string, string, string]>;

export type Stage = (typeof STAGES)[Family][number] | 'partly in force' | 'uncertain';

/** The stage of a term on `day`, in the words of its kind; null where it did not exist. */
export function stageOn(term: Living, day: PartialDate, knowledge: PartialDate): Stage | null {
  const standing = standingOn(term, day, knowledge);
  if (standing === null || standing === 'uncertain') return standing;
  if (standing === 'current' && isPartlyRepealed(term, day)) return 'partly in force';
  const [planned, current, ended] = STAGES[FAMILY[term.kind]];
  return { planned, current, ended }[standing];
}

/** An Act whose end has come though its newest source calls it current: repealed in part. */
export function isPartlyRepealed({ kind, life }: Living, day: PartialDate): boolean {
  return (
    kind === 'law' && life.status === 'current' && life.end !== null && !isBefore(day, life.end)
  );
}
