/** What must hold between the outcome of an event and its dates. Pure. */
import { isAfter, isBefore, type PartialDate } from '@/lib/timeline/calendar';
import type { Outcome } from './types';

interface Dated {
  readonly planned: PartialDate | null;
  readonly happened: PartialDate | null;
  readonly outcome: Outcome;
}

/** Ends of a sentence that begins with the event; none when all is well. */
export function checkOutcome(event: Dated, knowledge: PartialDate): string[] {
  const { planned, happened, outcome } = event;
  if (outcome === 'happened') {
    if (happened === null) return ['happened, but has no date'];
    return isAfter(happened, knowledge) ? [`cannot have happened on ${happened}`] : [];
  }
  const problems = happened === null ? [] : [`is ${outcome}, yet happened on ${happened}`];
  if (planned === null) return [...problems, `is ${outcome}, but was planned for no date`];
  if (outcome === 'due' && isBefore(planned, knowledge)) {
    problems.push(`was due ${planned}, before the knowledge date: unknown, unless a source says`);
  }
  if (outcome === 'unknown' && isAfter(planned, knowledge)) {
    problems.push(`is planned for ${planned}, after the knowledge date: due, not unknown`);
  }
  return problems;
}
