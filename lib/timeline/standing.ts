/**
 * What was true of a term on a day: planned, current, ended, uncertain, or nothing.
 *
 * Pure, small and free of imports that weigh: the script on every page carries it. What
 * “current” means for a report or a law is a matter of words, in `stage.ts`.
 *
 * The dates of a life say what was true in the past; its status says what the newest source
 * knew. So an end counts only for a term whose status is not “current”: an Act repealed in
 * part has an end and is still current.
 */
import type { Kind, Life, Status } from '@/lib/glossary/types';
import { type Day, firstDay, isBefore, lastDay, type PartialDate } from './calendar';

/** What standing asks of a term; an `Entry` fits. */
export interface Living {
  readonly kind: Kind;
  readonly life: Life;
  /** Month of the newest source: from here on a term of uncertain status is uncertain. */
  readonly asOf?: PartialDate;
}

/**
 * The standing of a term on `day`: null when it did not exist, even as a plan.
 *
 * A `day` known to its month or year has the standing that holds for all of it, else
 * `uncertain`; so has a day that lies within the month or year of a change. Where planning and
 * not existing are the choice it is `planned`: who names a term knows of it. A term with no
 * known beginning is taken to have always been there. After `knowledge` nothing is known but
 * what was last true, and that is uncertain once the date of a planned change has come.
 */
export function standingOn(term: Living, day: PartialDate, knowledge: PartialDate): Status | null {
  const least = standingAt(term, firstDay(day), knowledge, lastDay);
  const most = standingAt(term, lastDay(day), knowledge, firstDay);
  if (least === most) return most;
  return least === null && most === 'planned' ? most : 'uncertain';
}

/**
 * The newest standing that may be told on the real day `today`: what was known on the
 * knowledge date, unless a change planned then is due by now.
 */
export function latestStanding(term: Living, knowledge: PartialDate, today: PartialDate): Status {
  const day = lastDay(isBefore(today, knowledge) ? knowledge : today);
  // Ours all have a status by then; a reader's own may not have begun.
  return standingAt(term, day, knowledge, firstDay) ?? 'planned';
}

/** The date at which what is now planned of the term should come about; null when nothing is. */
export function dueOf({ dueStart, dueEnd, status }: Life): PartialDate | null {
  if (status === 'ended') return null;
  return status === 'planned' ? dueStart : status === 'current' ? dueEnd : (dueEnd ?? dueStart);
}

/** On one day, taking each change to come on the `when` (first or last) day of its period. */
function standingAt(
  { kind, life, asOf }: Living,
  day: Day,
  knowledge: PartialDate,
  when: (date: PartialDate) => Day,
): Status | null {
  const { announced, start, status } = life;
  const come = (date: PartialDate | null) => date !== null && when(date) <= day;
  // What takes place and has no end recorded is over once it took place.
  const event = kind === 'event';
  const end = life.end ?? (event ? start : null);
  // Ours end on the day they went; a reader's was still in use on the last they noted.
  const over =
    kind === 'own'
      ? end !== null && lastDay(end) < day
      : come(end) && !(event && end !== null && when(end) === day);
  const due = dueOf(life);
  // Of a term of their own the reader knows: our sources have nothing to do with it.
  const last = kind !== 'own' && day >= lastDay(knowledge);

  if (status === 'ended' && (over || last)) return 'ended';
  if (due !== null && firstDay(due) <= day) return 'uncertain';
  if (last) return status;
  if (start === null && (status === 'planned' || life.dueStart !== null)) {
    return come(announced ?? asOf ?? null) ? 'planned' : null;
  }
  if (status === 'planned') return come(announced ?? start) ? 'planned' : null;
  if (status === 'uncertain' && (over || (due === null && come(asOf ?? null)))) return 'uncertain';
  if (start !== null && !come(start)) return come(announced) ? 'planned' : null;
  if (start === null && announced !== null) return come(announced) ? 'uncertain' : null;
  return status === 'ended' && end === null ? 'uncertain' : 'current';
}
