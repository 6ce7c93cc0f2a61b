/** Kinds by what becomes of them: a report is published where a body lives. Pure. */
import type { Kind } from '@/lib/glossary/types';
import { isBefore, type PartialDate } from './calendar';
import type { Living } from './standing';

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
  own: 'concept',
} as const satisfies Record<Kind, string>;

/** Kinds that share their words. A `body` is abolished by somebody; a `society` ends. */
export type Family = (typeof FAMILY)[Kind];

/** An Act whose end has come though its newest source calls it current: repealed in part. */
export function isPartlyRepealed({ kind, life }: Living, day: PartialDate): boolean {
  return (
    kind === 'law' && life.status === 'current' && life.end !== null && !isBefore(day, life.end)
  );
}
