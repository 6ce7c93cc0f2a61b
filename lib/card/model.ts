/** What a card says, in words, ready to draw. The timeline helper owns this file. */
import type { Status, TermId } from '@/lib/glossary/types';

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
  readonly then: { readonly on: string; readonly text: string } | null;
  /** What the bundle last knew. `headed` is “today” only while that is younger than 60 days. */
  readonly now: { readonly headed: 'today' | 'latest'; readonly on: string; readonly text: string };
  /** What happened to it after the article's day, oldest first; planned beside happened. */
  readonly hindsight: readonly string[];
  readonly summary: string;
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
