/**
 * Finds the glossary's forms in a stretch of text.
 *
 * Pure: no DOM, no clock; the same text and lexicons always give the same matches. Each unit
 * is looked at once, folded and hashed on the way; only a word whose hash is known to a
 * lexicon is compared. O(text) plus a few units per known word. Offsets are UTF-16 units of
 * the text as given: invisible units, double spaces and odd dashes move nothing.
 */
import { foldWide, hashStep, IGNORED, LATIN, SEPARATOR, slotOf } from '@/lib/glossary/fold';
import type { Lexicon } from '@/lib/glossary/lexicon';
import type { Span } from '@/lib/span';
import { longestAt } from './compare';

/** Words found: `start` to `end` with a plural “s”, without a possessive “’s”. */
export interface Match extends Span {
  readonly lexicon: Lexicon;
  /** The form of the lexicon that is written here; its claims say what it may mean. */
  readonly form: number;
}

const S = 0x73;

/** Returns the leftmost-longest matches in order, none overlapping; earlier lexicons win a tie. */
export function scan(text: string, lexicons: readonly Lexicon[]): Match[] {
  const matches: Match[] = [];
  scanPart(text, lexicons, 0, text.length, matches);
  return matches;
}

/**
 * Finds the matches that begin from `from` to before `to`, so that a long text can be scanned
 * in parts. Returns where the next part begins.
 */
export function scanPart(
  text: string,
  lexicons: readonly Lexicon[],
  from: number,
  to: number,
  matches: Match[],
): number {
  const length = text.length;
  let at = from;
  while (at < to) {
    let unit = text.charCodeAt(at);
    let fold = unit < 256 ? (LATIN[unit] as number) : foldWide(unit);
    if (fold <= IGNORED) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let singular = 0;
    let last = 0;
    do {
      if (fold !== IGNORED) {
        singular = hash;
        hash = hashStep(hash, fold);
        last = fold;
      }
      if (++at === length) break;
      unit = text.charCodeAt(at);
      fold = unit < 256 ? (LATIN[unit] as number) : foldWide(unit);
    } while (fold !== SEPARATOR);

    let best: Match | null = null;
    for (const lexicon of lexicons) {
      best = longer(best, matchAt(text, start, hash, lexicon));
      if (last === S) best = longer(best, matchAt(text, start, singular, lexicon));
    }
    if (best !== null) {
      matches.push(best);
      at = best.end;
    }
  }
  return at;
}

const longer = (one: Match | null, other: Match | null): Match | null =>
  one === null || (other !== null && other.end > one.end) ? other : one;

/** The longest form at `start` whose first word has this hash; nearly always there is none. */
function matchAt(text: string, start: number, hash: number, lexicon: Lexicon): Match | null {
  const { slots, firstForms } = lexicon;
  const mask = slots.length - 1;
  let best: Match | null = null;
  for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & mask) {
    const word = slots[slot] as number;
    if (word === 0) return best;
    const low = firstForms[word - 1] as number;
    const high = firstForms[word] as number;
    best = longer(best, longestAt(text, start, lexicon, low, high));
  }
}
