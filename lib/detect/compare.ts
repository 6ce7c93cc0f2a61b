/**
 * Compares text with the forms that begin with the same word. All in UTF-8 bytes; pure.
 *
 * Forms are sorted by spelling, and of two that fit the same text one begins the other, so
 * going through them backwards meets the longest first.
 */
import {
  APOSTROPHE,
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
import { EXACT, type Lexicon, PLURAL, TITLE } from '@/lib/glossary/lexicon';

const SMALL_S = 0x73;

/**
 * Where the longest form ends that is written at `start`, or 0. The word there has the key in
 * `firstSlot` and ends at `wordEnd`. The form is left in `into`.
 */
export function longestAt(
  bytes: Uint8Array,
  start: number,
  wordEnd: number,
  end: number,
  lexicon: Lexicon,
  firstSlot: number,
  into: Int32Array,
): number {
  const slot = slotOfWord(bytes, start, wordEnd, lexicon, firstSlot);
  if (slot < 0) return 0;
  const word = (lexicon.slots[slot] as number) - 1;
  const length = lexicon.wordLengths[word] as number;
  const low = lexicon.firstForms[word] as number;

  const second = secondWord(bytes, wordEnd, end);
  if (second > 0) {
    const found = pairAt(bytes, start, wordEnd, second, end, lexicon, slot, length, into);
    if (found > 0) return found;
  }
  const odd = lexicon.odd.get(word);
  if (odd !== undefined) {
    for (let at = odd.length - 1; at >= 0; at--) {
      const form = odd[at] as number;
      const found = restAt(bytes, start, wordEnd, end, lexicon, form, length);
      if (found > 0) {
        into[0] = form;
        return found;
      }
    }
  }
  for (let form = low; form < low + (lexicon.alone[word] as number); form++) {
    const found = endOf(bytes, start, wordEnd, end, lexicon, form);
    if (found === 0) continue;
    into[0] = form;
    return found;
  }
  return 0;
}

/** The slot of the text's very word, or -1: words of one length and beginning share a key. */
function slotOfWord(
  bytes: Uint8Array,
  start: number,
  wordEnd: number,
  lexicon: Lexicon,
  firstSlot: number,
): number {
  let slot = firstSlot;
  while (slot >= 0) {
    const word = (lexicon.slots[slot] as number) - 1;
    const length = lexicon.wordLengths[word] as number;
    const form = lexicon.firstForms[word] as number;
    if (textAfter(bytes, start, wordEnd, lexicon, form, length) === wordEnd) return slot;
    slot = nextSlot(lexicon, slot);
  }
  return -1;
}

/** The next slot with the same key, or -1. */
function nextSlot({ slotKeys }: Lexicon, from: number): number {
  const key = slotKeys[from];
  const mask = slotKeys.length - 1;
  for (let slot = (from + 1) & mask; slotKeys[slot] !== 0; slot = (slot + 1) & mask) {
    if (slotKeys[slot] === key) return slot;
  }
  return -1;
}

/** The longest form that begins with the word in `slot` and the one that begins at `second`. */
function pairAt(
  bytes: Uint8Array,
  start: number,
  wordEnd: number,
  second: number,
  end: number,
  lexicon: Lexicon,
  slot: number,
  length: number,
  into: Int32Array,
): number {
  const { pairKeys, pairCounts, pairForms, firstForms } = lexicon;
  const word = (lexicon.slots[slot] as number) - 1;
  let secondEnd = second;
  while ((FOLD[bytes[secondEnd] as number] as number) >= WORD) secondEnd++;
  if (FOLD[bytes[secondEnd] as number] === WIDE && wideAt(bytes, secondEnd) >= IGNORED) {
    return amongAll(bytes, start, wordEnd, end, lexicon, slot, length, into);
  }
  const key = pairKey(lexicon.slotKeys[slot] as number, wordKey(bytes, second, secondEnd - second));
  const mask = pairKeys.length - 1;
  let best = 0;
  for (let at = slotOf(key, pairKeys.length); ; at = (at + 1) & mask) {
    const count = pairCounts[at] as number;
    if (count === 0) return best;
    if (pairKeys[at] !== key) continue;
    const low = pairForms[at] as number;
    // Another word with the same key may go before the same second one.
    if (low < (firstForms[word] as number) || low >= (firstForms[word + 1] as number)) continue;
    for (let form = low + count - 1; form >= low; form--) {
      const found = restAt(bytes, start, wordEnd, end, lexicon, form, length);
      if (found <= best) continue;
      best = found;
      into[0] = form;
      break;
    }
  }
}

/** For a second word with letters beyond ASCII or invisible characters: try each form. */
function amongAll(
  bytes: Uint8Array,
  start: number,
  wordEnd: number,
  end: number,
  lexicon: Lexicon,
  slot: number,
  length: number,
  into: Int32Array,
): number {
  const word = (lexicon.slots[slot] as number) - 1;
  const low = lexicon.firstForms[word] as number;
  for (let form = (lexicon.firstForms[word + 1] as number) - 1; form >= low; form--) {
    const found = restAt(bytes, start, wordEnd, end, lexicon, form, length);
    if (found === 0) continue;
    into[0] = form;
    return found;
  }
  return 0;
}

/** Where a form ends whose first word is the text's, or 0. */
function restAt(
  bytes: Uint8Array,
  start: number,
  wordEnd: number,
  end: number,
  lexicon: Lexicon,
  form: number,
  length: number,
): number {
  const from = (lexicon.starts[form] as number) + length;
  const at = spelledUntil(
    bytes,
    wordEnd,
    end,
    lexicon.bytes,
    from,
    (lexicon.starts[form + 1] as number) - 1,
  );
  return at === 0 ? 0 : endOf(bytes, start, afterIgnored(bytes, at, end), end, lexicon, form);
}

/** As {@link longestAt}, for a word that is the plural of a word with the key in `firstSlot`. */
export function singularAt(
  bytes: Uint8Array,
  start: number,
  wordEnd: number,
  end: number,
  lexicon: Lexicon,
  firstSlot: number,
  into: Int32Array,
): number {
  let slot = firstSlot;
  while (slot >= 0) {
    const found = singularIn(bytes, start, wordEnd, end, lexicon, slot, into);
    if (found > 0) return found;
    slot = nextSlot(lexicon, slot);
  }
  return 0;
}

function singularIn(
  bytes: Uint8Array,
  start: number,
  wordEnd: number,
  end: number,
  lexicon: Lexicon,
  slot: number,
  into: Int32Array,
): number {
  const word = (lexicon.slots[slot] as number) - 1;
  const length = lexicon.wordLengths[word] as number;
  const low = lexicon.firstForms[word] as number;
  for (let form = low; form < low + (lexicon.alone[word] as number); form++) {
    const at = textAfter(bytes, start, wordEnd, lexicon, form, length);
    const found = at === 0 ? 0 : endOf(bytes, start, at, end, lexicon, form);
    if (found === 0) continue;
    into[0] = form;
    return found;
  }
  return 0;
}

/** Where the text's next word begins, if only one gap lies between; else 0. */
function secondWord(bytes: Uint8Array, wordEnd: number, end: number): number {
  const gap = FOLD[bytes[wordEnd] as number] as number;
  let at = wordEnd + 1;
  if (gap === SPACE || gap === DASH) {
    while (gap === SPACE && FOLD[bytes[at] as number] === SPACE) at++;
  } else if (gap !== WIDE) return 0;
  if (at >= end) return 0;
  const fold = FOLD[bytes[at] as number] as number;
  if (gap !== WIDE && fold !== WIDE) return fold >= WORD ? at : 0;

  at = afterGap(bytes, wordEnd, end);
  if (at === wordEnd) return 0;
  at = afterIgnored(bytes, at, end);
  return at < end && !endsWord(bytes, at, end) ? at : 0;
}

/** Where the text is after a form's first word, what is invisible too; 0 for another word. */
function textAfter(
  bytes: Uint8Array,
  start: number,
  wordEnd: number,
  lexicon: Lexicon,
  form: number,
  length: number,
): number {
  const from = lexicon.starts[form] as number;
  const at = spelledUntil(bytes, start, wordEnd, lexicon.bytes, from, from + length);
  return at === 0 ? 0 : afterIgnored(bytes, at, wordEnd);
}

function afterIgnored(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && FOLD[bytes[at] as number] === WIDE && wideAt(bytes, at) === IGNORED) {
    at += wideLength(bytes[at] as number);
  }
  return at;
}

