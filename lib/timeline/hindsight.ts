/**
 * What happened to a term after an article was written, planned beside happened.
 *
 * This is what the article could not know: an article of November 2020 that speaks of April
 * 2022 is answered with 1 July 2022. Pure.
 */
import type { Life } from '@/lib/glossary/types';
import {
  byDate,
  compare,
  firstDay,
  isAfter,
  isBefore,
  monthOf,
  type PartialDate,
  print,
} from './calendar';
import type { Happening } from './happenings';
import { capital, dueWhen, sentence } from './words';

/** More lines than these are a history, not an answer. */
const MOST = 5;

/**
 * At most five lines, oldest first. Where there are more, the end and start of the term come
 * first, then plans that went otherwise, then what lies nearest to the article.
 */
export function hindsight(
  happenings: readonly Happening[],
  life: Life,
  article: PartialDate,
  { knowledge, today }: { readonly knowledge: PartialDate; readonly today: PartialDate },
): string[] {
  return happenings
    .filter((happening) => isLater(happening, article))
    .map((happening, nearness) => ({ happening, weight: weightOf(happening, life) - nearness }))
    .filter(({ happening, weight }) => happening.told !== 'touched' || weight > 500)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .sort((a, b) => byDate(a.happening.on, b.happening.on))
    .map(({ happening }) => line(happening, knowledge, today))
    .filter((text, at, all) => all.indexOf(text) === at);
}

/** Certainly after the article: what falls within its own day, month or year is not. */
function isLater({ on, planned, outcome }: Happening, article: PartialDate): boolean {
  if (isAfter(on, article)) return true;
  return outcome !== 'happened' && planned !== null && isAfter(planned, article);
}

function weightOf(happening: Happening, { start, end }: Life): number {
  const at = (date: PartialDate | null) => date !== null && !isApart(happening.on, date);
  if (at(end)) return 3_000;
  if (at(start)) return 2_000;
  return isOtherwise(happening) ? 1_000 : 0;
}

/** True when it happened at another time than was planned, or not at all. */
function isOtherwise({ planned, happened, outcome }: Happening): boolean {
  if (planned === null || outcome === 'due') return false;
  return happened === null || isApart(planned, happened);
}

function isApart(a: PartialDate, b: PartialDate): boolean {
  const order = compare(a, b);
  return order === 'before' || order === 'after';
}

function line(happening: Happening, knowledge: PartialDate, today: PartialDate): string {
  const { what, planned, happened, outcome, on } = happening;
  if (outcome === 'happened') {
    const told = sentence(`${print(happened ?? on)}: ${what}`);
    return planned && isOtherwise(happening)
      ? `${told} It was planned for ${print(planned)}.`
      : told;
  }
  if (outcome === 'cancelled')
    return sentence(`Planned for ${print(planned ?? on)}, then cancelled: ${what}`);
  const passed = outcome === 'unknown' || !isBefore(firstDay(today), firstDay(on));
  if (!passed) return sentence(`${capital(dueWhen(on))} (planned): ${what}`);
  const silent = isBefore(knowledge, on)
    ? `Our sources end in ${print(monthOf(knowledge) ?? knowledge)}.`
    : 'Our sources do not say whether it happened.';
  return `${sentence(`Was due ${dueWhen(on)}: ${what}`)} ${silent}`;
}
