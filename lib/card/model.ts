/** A term, an article's day and what is known → what a card says, in words, ready to draw. */
import type { Entry, TermId } from '@/lib/glossary/types';
import { badge } from '@/lib/timeline/badge';
import { isAfter, type PartialDate, print } from '@/lib/timeline/calendar';
import { happeningsOf } from '@/lib/timeline/happenings';
import { hindsight } from '@/lib/timeline/hindsight';
import type { Published } from '@/lib/timeline/published';
import { latestStanding } from '@/lib/timeline/standing';
import { list } from '@/lib/timeline/words';
import type { CardMatter, CardModel, TermLink } from './card';
import { ownCard } from './own';
import { stripOf } from './strip';
import { thenAndNow } from './then-and-now';

/** Each kind in words. */
export const KIND_WORDS = {
  organisation: 'Organisation',
  regulator: 'Regulator',
  'professional-body': 'Professional body',
  'think-tank': 'Think tank',
  system: 'Health system',
  contract: 'Contract',
  payment: 'Payment',
  policy: 'Policy',
  programme: 'Programme',
  report: 'Report',
  law: 'Law',
  target: 'Target',
  role: 'Role',
  concept: 'Concept',
  event: 'Event',
  person: 'Person',
  own: 'Your own term',
} as const satisfies Record<Entry['kind'], string>;

/** Everything a card says of `term` to who reads an article published then. Never throws. */
export function cardModel(matter: CardMatter): CardModel {
  const { term, knowledge, today, linked } = matter;
  const { entry, dossier } = term;
  if (entry.kind === 'own') return ownCard(matter, KIND_WORDS.own);
  const happenings = happeningsOf(term, matter.timeline);
  const article = articleDay(matter);
  const entries = (ids: readonly TermId[]) => ids.map(linked).filter((found) => found !== null);
  const [before, after, planned] = [
    entries(dossier.predecessors),
    entries(dossier.successors),
    entries(dossier.plannedSuccessors),
  ];
  return {
    id: entry.id,
    name: entry.name,
    short: entry.short,
    kind: KIND_WORDS[entry.kind],
    yours: false,
    nations: list(entry.nation),
    standing: {
      value: latestStanding(entry, knowledge, today),
      words: badge(entry, knowledge, today),
    },
    ...thenAndNow(matter, happenings, article, { after, planned }),
    hindsight: article ? hindsight(happenings, entry.life, article, matter) : [],
    summary: dossier.summary,
    facts: dossier.facts,
    strip: stripOf(
      entry,
      { before, after: [...after, ...planned] },
      datedFor(matter.published),
      knowledge,
    ),
    before: before.map((each) => link(each, false)),
    after: [...after.map((each) => link(each, false)), ...planned.map((each) => link(each, true))],
    sources: dossier.sources.map((source) => ({
      ...source,
      published: source.published && print(source.published),
    })),
    asOf: print(entry.asOf),
  };
}

function link({ id, name, short }: Entry, planned: boolean): TermLink {
  return { id, name, short, planned };
}

function datedFor(published: Published | null): PartialDate | null {
  return published === null || published.confidence === 'unsure' ? null : published.date;
}

/** The article's date where something may be told of it: sure enough and within our knowledge. */
function articleDay({ published, knowledge }: CardMatter): PartialDate | null {
  const date = datedFor(published);
  return date === null || isAfter(date, knowledge) ? null : date;
}
