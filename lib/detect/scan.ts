/**
 * Finds the glossary's forms in text given as UTF-8 bytes.
 *
 * Pure: no DOM, no clock; the same bytes and lexicons always give the same matches. Each byte
 * is looked at once to part the words; a word, and a word with the next, is looked up, and only
 * what a lexicon knows is compared. O(bytes), plus the letters of what is found.
 */
import { surplusIn } from '@/lib/glossary/bytes';
import {
  DASH,
  FOLD,
  IGNORED,
  pairKey,
  SPACE,
  slotOf,
  WIDE,
  WORD,
  wideAt,
  wideLength,
  wordKey,
} from '@/lib/glossary/fold';
import { HEADS } from '@/lib/glossary/form-index';
import type { Lexicon } from '@/lib/glossary/lexicon';
import { spells, writtenUntil } from './compare';

/**
 * Matches in order, none overlapping, four numbers each: start, end (a plural “s” inside, a
 * possessive “’s” outside), index of the lexicon, form. Numbers and not objects, since a page
 * has thousands and is asked about few.
 */
export type Matches = number[];
export const MATCH = 4;

/** Bytes that {@link scanBytes} needs after the text: a word of no language ends the last one. */
export const ROOM = 3;

/** What lies between two words: nothing yet, white space, one dash, anything else. */
const [NOTHING, SPACES, ONE_DASH, MORE] = [0, 1, 2, 3];

/**
 * Adds the leftmost-longest matches in the first `end` bytes to `matches`, in UTF-16 units. Of
 * equals the earlier lexicon's is taken.
 */
export function scanBytes(
  bytes: Uint8Array,
  end: number,
  lexicons: readonly Lexicon[],
  matches: Matches,
): void {
  bytes.set([0x20, 0x5f, 0x20], end);
  const best = new Best();
  /** The word before, if any: where it begins and ends, and its key. */
  let before = -1;
  let beforeEnd = 0;
  let beforeKey = 0;
  /** Bytes less UTF-16 units: up to the word before, and in it and what follows it. */
  let surplus = 0;
  let sinceBefore = 0;
  let between = NOTHING;

  for (let at = 0; ; ) {
    let fold = FOLD[bytes[at] as number] as number;
    const kind = fold === WIDE ? wideAt(bytes, at) : fold;
    if (kind < WORD) {
      if (kind === SPACE) between = between <= SPACES ? SPACES : MORE;
      else if (kind === DASH) between = between === NOTHING ? ONE_DASH : MORE;
      else if (kind !== IGNORED) between = MORE;
      if (fold === WIDE) {
        sinceBefore += (bytes[at] as number) < 0xe0 ? 1 : 2;
        at += wideLength(bytes[at] as number);
      } else at++;
      continue;
    }

    const start = at;
    let key = 0;
    let inWord = 0;
    while (fold > WIDE) fold = FOLD[bytes[++at] as number] as number;
    if (fold === WIDE && wideAt(bytes, at) >= IGNORED) {
      at = wideWordEnd(bytes, at);
      inWord = surplusIn(bytes, start, at);
      const word = visible(bytes, start, at);
      key = wordKey(word, 0, word.length);
    } else key = wordKey(bytes, start, at - start);

    if (before >= 0) {
      best.end = 0;
      const headSlot = slotOf(beforeKey, HEADS);
      for (let index = 0; index < lexicons.length; index++) {
        const lexicon = lexicons[index] as Lexicon;
        if (lexicon.heads[headSlot] === 0) continue;
        if (between === SPACES || between === ONE_DASH) {
          look(bytes, before, at, end, lexicon, index, pairKey(beforeKey, key), best);
        }
        look(bytes, before, beforeEnd, end, lexicon, index, beforeKey, best);
      }
      if (best.end > 0) {
        const inside = surplusIn(bytes, before, best.end);
        matches.push(before - surplus, best.end - surplus - inside, best.lexicon, best.form);
        if (best.end > beforeEnd && best.end > start) {
          // The match goes on past this word: read on from its end.
          surplus += inside;
          at = best.end;
          before = -1;
          sinceBefore = 0;
          between = MORE;
          continue;
        }
      }
    }
    if (start >= end) return;
    before = start;
    beforeEnd = at;
    beforeKey = key;
    surplus += sinceBefore;
    sinceBefore = inWord;
    between = NOTHING;
    // Nearly always one space comes next, and then a word.
    if (bytes[at] === 0x20) {
      between = SPACES;
      at++;
    }
  }
}

/** The longest match so far at one place. */
class Best {
  end = 0;
  lexicon = 0;
  form = 0;
}

/**
 * Compares the forms under `key` with the text at `start`, where the words that the key is of
 * end at `wordsEnd`. Nearly always there are none.
 */
function look(
  bytes: Uint8Array,
  start: number,
  wordsEnd: number,
  end: number,
  lexicon: Lexicon,
  index: number,
  key: number,
  best: Best,
): void {
  const { keys } = lexicon;
  const mask = keys.length - 1;
  for (let slot = slotOf(key, keys.length); keys[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] !== key) continue;
    const first = lexicon.firsts[slot] as number;
    const skip = lexicon.skips[slot] as number;
    // The letters that the forms share are compared once for all of them.
    if (skip > 0 && !spells(bytes, start, wordsEnd, lexicon, first, skip)) continue;
    const from = skip > 0 ? wordsEnd : start;
    // Of two that fit the same text one begins the other: backwards, the longest comes first.
    for (let form = first + (lexicon.counts[slot] as number) - 1; form >= first; form--) {
      const until = writtenUntil(bytes, start, from, end, lexicon, form, skip);
      if (until <= best.end) continue;
      best.end = until;
      best.lexicon = index;
      best.form = form;
      break;
    }
  }
}

/** The end of a word that goes on at `from` with characters beyond ASCII. */
function wideWordEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const fold = FOLD[bytes[at] as number] as number;
    if (fold > WIDE) at++;
    else if (fold === WIDE && wideAt(bytes, at) >= IGNORED) at += wideLength(bytes[at] as number);
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
