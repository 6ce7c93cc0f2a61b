/**
 * What stands before “more” on a card: what the term was then, what is last known, and the
 * summary where it fits. At most 60 words. Pure.
 */
import type { Entry } from '@/lib/glossary/types';
import {
  daysBetween,
  firstDay,
  lastDay,
  monthOf,
  type PartialDate,
  print,
} from '@/lib/timeline/calendar';
import type { Happening } from '@/lib/timeline/happenings';
import { latestSentence, sentenceThen } from '@/lib/timeline/phrase';
import { standingOn } from '@/lib/timeline/standing';
import { knownBy, knownThen, phaseOn, shorten } from '@/lib/timeline/then';
import { countWords, sentence } from '@/lib/timeline/words';
import type { CardMatter, CardModel } from './model';

/** Words shown before “more”. */
const ROOM = 60;
/** Younger knowledge than this may be called today's. */
const FRESH_DAYS = 60;

/**
 * Shares the room out. First come the two standings, then the phase written for the article's
 * time; a phase of today, or the summary, follow while they fit.
 */
export function thenAndNow(
  { term: { entry, dossier }, knowledge, today }: CardMatter,
  happenings: readonly Happening[],
  article: PartialDate | null,
  after: readonly Entry[],
  planned: readonly Entry[],
): Pick<CardModel, 'then' | 'now' | 'summaryFirst'> {
  const names = { happened: namesOf(entry, after), planned: planned.map(({ name }) => name) };
  const latest = latestSentence(entry, names, knowledge, today);
  const phase = article && phaseOn(dossier.phases, article);
  const phaseNow = phaseOn(dossier.phases, knowledge);
  let room = ROOM - countWords(latest);

  let then: CardModel['then'] = null;
  let sayable: string[] = [];
  if (article) {
    const past = namesOf(
      entry,
      after.filter(({ life }) => life.start !== null && knownBy(life.start, article)),
    );
    const stood = sentenceThen(entry, past, article, knowledge);
    const exists = standingOn(entry, article, knowledge) !== null;
    sayable = phase || !exists ? [] : knownThen(dossier, happenings, entry.life.start, article);
    const { text, rest } = shorten(phase ? phase.text : stood, room);
    then = { on: print(article), text, more: rest || null };
    room -= countWords(text);
  }

  const summaryFirst = !phase && countWords(dossier.summary) <= room;
  if (summaryFirst) room -= countWords(dossier.summary);
  if (then && sayable.length > 0) {
    const fitting = sayable.filter((text) => {
      const fits = countWords(text) <= room;
      if (fits) room -= countWords(text);
      return fits;
    });
    const left = sayable.filter((text) => !fitting.includes(text));
    then = { ...then, text: [then.text, ...fitting].join(' '), more: left.join(' ') || null };
  }

  const news =
    phaseNow && phaseNow !== phase && phaseNow.to === null ? sentence(phaseNow.text) : '';
  const added = news && countWords(news) <= room ? news : '';
  const fresh = daysBetween(lastDay(knowledge), firstDay(today)) < FRESH_DAYS;
  const now = {
    headed: fresh ? ('today' as const) : ('latest' as const),
    on: print(monthOf(knowledge) ?? knowledge),
    text: [latest, added].filter(Boolean).join(' '),
    more: added ? null : news || null,
  };
  return { then, now, summaryFirst };
}

/** Names of what took over: not what ended itself by then; what began about then goes first. */
function namesOf({ life: { end } }: Entry, after: readonly Entry[]): string[] {
  const lasting = after.filter(({ life }) => !(end && life.end && knownBy(life.end, end)));
  const near = lasting.filter(
    ({ life }) => end && life.start && life.start.slice(0, 4) === end.slice(0, 4),
  );
  return (near.length > 0 ? near : lasting).map(({ name }) => name);
}
