/**
 * What a card is made of, and what it says: the words between its making and its drawing.
 *
 * Before “more” a card shows `then.text`, `now.text` and, when `summaryFirst`, the summary: at
 * most 60 words together. The rest (`then.more`, `now.more`, hindsight, facts, strip) is below.
 */
import type { Entry, Status, Term, TermId, TimelineEvent } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';

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
  /** True for a term of the reader's own: nothing in it is our claim. */
  readonly yours: boolean;
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
  /** “June 2026”: of the newest source, or when the reader last wrote it. */
  readonly asOf: string;
}

/** A timeline to draw: positions are fractions of its width, 0 to 1. */
export interface Strip {
  readonly from: string;
  readonly to: string;
  /** Empty for a term of the reader's own without dates: there is nothing to draw. */
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
