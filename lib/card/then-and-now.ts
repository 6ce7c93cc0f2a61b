/**
 * What stands before “more” on a card: what the term was then, what is last known, and the
 * summary where it fits. At most 60 words. Pure.
 */
import type { Dossier, Entry, Phase } from '@/lib/glossary/types';
import {
  daysBetween,
  firstDay,
  isBefore,
  lastDay,
  monthOf,
  type PartialDate,
  print,
} from '@/lib/timeline/calendar';
import { isPartlyRepealed } from '@/lib/timeline/family';
import type { Happening } from '@/lib/timeline/happenings';
import { latestSentence, sentenceThen, unchanged } from '@/lib/timeline/phrase';
import { latestStanding, standingOn } from '@/lib/timeline/standing';
import { knownBy, knownThen, phaseOn, shorten, wordsFor } from '@/lib/timeline/then';
import { countWords, sentence } from '@/lib/timeline/words';
import type { CardMatter, CardModel } from './card';

/** Words shown before “more”. */
const ROOM = 60;
/** Younger knowledge than this may be called today's. */
const FRESH_DAYS = 60;

/** Sentences added to how it stood then, before “more” and in it. */
const MOST_FIRST = 3;
const MOST_MORE = 5;

interface Names {
  readonly after: readonly Entry[];
  readonly planned: readonly Entry[];
}

/**
 * Shares the room out: the newest standing, then what it was in the article's time, then the
 * summary; what was known then and what is newest follow while they fit.
 */
export function thenAndNow(
  { term: { entry, dossier }, knowledge, today }: CardMatter,
  happenings: readonly Happening[],
  article: PartialDate | null,
  { after, planned }: Names,
): Pick<CardModel, 'then' | 'now' | 'summaryFirst'> {
  if (entry.kind === 'person') return personOnly(dossier, knowledge, today);
  const stood = article && standingOn(entry, article, knowledge);
  const phase = article && phaseOn(dossier.phases, article);
  // One that closes on the day the term ended is of the time before.
  const closed = stood === 'ended' && article && phase?.to && !isBefore(article, phase.to);
  const written = article && phase && !closed ? wordsFor(phase, article) : '';
  const known = article && !written ? knownThen(dossier, happenings, entry.life, article) : [];
  const past = article
    ? sentenceThen(entry, namesOf(entry, begunBy(article, after)), article, knowledge)
    : '';
  const names = { happened: namesOf(entry, after), planned: planned.map(({ name }) => name) };
  const newest = latestSentence(entry, names, knowledge, today);
  const stays =
    stood === 'current' && planned.length === 0 && staysAsItWas(entry, knowledge, today);
  const latest = stays || newest === past ? unchanged(entry) : newest;

  let room = ROOM - countWords(latest);
  const first = shorten(written || past, room);
  room -= countWords(first.text);
  const summaryFirst = !written && countWords(dossier.summary) <= room;
  if (summaryFirst) room -= countWords(dossier.summary);
  const [told, untold] = share(known, room, MOST_FIRST);
  room -= countWords(told);
  const [news, more] = share(newsOf(dossier.phases, phase, knowledge), room, 1);

  const text = joined(first.text, told);
  const then = article && { on: print(article), text, more: joined(first.rest, untold) || null };
  const now = { ...heading(knowledge, today), text: joined(latest, news), more: more || null };
  return { then, now, summaryFirst };
}

/** “Latest we know (July 2026)”, or “Today” while that is young. */
function heading(
  knowledge: PartialDate,
  today: PartialDate,
): Pick<CardModel['now'], 'headed' | 'on'> {
  const fresh = daysBetween(lastDay(knowledge), firstDay(today)) < FRESH_DAYS;
  return { headed: fresh ? 'today' : 'latest', on: print(monthOf(knowledge) ?? knowledge) };
}

/** A person has no standing that dates could tell; the summary says who it is. */
function personOnly(
  { summary }: Dossier,
  knowledge: PartialDate,
  today: PartialDate,
): Pick<CardModel, 'then' | 'now' | 'summaryFirst'> {
  const { text, rest } = shorten(summary, ROOM);
  const then = null;
  return {
    then,
    now: { ...heading(knowledge, today), text, more: rest || null },
    summaryFirst: false,
  };
}

/** True when nothing is planned for a living term, so that “still” says it all. */
function staysAsItWas(entry: Entry, knowledge: PartialDate, today: PartialDate): boolean {
  if (entry.kind === 'report' || isPartlyRepealed(entry, knowledge)) return false;
  return latestStanding(entry, knowledge, today) === 'current' && entry.life.dueEnd === null;
}

const joined = (...texts: readonly string[]) => texts.filter(Boolean).join(' ');

/** The sentences that fit, at most `most`, and some of those that do not. */
function share(sentences: readonly string[], room: number, most: number): [string, string] {
  const told: string[] = [];
  for (const text of sentences) {
    const fits = countWords(joined(...told, text)) <= room;
    if (fits && told.length < most) told.push(text);
  }
  const untold = sentences.filter((text) => !told.includes(text)).slice(0, MOST_MORE);
  return [joined(...told), joined(...untold)];
}

/** Words written for the time up to now, where the article's time has others. */
function newsOf(phases: readonly Phase[], then: Phase | null, knowledge: PartialDate): string[] {
  const phase = phaseOn(phases, knowledge);
  return phase === null || phase === then || phase.to !== null ? [] : [sentence(phase.text)];
}

function begunBy(day: PartialDate, after: readonly Entry[]): readonly Entry[] {
  return after.filter(({ life }) => life.start !== null && knownBy(life.start, day));
}

/** Names of what took over: not what ended itself by then; what began about then goes first. */
function namesOf({ life: { end } }: Entry, after: readonly Entry[]): string[] {
  const lasting = after.filter(({ life }) => !(end && life.end && knownBy(life.end, end)));
  const near = lasting.filter(
    ({ life }) => end && life.start && life.start.slice(0, 4) === end.slice(0, 4),
  );
  return (near.length > 0 ? near : lasting).map(({ name }) => name);
}
