/**
 * One plain sentence for how a term stands, in the words of its kind.
 *
 * `latestSentence` speaks from the knowledge date. `sentenceThen` speaks from the day of an
 * article and knows nothing later. Dates are printed as closely as their source gives them.
 */
import type { Kind } from '@/lib/glossary/types';
import { compare, isBefore, monthOf, type PartialDate, print } from './calendar';
import { FAMILY, type Family, isPartlyRepealed } from './family';
import { dueOf, type Living, latestStanding, standingOn } from './standing';
import { verbsOf } from './verbs';
import { ageOn, capital, dueWhen, inSentence, list, when } from './words';

/** Names of what came after, as the glossary writes them; at most two are told. */
export interface Successors {
  readonly happened: readonly string[];
  readonly planned: readonly string[];
}

/** “Abolished on 1 July 2022; integrated care boards took over.” */
export function latestSentence(
  term: Living,
  successors: Successors,
  knowledge: PartialDate,
  today: PartialDate,
): string {
  const verbs = verbsOf(term.kind);
  const { announced, start } = term.life;
  switch (latestStanding(term, knowledge, today)) {
    case 'ended':
      return ended(term, successors.happened);
    case 'uncertain':
      return uncertain(term, knowledge);
    case 'planned': {
      const due = term.life.dueStart;
      const plan = due ? `due to ${verbs.begin} ${dueWhen(due)}` : `not yet ${notYet(term.kind)}`;
      const from = announced ?? start;
      return `${from ? `${announcedIn(term.kind, from)}; ${plan}` : capital(plan)}.`;
    }
    case 'current': {
      const due = term.life.dueEnd;
      const to = successors.planned.slice(0, 2).map(inSentence);
      const passing = to.length > 0 ? `, ${verbs.willTake} ${list(to)}` : '';
      const plan = due
        ? `; due to ${verbs.end} ${dueWhen(due)}${passing}`
        : to.length > 0
          ? `; planned to be followed by ${list(to)}`
          : '';
      return `${living(term, knowledge)}${plan}.`;
    }
  }
}

/**
 * How a term stood on the day of an article, told from that day. `successors` must have begun
 * by then. Never null: what did not exist yet is said not to.
 */
export function sentenceThen(
  term: Living,
  successors: readonly string[],
  day: PartialDate,
  knowledge: PartialDate,
): string {
  const verbs = verbsOf(term.kind);
  const { start, end, status } = term.life;
  const announced = term.life.announced ?? (status === 'planned' ? start : null);
  switch (standingOn(term, day, knowledge)) {
    case null: {
      const month = when(monthOf(day) ?? day);
      if (announced)
        return `Not yet ${verbs.announced === 'commissioned' ? 'commissioned' : 'announced'} ${month}.`;
      if (term.kind === 'concept')
        return `Not yet a usual term ${month}, as far as our sources go.`;
      return `Not yet ${notYet(term.kind)} ${month}.`;
    }
    case 'planned':
      return announced
        ? `${announcedIn(term.kind, announced)}, not yet ${notYet(term.kind)}.`
        : 'Planned.';
    case 'ended':
      return ended(term, successors);
    case 'current':
      return `${living(term, day, true)}.`;
    case 'uncertain': {
      const order = (date: PartialDate | null) => (date ? compare(date, day) : null);
      const unclear = 'whether this was written before or after is not known';
      if (order(start) === 'overlap' || order(start) === 'same') {
        return `${capital(verbs.began)} ${when(start ?? day)}; ${unclear}.`;
      }
      if (order(end) === 'overlap' || order(end) === 'same') {
        return `${capital(verbs.ended)} ${when(end ?? day)}; ${unclear}.`;
      }
      if (status === 'ended' && start) return `${capital(verbs.began)} ${when(start)}.`;
      const due = dueOf(term.life);
      if (due && !isBefore(day, due)) return uncertain(term, knowledge);
      return `Our sources do not say how it stood ${when(monthOf(day) ?? day)}.`;
    }
  }
}

/** For a term that stands as it stood then: “Still in being.” */
export function unchanged({ kind, life }: Living): string {
  const still = life.status === 'current' && kind !== 'report';
  return still ? `Still ${verbsOf(kind).lives}.` : 'No change since then that we know of.';
}

function announcedIn(kind: Kind, date: PartialDate): string {
  return kind === 'law'
    ? `A bill since ${print(date)}`
    : `${capital(verbsOf(kind).announced)} ${when(date)}`;
}

function notYet(kind: Kind): string {
  return { law: 'law', event: 'begun', person: 'active' }[kind as string] ?? verbsOf(kind).began;
}

const AGED: ReadonlySet<Family> = new Set(['body', 'society', 'arrangement'] as const);

/** How what lives is told from `day`, without a stop. */
function living(term: Living, day: PartialDate, then = false): string {
  const { start, end } = term.life;
  const { began, lives } = verbsOf(term.kind);
  if (start === null) return `${capital(lives)}${then ? ' when this was written' : ''}`;
  if (end !== null && isPartlyRepealed(term, day)) {
    return `Law since ${print(start)}, only partly in force since ${print(end)}`;
  }
  if (term.kind === 'report') return `Published ${when(start)}`;
  // An age is true of one day: only an article has one. An Act or a strike has none.
  const age = then && AGED.has(FAMILY[term.kind]) ? ageOn(start, day) : null;
  if (age !== null) return `${capital(age)}: ${began} ${when(start)}`;
  return `${capital(lives)} since ${print(start)}`;
}

function ended(term: Living, successors: readonly string[]): string {
  const { kind, life } = term;
  const verbs = verbsOf(kind);
  const took = list(successors.slice(0, 2).map(inSentence));
  const after = took && kind !== 'event' && kind !== 'person' ? `; ${took} ${verbs.took}` : '';
  const { start, end } = life;
  if (kind === 'event') {
    if (start && end && start !== end) return `Ran from ${print(start)} to ${print(end)}.`;
    const on = start ?? end;
    return on ? `Took place ${when(on)}.` : 'Over.';
  }
  if (end) return `${capital(verbs.ended)} ${when(end)}${after}.`;
  return `No longer ${kind === 'report' ? 'the newest' : verbs.lives}${after}; when it ended our sources do not say.`;
}

function uncertain({ kind, life, asOf }: Living, knowledge: PartialDate): string {
  const due = dueOf(life);
  const verbs = verbsOf(kind);
  if (due) {
    const act = due === life.dueEnd ? verbs.end : verbs.begin;
    const silent = isBefore(knowledge, due)
      ? `our sources end in ${print(monthOf(knowledge) ?? knowledge)}`
      : 'our sources do not say whether it happened';
    return `Due to ${act} ${dueWhen(due)}; ${silent}.`;
  }
  const last = asOf ? `; our newest source is from ${print(asOf)}` : '';
  return `What has become of it is not certain${last}.`;
}
