/**
 * What one mention says of its sense: the words around it, its place in the sentence, and
 * whether the page expands it. Pure; looks at one mention at a time.
 */
import { isWord, plain } from '@/lib/glossary/fold';
import type { Span } from '@/lib/span';
import { expansionAt } from './definitions';
import { WEIGHTS, WINDOW } from './weights';

export interface Cues {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** The words around a mention, in small letters, with a space at either end. */
export function wordsNear(text: string, { start, end }: Span): string {
  // Trimmed, so that the usual text is plain already and need not be written anew.
  const before = text.substring(start - WINDOW.before, start).trim();
  const after = text.slice(end, end + WINDOW.after).trim();
  return plain(` ${before} ${after} `).toLowerCase();
}

/** Weighs the words near a mention. Positive speaks for our sense. */
export function weighCues(near: string, cues: Cues): number {
  return (
    countIn(near, cues.for) * WEIGHTS.cueFor + countIn(near, cues.against) * WEIGHTS.cueAgainst
  );
}

const countIn = (near: string, words: readonly string[]): number =>
  words.filter((word) => hasWord(near, word)).length;

/** True when `word` stands in `near` at the start of a word; a plural or an ending may follow. */
function hasWord(near: string, word: string): boolean {
  for (let at = near.indexOf(word); at >= 0; at = near.indexOf(word, at + 1)) {
    if (isWord(near.charCodeAt(at - 1))) continue;
    const after = near.slice(at + word.length, at + word.length + 2);
    if (word.length > 4 || !/^[a-z]/.test(after) || /^s[^a-z]/.test(after)) return true;
  }
  return false;
}

/**
 * True for an ordinary word whose capital may be only its sentence's: “Monitor your pulse”.
 * “Monitor has said” is not, for a verb that needs a subject follows.
 */
export function onlyStartsSentence(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  if (!/^[A-Z][a-z]+$/.test(written)) return false;
  const before = text.substring(start - 4, start);
  if (!/(?:^|[.!?:;•–"“‘(]\s*|\n\s*)$/.test(before)) return false;
  return !/^(?:['’]s|,| (?:has|had|have|is|was|were|will|would|said|says|also|and|can|could|may|must|did|does|should|told|which|itself)\b)/.test(
    text.slice(end, end + 10),
  );
}

/** The page's own expansion of the mention's letters, lower case, or null. */
export function expansionOf(text: string, { start, end }: Span): string | null {
  const words = expansionAt(text, start, end);
  return words === null ? null : plain(words).toLowerCase();
}
