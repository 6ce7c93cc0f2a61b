/** What must hold within one term: its dates, lengths, sources and phases. Pure. */
import { isOwnId, OWN_PREFIX } from '@/lib/own/types';
import { isAfter, isBefore, type PartialDate } from '@/lib/timeline/calendar';
import { checkOutcome } from './check-outcome';
import type { Dossier, Entry, Life, Term } from './types';

/** The longest summary and the longest phase, in UTF-16 units: what a card shows at once. */
const SUMMARY_MOST = 240;

export function checkTerm({ entry, dossier }: Term, knowledge: PartialDate): string[] {
  const problems = [
    ...checkLife(entry.life, knowledge),
    ...checkEntry(entry, knowledge),
    ...checkConfidence(entry, dossier),
    ...checkTexts(dossier),
    ...checkPhases(dossier, knowledge),
    ...checkSources(dossier),
    ...dossier.events.flatMap((event) =>
      checkOutcome(event, knowledge).map((problem) => `the event “${event.what}” ${problem}`),
    ),
  ];
  return problems.map((problem) => `${entry.id}: ${problem}`);
}

function checkEntry({ id, asOf, surfaces, nation }: Entry, knowledge: PartialDate): string[] {
  const problems = isAfter(asOf, knowledge) ? [`asOf ${asOf} lies after the knowledge date`] : [];
  if (surfaces.length === 0) problems.push('has no surface, so no page can show it');
  if (nation.length === 0) problems.push('has no nation');
  if (isOwnId(id))
    problems.push(`ids that begin with ${OWN_PREFIX} are for terms of the reader’s own`);
  return problems;
}

/** What is weakly sourced may not be told as certain. */
function checkConfidence({ life }: Entry, { confidence }: Dossier): string[] {
  return confidence === 'low' && life.status !== 'uncertain'
    ? [`is of low confidence, yet its status is ${life.status}: make it uncertain`]
    : [];
}

function checkLife(life: Life, knowledge: PartialDate): string[] {
  const { announced, start, end, dueStart, dueEnd, status } = life;
  const problems: string[] = [];
  const known = { announced, start, end };
  for (const [name, date] of Object.entries(known)) {
    if (date !== null && isAfter(date, knowledge)) {
      problems.push(`${name} ${date} lies after the knowledge date: make it due`);
    }
  }
  const order = [
    ['announced', announced],
    ['start', start],
    ['end', end],
    ['dueEnd', dueEnd],
  ] as const;
  const dated = order.flatMap(([name, date]) => (date === null ? [] : [{ name, date }]));
  dated.forEach((later, at) => {
    const earlier = dated[at - 1];
    if (earlier && isAfter(earlier.date, later.date)) {
      problems.push(`${earlier.name} ${earlier.date} lies after ${later.name} ${later.date}`);
    }
  });
  if (start !== null && dueStart !== null) problems.push('has both a start and a due start');
  if (end !== null && dueEnd !== null) problems.push('has both an end and a due end');
  if (status === 'planned' && start !== null) problems.push('is planned, yet has a start');
  if (status === 'ended' && dueEnd !== null) problems.push('has ended, yet has a due end');
  return problems;
}

function checkTexts({ summary, phases }: Dossier): string[] {
  const texts = [summary, ...phases.map(({ text }) => text)];
  return texts
    .filter((text) => text.length > SUMMARY_MOST)
    .map(
      (text) => `“${text.slice(0, 30)}…” has ${text.length} characters, ${SUMMARY_MOST} at most`,
    );
}

/** Phases stand in order, and one ends before the next begins. */
function checkPhases({ phases }: Dossier, knowledge: PartialDate): string[] {
  return phases.flatMap((phase, at) => {
    const { from, to } = phase;
    const problems: string[] = [];
    if (from && to && isAfter(from, to))
      problems.push(`a phase begins ${from}, after its end ${to}`);
    if (from && isAfter(from, knowledge)) problems.push(`a phase begins ${from}, not yet known`);
    const next = phases[at + 1];
    const apart = next?.from && to && isBefore(to, next.from);
    if (next && !apart) {
      problems.push(
        `phases overlap: one to ${to ?? 'any day'}, the next from ${next.from ?? 'any'}`,
      );
    }
    return problems;
  });
}

function checkSources({ sources, facts, events, phases }: Dossier): string[] {
  return [...facts, ...events, ...phases]
    .filter(({ source }) => source >= sources.length)
    .map(({ source }) => `source ${source} is named, but there are only ${sources.length}`);
}
