/** What must hold of the timeline's events. Pure. */
import { checkOutcome } from './check-outcome';
import type { Glossary } from './types';

export function checkTimeline({ knowledge, terms, timeline }: Glossary): string[] {
  const known = new Set(terms.map(({ entry }) => entry.id));
  return timeline.flatMap((event, at) => {
    const twice = timeline.findIndex(({ id }) => id === event.id) !== at;
    const problems = [
      ...(twice ? ['is used twice'] : []),
      ...event.terms.filter((id) => !known.has(id)).map((id) => `names “${id}”, which is no term`),
      ...checkOutcome(event, knowledge),
    ];
    return problems.map((problem) => `timeline.json › ${event.id}: ${problem}`);
  });
}
