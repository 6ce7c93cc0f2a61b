/**
 * Adds up what speaks for each reading of a form, and says which reading is clearly ahead. Pure.
 */
import type { Claim, LexiconTerm } from '@/lib/glossary/lexicon';
import type { Span } from '@/lib/span';
import { onlyStartsSentence, weighCues, wordsNear } from './evidence';
import type { Matches } from './scan';
import { WEIGHTS } from './weights';

/** A block of the page with what was found in it, in UTF-16 units. */
export interface Passage {
  readonly text: string;
  readonly matches: Matches;
}

/** One mention that stands for its form. */
export interface Sample extends Span {
  readonly passage: Passage;
  /** The words around it, once they have been asked for. */
  near: string | null;
  /** What the page expands it with there, once that has been asked for; empty for nothing. */
  told: string | null;
}

export const sampleAt = (passage: Passage, start: number, end: number): Sample => ({
  passage,
  start,
  end,
  near: null,
  told: null,
});

/** What the page says of a reading, whichever mention is asked about, in the units of `WEIGHTS`. */
export type PageEvidence = readonly [
  form: number,
  inItsTime: number,
  beforeItsTime: number,
  neighbours: number,
  company: number,
  fullName: number,
  definition: number,
  nation: number,
];

/** A reading of a form with the evidence that does not change from mention to mention. */
export interface Reading {
  readonly claim: Claim;
  readonly evidence: PageEvidence;
  readonly base: number;
}

/** True where no word around a mention could speak so much against the reading. */
export const isSure = ({ claim: { guard }, base }: Reading): boolean =>
  (guard === null || guard.against.length === 0) && base + WEIGHTS.sentenceStart >= WEIGHTS.decide;

function scoreOf(sample: Sample, { claim, base }: Reading): number {
  if (claim.guard === null) return base;
  const { text } = sample.passage;
  const verbLike = onlyStartsSentence(text, sample) ? WEIGHTS.sentenceStart : 0;
  sample.near ??= wordsNear(text, sample);
  return base + verbLike + weighCues(sample.near, claim.guard);
}

/** The reading that is ours and clearly ahead of the next, or null: undecided. */
export function best(sample: Sample, readings: readonly Reading[]): LexiconTerm | null {
  const [first, second] = readings
    .map((reading) => ({ term: reading.claim.term, score: scoreOf(sample, reading) }))
    .sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < WEIGHTS.decide) return null;
  return second && first.score - second.score < WEIGHTS.margin ? null : first.term;
}

/** “integrated care systems” and “integrated care system” are the same words. */
export function sameWords(words: string, name: string): boolean {
  const bare = (text: string) => text.replace(/s\b/g, '').replace(/^the /, '');
  return bare(words).endsWith(bare(name)) || bare(name).endsWith(bare(words));
}
