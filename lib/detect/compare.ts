/** Compares text with one spelling of the glossary. All in UTF-8 bytes; pure. */
import {
  APOSTROPHE,
  DASH,
  FOLD,
  IGNORED,
  SPACE,
  WIDE,
  WORD,
  wideAt,
  wideLength,
} from '@/lib/glossary/fold';
import { EXACT, type FormIndex, PLURAL, TITLE } from '@/lib/glossary/form-index';

const SMALL_S = 0x73;

/** True when the text from `start` to `wordsEnd` is the first `length` bytes of a form. */
export function spells(
  bytes: Uint8Array,
  start: number,
  wordsEnd: number,
  index: FormIndex,
  form: number,
  length: number,
): boolean {
  const from = index.starts[form] as number;
  const at = spelledUntil(bytes, start, wordsEnd, index.bytes, from, from + length);
  return at > 0 && afterIgnored(bytes, at, wordsEnd) === wordsEnd;
}

/**
 * Where the form ends that is written at `start`, as words of their own; 0 when it is not. Its
 * first `skip` bytes have been compared, up to `from`.
 */
export function writtenUntil(
  bytes: Uint8Array,
  start: number,
  from: number,
  end: number,
  index: FormIndex,
  form: number,
  skip: number,
): number {
  const depth = (index.starts[form] as number) + skip;
  const until = (index.starts[form + 1] as number) - 1;
  const at = spelledUntil(bytes, from, end, index.bytes, depth, until);
  return at === 0 ? 0 : endOf(bytes, start, afterIgnored(bytes, at, end), end, index, form);
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
  lexicon: FormIndex,
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

const hasGap = ({ bytes, starts }: FormIndex, form: number): boolean =>
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
  lexicon: FormIndex,
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
