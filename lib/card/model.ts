/**
 * What a card says, in words, ready to draw.
 *
 * Before “more” a card shows `then.text`, `now.text` and, when `summaryFirst`, the summary: at
 * most 60 words together. The rest (`then.more`, `now.more`, hindsight, facts, strip) is below.
 */
import type { Entry, Status, Term, TermId, TimelineEvent } from '@/lib/glossary/types';
import { badge } from '@/lib/timeline/badge';
import { isAfter, type PartialDate, print } from '@/lib/timeline/calendar';
import { happeningsOf } from '@/lib/timeline/happenings';
import { hindsight } from '@/lib/timeline/hindsight';
import type { Published } from '@/lib/timeline/published';
import { latestStanding } from '@/lib/timeline/standing';
import { list } from '@/lib/timeline/words';
import { stripOf } from './strip';
import { thenAndNow } from './then-and-now';

/** Another term that a reader may open inside the card. */
export interface TermLink {
  readonly id: TermId;
  readonly name: string;
  readonly short: string | null;
  /** True when the succession was still a plan on the knowledge date. */
  readonly planned: boolean;
}

export interface CardModel {
  readonly id: TermId;
  readonly name: string;
  readonly short: string | null;
  /** The kind in words: “NHS organisation”, “Law”. */
  readonly kind: string;
  readonly nations: string;
  readonly standing: { readonly value: Status; readonly words: string };
  /** What it was on the article's day; null when the day is unsure or unknown. */
  readonly then: {
    readonly on: string;
    readonly text: string;
    /** What did not fit in the 60 words, or null. */
    readonly more: string | null;
  } | null;
  /** What the bundle last knew. `headed` is “today” only while that is younger than 60 days. */
  readonly now: {
    readonly headed: 'today' | 'latest';
    readonly on: string;
    readonly text: string;
    readonly more: string | null;
  };
  /** What happened to it after the article's day, oldest first; planned beside happened. */
  readonly hindsight: readonly string[];
  readonly summary: string;
  /** True when the summary fits before “more”, after `then` and `now`. */
  readonly summaryFirst: boolean;
  readonly facts: readonly { readonly text: string; readonly source: number }[];
  readonly strip: Strip;
  readonly before: readonly TermLink[];
  readonly after: readonly TermLink[];
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly published: string | null;
  }[];
  /** “June 2026” */
  readonly asOf: string;
}

/** A timeline to draw: positions are fractions of its width, 0 to 1. */
export interface Strip {
  readonly from: string;
  readonly to: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly label: string;
    readonly role: 'before' | 'self' | 'after';
    /** True where the edge is not known to the day or is open. */
    readonly openStart: boolean;
    readonly openEnd: boolean;
  }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly article: { readonly at: number; readonly label: string } | null;
  readonly knowledge: number;
  /** The same, for who cannot see it. */
  readonly words: string;
}

/** All that a card of one term is made of. */
export interface CardMatter {
  readonly term: Term;
  readonly published: Published | null;
  /** The last day of which the bundle knows anything, and the real day. */
  readonly knowledge: PartialDate;
  readonly today: PartialDate;
  /** The terms that may be named and linked; null for one that is not at hand. */
  readonly linked: (id: TermId) => Entry | null;
  /** The timeline's events; those of other terms are passed over. */
  readonly timeline: readonly TimelineEvent[];
}

const KIND_WORDS = {
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
} as const satisfies Record<Entry['kind'], string>;

/** Everything a card says of `term` to who reads an article published then. Never throws. */
export function cardModel(matter: CardMatter): CardModel {
  const { term, knowledge, today, linked } = matter;
  const { entry, dossier } = term;
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
