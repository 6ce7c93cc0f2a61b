/**
 * What a term was on the day of an article, told from that day.
 *
 * The words come from a phase written for the time; where there is none, only from what was
 * known by then: how it stood, what had happened, and facts whose source was already out. The
 * summary is never used: it was written with hindsight. Pure.
 */
import type { Dossier, Life, Phase } from '@/lib/glossary/types';
import { compare, firstDay, isAfter, isBefore, lastDay, type PartialDate } from './calendar';
import type { Happening } from './happenings';
import {
  capital,
  countWords,
  isPlan,
  looksBack,
  namesLaterYear,
  sentence,
  sentencesOf,
  when,
} from './words';

/** The phase that covers a day; the one that began last where two meet, null where none does. */
export function phaseOn(phases: readonly Phase[], day: PartialDate): Phase | null {
  const covers = phases.filter(
    ({ from, to }) => (from === null || !isAfter(from, day)) && (to === null || !isBefore(to, day)),
  );
  // One that began within the article's month may have been written after the article.
  const sure = covers.filter(({ from }) => from === null || knownBy(from, day));
  return sure.at(-1) ?? covers[0] ?? null;
}

/** True when all of `date` lies on or before the first day of `day`. */
export function knownBy(date: PartialDate, day: PartialDate): boolean {
  return lastDay(date) <= firstDay(day);
}

/** A phase's words for `day`: a sentence that names a later year stays only where it is a plan. */
export function wordsFor(phase: Phase, day: PartialDate): string {
  return sentencesOf(phase.text)
    .filter((text) => !namesLaterYear(text, day) || isPlan(text))
    .join(' ');
}

/**
 * Sentences that could have been written by `day`, the term's own newest event first; none
 * names a later year.
 */
export function knownThen(
  dossier: Dossier,
  happenings: readonly Happening[],
  { start, end }: Life,
  day: PartialDate,
): string[] {
  // The end was told already, where it had come by then.
  const past = happenings.filter(
    ({ happened, on, what }) =>
      happened !== null && knownBy(happened, day) && on !== end && !namesLaterYear(what, day),
  );
  const [newest, ...older] = events(past, 'own', start);
  const facts = dossier.facts.filter(({ text, source }) => {
    const out = dossier.sources[source]?.published;
    return out != null && knownBy(out, day) && !looksBack(text);
  });
  return [
    ...(newest === undefined ? [] : [newest]),
    ...facts.map(({ text }) => sentence(text)),
    ...older,
    ...events(past, 'named', start),
  ].filter((text) => !namesLaterYear(text, day));
}

/** Newest first. The date of the start was just told, and “Set up” alone would only repeat it. */
function events(
  past: readonly Happening[],
  from: Happening['told'],
  start: PartialDate | null,
): string[] {
  const begun = ({ on }: Happening) => start !== null && compare(on, start) === 'same';
  return past
    .filter((each) => each.told === from && !(begun(each) && countWords(each.what) < 4))
    .reverse()
    .map((each, at) =>
      sentence(begun(each) && at === 0 ? each.what : `${capital(when(each.on))}: ${each.what}`),
    );
}

/**
 * Cuts a text after the last sentence that leaves at most `room` words; the first sentence
 * stays, cut at a word where it alone is too long.
 */
export function shorten(
  text: string,
  room: number,
): { readonly text: string; readonly rest: string } {
  const sentences = sentencesOf(text);
  let kept = 0;
  while (kept < sentences.length && countWords(sentences.slice(0, kept + 1).join(' ')) <= room) {
    kept += 1;
  }
  if (kept > 0)
    return { text: sentences.slice(0, kept).join(' '), rest: sentences.slice(kept).join(' ') };
  const words = text.split(/\s+/);
  if (words.length <= room) return { text, rest: '' };
  return {
    text: `${words
      .slice(0, Math.max(1, room))
      .join(' ')
      .replace(/[,;:]$/, '')} …`,
    rest: text,
  };
}
