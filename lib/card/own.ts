/**
 * The card of a term of the reader's own: their words, their dates, and no claim of ours.
 *
 * Pure. Nothing is told of a “knowledge date”: what the reader wrote holds as they wrote it.
 */
import type { Life, Status } from '@/lib/glossary/types';
import { badge } from '@/lib/timeline/badge';
import { print } from '@/lib/timeline/calendar';
import { latestStanding, standingOn } from '@/lib/timeline/standing';
import type { CardMatter, CardModel } from './card';
import { stripOf } from './strip';

/** What a card says of an own term to who reads an article published then. Never throws. */
export function ownCard(
  { term, published, knowledge, today }: CardMatter,
  kind: string,
): CardModel {
  const { entry, dossier } = term;
  const { life } = entry;
  const dated = life.start !== null || life.end !== null;
  const sure = published !== null && published.confidence !== 'unsure';
  const article = dated && sure ? published.date : null;
  // The reader knows what is to come of theirs: no part of the strip is unknown.
  const strip = { ...stripOf(entry, { before: [], after: [] }, article, today, ''), knowledge: 1 };
  const value = latestStanding(entry, knowledge, today);
  return {
    id: entry.id,
    name: entry.name,
    short: entry.short,
    kind,
    yours: true,
    nations: '',
    standing: { value, words: badge(entry, knowledge, today) },
    then: article && {
      on: print(article),
      text: inWords(standingOn(entry, article, knowledge) ?? 'planned', life),
      more: null,
    },
    now: {
      headed: 'today',
      on: print(today),
      text: dated ? inWords(value, life) : 'In use. You gave no dates.',
      more: null,
    },
    hindsight: [],
    summary: dossier.summary,
    summaryFirst: true,
    facts: [],
    strip: dated ? strip : { ...strip, spans: [] },
    before: [],
    after: [],
    sources: dossier.sources.map((source) => ({ ...source, published: null })),
    asOf: print(entry.asOf),
  };
}

function inWords(standing: Status, { start, end }: Life): string {
  const from = start === null ? null : print(start);
  const to = end === null ? null : print(end);
  switch (standing) {
    case 'planned':
      return `Not yet in use: from ${from}, as you noted.`;
    case 'ended':
      return `Used until ${to}, as you noted.`;
    case 'current':
      return `In use${from ? ` since ${from}` : ''}${to ? `, until ${to}` : ''}, as you noted.`;
    case 'uncertain':
      return `In use${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}, as you noted.`;
  }
}
