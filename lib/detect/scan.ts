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
  nextKey,
  pairKey,
  SPACE,
  slotOf,
  WIDE,
  WORD,
  wideAt,
  wideLength,
} from '@/lib/glossary/fold';
import { ALONE, type Entry, entryOf, HEADS, LEADS } from '@/lib/glossary/form-index';
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
  /** Bytes less UTF-16 units up to `at`. */
  let surplus = 0;
  let fold = FOLD[bytes[0] as number] as number;
  for (let at = 0; ; ) {
    while (fold < WIDE) fold = FOLD[bytes[++at] as number] as number;
    if (fold === WIDE && wideAt(bytes, at) < WORD) {
      surplus += (bytes[at] as number) < 0xe0 ? 1 : 2;
      at += wideLength(bytes[at] as number);
      fold = FOLD[bytes[at] as number] as number;
      continue;
    }
    if (at >= end) return;

    const start = at;
    let key = 0;
    while (fold > WIDE) {
      key = nextKey(key, fold);
      fold = FOLD[bytes[++at] as number] as number;
    }
    let inside = 0;
    if (fold === WIDE && wideAt(bytes, at) >= IGNORED) {
      key = readWord(bytes, start);
      inside = surplusIn(bytes, start, wordEnd);
      at = wordEnd;
      fold = FOLD[bytes[at] as number] as number;
    }
    const slot = slotOf(key, HEADS);
    let pair: number | null = null;
    for (let index = 0; index < lexicons.length; index++) {
      const lexicon = lexicons[index] as Lexicon;
      const head = lexicon.heads[slot] as number;
      if (head === 0) continue;
      if (head & LEADS) {
        pair ??= pairAfter(bytes, at, key);
        const entry = pair === 0 ? null : entryOf(lexicon, pair);
        if (entry !== null) look(bytes, start, wordEnd, end, lexicon, index, entry, best);
      }
      const entry = head & ALONE ? entryOf(lexicon, key) : null;
      if (entry !== null) look(bytes, start, at, end, lexicon, index, entry, best);
    }
    if (best.end > 0) {
      inside = surplusIn(bytes, start, best.end);
      matches.push(start - surplus, best.end - surplus - inside, best.lexicon, best.form);
      at = best.end;
      fold = FOLD[bytes[at] as number] as number;
      best.end = 0;
    }
    surplus += inside;
  }
}

/** Where the word ends that {@link readWord} has read. */
let wordEnd = 0;

/** The key of the word that begins at `start`, its invisible characters left out. */
function readWord(bytes: Uint8Array, start: number): number {
  let key = 0;
  for (let at = start; ; ) {
    const fold = FOLD[bytes[at] as number] as number;
    const kind = fold === WIDE ? wideAt(bytes, at) : fold;
    if (kind < IGNORED) {
      wordEnd = at;
      return key;
    }
    const until = at + (fold === WIDE ? wideLength(bytes[at] as number) : 1);
    for (; at < until; at++) if (kind !== IGNORED) key = nextKey(key, fold);
  }
}

/**
 * The key of a word and the next, between which are white space and dashes; 0 where there is no
 * next. Whether what lies between them may be a gap is for the comparison to say.
 */
function pairAfter(bytes: Uint8Array, from: number, key: number): number {
  for (let at = from; ; ) {
    const fold = FOLD[bytes[at] as number] as number;
    const kind = fold === WIDE ? wideAt(bytes, at) : fold;
    if (kind >= WORD) return at > from ? pairKey(key, readWord(bytes, at)) : 0;
    if (kind !== SPACE && kind !== DASH && kind !== IGNORED) return 0;
    at += fold === WIDE ? wideLength(bytes[at] as number) : 1;
  }
}

/** The longest match so far at one place. */
class Best {
  end = 0;
  lexicon = 0;
  form = 0;
}

/**
 * Compares the forms of `entry` and what comes after it with the text at `start`, where the words
 * that its key is of end at `wordsEnd`.
 */
function look(
  bytes: Uint8Array,
  start: number,
  wordsEnd: number,
  end: number,
  lexicon: Lexicon,
  index: number,
  entry: Entry,
  best: Best,
): void {
  for (let at: Entry | null = entry; at !== null; at = at.next) {
    const { skip, forms } = at;
    // The letters that the forms share are compared once for all of them.
    if (skip > 0 && !spells(bytes, start, wordsEnd, lexicon, forms[0] as number, skip)) continue;
    const from = skip > 0 ? wordsEnd : start;
    for (let number = forms.length - 1; number >= 0; number--) {
      const form = forms[number] as number;
      if (skip > 0 && !mayGoOn(bytes, from, lexicon.bytes, (lexicon.starts[form] as number) + skip))
        continue;
      const until = writtenUntil(bytes, start, from, end, lexicon, form, skip);
      if (until <= best.end) continue;
      best.end = until;
      best.lexicon = index;
      best.form = form;
    }
  }
}

/**
 * False where the text at once goes on otherwise than the spelling: so most comparisons end, and
 * a call for each would take longer than all else.
 */
function mayGoOn(bytes: Uint8Array, at: number, spelling: Uint8Array, depth: number): boolean {
  const byte = bytes[at] as number;
  const wanted = spelling[depth] as number;
  if (wanted === AMPERSAND) return byte === wanted;
  if (wanted !== 0x20 || byte !== wanted) return true;
  const fold = FOLD[bytes[at + 1] as number] as number;
  return fold <= WIDE || fold === FOLD[spelling[depth + 1] as number];
}

const AMPERSAND = 0x26;
