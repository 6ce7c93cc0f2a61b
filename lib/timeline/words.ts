/** Small pieces of plain English for dates, names and lists. Pure. */
import { isBefore, isDay, type PartialDate, print, yearOf } from './calendar';

/** “on 1 July 2022”, “in July 2022”, “in 2022”. */
export function when(date: PartialDate): string {
  return `${isDay(date) ? 'on' : 'in'} ${print(date)}`;
}

/** For what is planned: “on 1 April 2027”, “by March 2027”. */
export function dueWhen(date: PartialDate): string {
  return `${isDay(date) ? 'on' : 'by'} ${print(date)}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ends a phrase as a sentence, whatever stop it came with. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]["”’)]?$/.test(trimmed) ? capital(trimmed) : `${capital(trimmed)}.`;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The sentences of a text, so that a long one can be cut where a reader would stop. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[a-z0-9)”’%][.!?]["”’)]?)\s+(?=["“‘(]?[A-Z0-9£])/).filter(Boolean);
}

/** True when the text names a year after that of `day`: words that were not written by then. */
export function namesLaterYear(text: string, day: PartialDate): boolean {
  const years = text.match(/(?<![\d£.,])(?:19|20)\d\d(?!\d|[.,]\d|%)/g) ?? [];
  return years.some((year) => Number(year) > yearOf(day));
}

const PLAN =
  /\b(?:by (?:[\w’'-]+ ){0,4}(?:19|20)\d\d|aim\w*|due|expected|intend\w*|meant|plan\w*|target\w*|to be|will|would)\b/i;

/** True when a sentence speaks of what is still to come, and so may name a later year. */
export function isPlan(text: string): boolean {
  return PLAN.test(text);
}

/** True when a sentence looks back from later, or speaks of its writer's own today. */
export function looksBack(text: string): boolean {
  return /\b(?:later|no longer|now|since|still|subsequently|then|today|was to)\b/i.test(text);
}

const COUNTABLE =
  /\b(?:alliance|authority|board|body|centre|collaborative|committee|company|contract|council|federation|footprint|group|hub|location|network|office|officer|organisation|panel|partnership|practice|provider|senate|system|team|trust|unit)$/;
const WITH_ARTICLE =
  /^Department\b|\bAct(?: \d{4})?$|^[\w ]+ (?:Agency|Authority|Board|Commission|Committee|Confederation|Council|Executive|Framework|Fund|Panel|Plan|Programme|Scheme|Tribunal|Trust)$/;

/**
 * A term's name within a sentence. A common noun loses its capital and stands in the plural
 * (“integrated care boards”); a proper name stays, with “the” where English wants it.
 */
export function inSentence(name: string): string {
  const bare = name.replace(/\s*\([^)]*\)/g, '').trim();
  const common = /^[A-Z][a-z]+(?:[ -][a-z]+)+$/.test(bare);
  if (!common && WITH_ARTICLE.test(bare)) return `the ${bare}`;
  const named = common ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  if (!COUNTABLE.test(named)) return named;
  return /[^aeiou]y$/.test(named) ? `${named.slice(0, -1)}ies` : `${named}s`;
}

const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three'.split(
    ' ',
  );

/**
 * “five months old” for what began less than two years before `day`, where both are known to
 * the month at least; else null. Full months are counted.
 */
export function ageOn(start: PartialDate, day: PartialDate): string | null {
  if (start.length < 7 || day.length < 7 || !isBefore(start, day)) return null;
  const months = (date: string) => yearOf(date as PartialDate) * 12 + Number(date.slice(5, 7));
  const short = isDay(start) && isDay(day) && day.slice(8) < start.slice(8) ? 1 : 0;
  const age = months(day) - months(start) - short;
  if (age >= 24) return null;
  return age < 1 ? 'a few weeks old' : `${NUMBERS[age]} month${age === 1 ? '' : 's'} old`;
}