/** Reads text and spelling side by side. Where the text is at the spelling's end, or 0. */
function spelledUntil(
  bytes: Uint8Array,
  start: number,
  end: number,
  spelling: Uint8Array,
  from: number,
  until: number,
): number {
  let at = start;
  for (let depth = from; depth < until; ) {
    const wanted = spelling[depth] as number;
    const want = FOLD[wanted] as number;
    if (want === SPACE || want === DASH) {
      const after = afterGap(bytes, at, end);
      if (after === at) return 0;
      at = after;
      depth++;
      continue;
    }
    if (at >= end) return 0;
    const byte = bytes[at] as number;
    const fold = FOLD[byte] as number;
    if (fold === WIDE) {
      const kind = wideAt(bytes, at);
      const length = wideLength(byte);
      if (kind === APOSTROPHE && want === APOSTROPHE) depth++;
      else if (kind !== IGNORED) {
        if (!isSame(bytes, at, spelling, depth, length)) return 0;
        depth += length;
      }
      at += length;
      continue;
    }
    if (want >= WORD || want === APOSTROPHE ? fold !== want : byte !== wanted) return 0;
    at++;
    depth++;
  }
  return at;
}

function isSame(a: Uint8Array, at: number, b: Uint8Array, from: number, length: number): boolean {
  for (let index = 0; index < length; index++) {
    if (a[at + index] !== b[from + index]) return false;
  }
  return true;
}

