/**
 * Finds the glossary's forms in text given as UTF-8 bytes.
 *
 * Pure: no DOM, no clock; the same bytes and lexicons always give the same matches. Each byte
 * is looked at once to part the words; only a word whose first letters and length a lexicon
 * knows is compared. O(bytes), plus the letters of what is found.
 */
import { surplusIn } from '@/lib/glossary/bytes';
import {
  FOLD,
  IGNORED,
  slotOf,
  WIDE,
  WORD,
  wideAt,
  wideLength,
  wordKey,
} from '@/lib/glossary/fold';
import type { Lexicon } from '@/lib/glossary/lexicon';
import { longestAt, singularAt } from './compare';

/**
 * Matches in order, none overlapping, four numbers each: start, end (a plural “s” inside, a
 * possessive “’s” outside), index of the lexicon, form. Numbers and not objects, since a page
 * has thousands and is asked about few.
 */
export type Matches = number[];
export const MATCH = 4;

const S = 0x73;

/**
 * Adds the leftmost-longest matches in the first `end` bytes to `matches`, in UTF-16 units. Of
 * equals the earlier lexicon's is taken. `bytes` has room for one more: a space is put there, so that
 * the last word ends.
 */
export function scanBytes(
  bytes: Uint8Array,
  end: number,
  lexicons: readonly Lexicon[],
  matches: Matches,
): void {
  bytes[end] = 0x20;
  /** Where a comparison leaves its form: nothing is allocated for words that are none. */
  const form = new Int32Array(1);
  const match = new Int32Array(2);
  /** Bytes less UTF-16 units so far. */
  let surplus = 0;
  for (let at = 0; at < end; ) {
    let fold = FOLD[bytes[at] as number] as number;
    if (fold < WIDE) {
      at++;
      continue;
    }
    const start = at;
    while (fold > WIDE) fold = FOLD[bytes[++at] as number] as number;
    let word = bytes;
    let from = start;
    let length = at - start;
    let inWord = 0;
    if (fold === WIDE) {
      if (goesOn(bytes, at, start)) {
        at = wideWordEnd(bytes, at);
        word = visible(bytes, start, at);
        from = 0;
        length = word.length;
        inWord = surplusIn(bytes, start, at);
      } else if (length === 0) {
        surplus += (bytes[at] as number) < 0xe0 ? 1 : 2;
        at += wideLength(bytes[at] as number);
        continue;
      }
    }

    let matchEnd = 0;
    for (let index = 0; index < lexicons.length; index++) {
      const lexicon = lexicons[index] as Lexicon;
      let slot = slotWith(lexicon, wordKey(word, from, length));
      let found = slot < 0 ? 0 : longestAt(bytes, start, at, end, lexicon, slot, form);
      if (found === 0 && ((word[from + length - 1] as number) | 0x20) === S) {
        slot = slotWith(lexicon, wordKey(word, from, length - 1));
        if (slot >= 0) found = singularAt(bytes, start, at, end, lexicon, slot, form);
      }
      if (found <= matchEnd) continue;
      matchEnd = found;
      match[0] = index;
      match[1] = form[0] as number;
    }
    if (matchEnd > 0) {
      at = matchEnd;
      inWord = surplusIn(bytes, start, at);
      matches.push(start - surplus, at - surplus - inWord, match[0] as number, match[1] as number);
    }
    surplus += inWord;
  }
}

/** The slot of the word with this key, or -1: nearly always after one look. */
function slotWith({ slotKeys }: Lexicon, key: number): number {
  const mask = slotKeys.length - 1;
  for (let slot = slotOf(key, slotKeys.length); ; slot = (slot + 1) & mask) {
    const taken = slotKeys[slot];
    if (taken === key) return slot;
    if (taken === 0) return -1;
  }
}

/** True when the character beyond ASCII at `at` is part of the word that begins at `start`. */
function goesOn(bytes: Uint8Array, at: number, start: number): boolean {
  const kind = wideAt(bytes, at);
  return kind >= WORD || (kind === IGNORED && at > start);
}

/** The end of a word that goes on at `at` with characters beyond ASCII. */
function wideWordEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const fold = FOLD[bytes[at] as number] as number;
    if (fold > WIDE) at++;
    else if (fold === WIDE && goesOn(bytes, at, -1)) at += wideLength(bytes[at] as number);
    else return at;
  }
}

/** A word without the invisible characters in it. */
function visible(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const kept: number[] = [];
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number;
    const length = byte < 0x80 ? 1 : wideLength(byte);
    const isSeen = byte < 0x80 || wideAt(bytes, at) !== IGNORED;
    for (let index = 0; isSeen && index < length; index++) kept.push(bytes[at + index] as number);
    at += length;
  }
  return Uint8Array.from(kept);
}
