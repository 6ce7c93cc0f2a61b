/**
 * Why a form is marked or left alone here, as the reasons that a person would give.
 *
 * Stands beside the decision and takes no part in it: no page carries it. Pure.
 */
import type { Claim } from '@/lib/glossary/lexicon';
import type { Span } from '@/lib/span';
import { expansionOf, onlyStartsSentence, weighCues, wordsNear } from './evidence';
import type { Reading } from './score';
import { WEIGHTS } from './weights';

/** One reason, and by how much it speaks for the reading; below 0 against it. */
export interface Reason {
  readonly why: string;
  readonly weight: number;
}

/** A reading with its reasons and their sum. */
export interface Explained {
  readonly id: string;
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** In the order of `PageEvidence`: what is said of a weight above 0, and of one below. */
const PAGE: readonly (readonly [pro: string, against: string])[] = [
  ['nothing else is written so', 'it is an ordinary word, too'],
  ['the article is of a time when the form meant this', ''],
  ['', 'the article is older than the term'],
  ['an unmistakable policy term stands on the page, or several', ''],
  ['names that may be policy terms stand on the page', ''],
  ['an unmistakable name of it stands on the page', ''],
  ['the page expands it with this name', 'the page expands it otherwise'],
  ['the page names its nation', 'the page names another nation, or not its own'],
];

/** The reasons for each reading of the mention at `span`, the likeliest reading first. */
export function explain(text: string, span: Span, readings: readonly Reading[]): Explained[] {
  return readings
    .map((reading) => {
      const reasons = [...ofPage(text, span, reading), ...ofMention(text, span, reading.claim)];
      const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
      return { id: reading.claim.term.id, reasons, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** What was decided, in words. `winner` is the term that the form was taken for, or null. */
export function decisionOf(explained: readonly Explained[], winner: string | null): string {
  const [first, second] = explained;
  if (winner !== null) return winner;
  if (first === undefined) return 'undecided: the article’s date allows no reading';
  if (first.score < WEIGHTS.decide)
    return `undecided: too little speaks for it, ${first.score.toFixed(2)} where ${WEIGHTS.decide} is wanted`;
  return second && first.score - second.score < WEIGHTS.margin
    ? `undecided: ${first.id} and ${second.id} are too close`
    : 'undecided: the page is of another country or language';
}

function ofPage(text: string, span: Span, { claim, evidence }: Reading): Reason[] {
  const words = expansionOf(text, span);
  return evidence.flatMap((weight, at) => {
    const [pro = '', against = ''] = PAGE[at] ?? [];
    const why = weight > 0 ? pro : against;
    const quoted = why.includes('expands') && words !== null ? `${why}: “${words}”` : why;
    // A form that needs no evidence is given none but its dates.
    return weight === 0 || (claim.guard === null && at > 2) ? [] : [{ why: quoted, weight }];
  });
}

function ofMention(text: string, span: Span, { guard }: Claim): Reason[] {
  if (guard === null) return [];
  const near = wordsNear(text, span);
  const cue = (side: 'for' | 'against', word: string) =>
    weighCues(near, { for: [], against: [], [side]: [word] });
  const reasons = (['for', 'against'] as const).flatMap((side) =>
    guard[side]
      .map((word) => ({ why: `“${word}” stands near`, weight: cue(side, word) }))
      .filter(({ weight }) => weight !== 0)
      .slice(0, WEIGHTS.cueMost),
  );
  return onlyStartsSentence(text, span)
    ? [...reasons, { why: 'the capital may be only its sentence’s', weight: WEIGHTS.sentenceStart }]
    : reasons;
}