/** Past one dash, or a run of white space: “care\n  board”, but not “care – board”. */
function afterGap(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  let isSpaced = false;
  while (at < end) {
    const byte = bytes[at] as number;
    const fold = FOLD[byte] as number;
    const kind = fold === WIDE ? wideAt(bytes, at) : fold;
    const length = fold === WIDE ? wideLength(byte) : 1;
    if (kind === DASH && !isSpaced) return at + length;
    if (kind === SPACE) isSpaced = true;
    else if (kind !== IGNORED) break;
    at += length;
  }
  return isSpaced ? at : from;
}

/** The end of the match, a plural “s” included, if words, capitals and surroundings allow it. */
function endOf(
  bytes: Uint8Array,
  start: number,
  at: number,
  end: number,
  lexicon: Lexicon,
  form: number,
): number {
  const flags = lexicon.flags[form] as number;
  let matchEnd = at;
  if (!endsWord(bytes, at, end)) {
    const byte = bytes[at] as number;
    const isPlural = (flags & PLURAL) !== 0 && (byte | 0x20) === SMALL_S;
    if (!isPlural || !endsWord(bytes, at + 1, end)) return 0;
    // “CARE BOARDS” may be a plural, “CCGS” is other letters.
    if (byte !== SMALL_S && !hasGap(lexicon, form)) return 0;
    matchEnd = at + 1;
  }
  if (flags & (EXACT | TITLE) && !capitalsAgree(bytes, start, lexicon, form, flags)) return 0;
  return isGlued(bytes, start, matchEnd, end) ? 0 : matchEnd;
}

function endsWord(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; ) {
    const fold = FOLD[bytes[at] as number] as number;
    if (fold !== WIDE) return fold < WORD;
    const kind = wideAt(bytes, at);
    if (kind !== IGNORED) return kind < WORD;
    at += wideLength(bytes[at] as number);
  }
  return true;
}

const hasGap = ({ bytes, starts }: Lexicon, form: number): boolean =>
  bytes.subarray(starts[form], starts[form + 1]).includes(0x20);

const [AT, DOT, SLASH, BACKSLASH, COLON] = [0x40, 0x2e, 0x2f, 0x5c, 0x3a];

/** Part of an address, a file name or a handle: “ICS.pdf”, “@NHSEngland”, “nhs.uk”, “.ICS”. */
function isGlued(bytes: Uint8Array, start: number, matchEnd: number, end: number): boolean {
  const before = start > 0 ? bytes[start - 1] : 0;
  if (before === AT || before === DOT || before === BACKSLASH) return true;
  if (before === SLASH) {
    const further = start > 1 ? bytes[start - 2] : 0;
    if (further === SLASH || further === DOT || further === COLON) return true;
  }
  const after = matchEnd < end ? bytes[matchEnd] : 0;
  const next = matchEnd + 1 < end ? (bytes[matchEnd + 1] as number) : 0;
  if (after === COLON) return next === SLASH;
  return (after === DOT || after === AT) && (FOLD[next] as number) >= WORD;
}

/**
 * `exact`: letter by letter. `title`: where the form has a capital the page has one too, save in
 * the last of several words (Fuller Report, Fuller report).
 */
function capitalsAgree(
  bytes: Uint8Array,
  start: number,
  lexicon: Lexicon,
  form: number,
  flags: number,
): boolean {
  const from = lexicon.starts[form] as number;
  const formEnd = (lexicon.starts[form + 1] as number) - 1;
  const exact = (flags & EXACT) !== 0;
  const lastSpace = exact ? -1 : lexicon.bytes.lastIndexOf(0x20, formEnd - 1);
  const until = lastSpace > from ? lastSpace : formEnd;
  let at = start;
  for (let depth = from; depth < until; depth++) {
    const wanted = lexicon.bytes[depth] as number;
    const want = FOLD[wanted] as number;
    if (want === SPACE || want === DASH) {
      at = afterGap(bytes, at, bytes.length);
      continue;
    }
    while (FOLD[bytes[at] as number] === WIDE && wideAt(bytes, at) === IGNORED) {
      at += wideLength(bytes[at] as number);
    }
    const byte = bytes[at] as number;
    if (exact ? isCapital(byte) !== isCapital(wanted) : isCapital(wanted) && !isCapital(byte)) {
      return false;
    }
    if (byte < 0x80) at++;
    else {
      at += wideLength(byte);
      depth += want === WIDE ? wideLength(byte) - 1 : 0;
    }
  }
  return true;
}

const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
