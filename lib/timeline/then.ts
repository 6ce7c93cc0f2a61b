/**
 * What a term was on the day of an article, told from that day.
 *
 * The words come from a phase written for the time; where there is none, only from what was
 * known by then: how it stood, what had happened, and facts whose source was already out. The
 * summary is never used: it was written with hindsight. Pure.
 */
import type { Dossier, Phase } from '@/lib/glossary/types';
import { compare, firstDay, isAfter, isBefore, lastDay, type PartialDate } from './calendar';
import type { Happening } from './happenings';
import { capital, countWords, namesLaterYear, sentence, sentencesOf, when } from './words';

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

/** Sentences, newest first, that could have been written by `day`; none names a later year. */
export function knownThen(
  dossier: Dossier,
  happenings: readonly Happening[],
  start: PartialDate | null,
  day: PartialDate,
): string[] {
  const events = happenings
    .filter(({ happened }) => happened !== null && knownBy(happened, day))
    .reverse()
    .map(({ what, on }) => {
      const begun = start !== null && compare(on, start) === 'same';
      return begun ? sentence(what) : sentence(`${capital(when(on))}: ${what}`);
    });
  const facts = dossier.facts
    .filter(({ source }) => {
      const out = dossier.sources[source]?.published;
      return out != null && knownBy(out, day);
    })
    .map(({ text }) => sentence(text));
  const [newest, ...older] = events;
  return [...(newest === undefined ? [] : [newest]), ...facts, ...older].filter(
    (text) => !namesLaterYear(text, day),
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
