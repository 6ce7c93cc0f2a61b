/**
 * How writing is folded so that the page's and the glossary's meet, whatever capitals, dashes,
 * apostrophes and invisible characters stand in it.
 *
 * Pure, and the same for the compiler at build time and the scanner on the page. Text is read
 * as UTF-8 bytes: a browser encodes faster than a script can ask a string for its units, and
 * nearly all of our readers' text is one byte a letter.
 */

/** Classes of a byte or character. From `WORD` on it is part of a word. */
export const SEPARATOR = 0;
export const SPACE = 1;
export const DASH = 2;
export const APOSTROPHE = 3;
/** Soft hyphen, zero-width space, joiners, marks of direction, variation selectors: a word goes on. */
export const IGNORED = 4;
/** A byte of a character beyond ASCII: ask {@link wideAt}. */
export const WIDE = 5;
/** A letter beyond ASCII. Digits, letters and the underscore fold to their own lower-case byte. */
export const WORD = 6;

/** The class or fold of each byte. */
export const FOLD: Uint8Array = /* @__PURE__ */ foldTable();

function foldTable(): Uint8Array {
  const table = new Uint8Array(256).fill(WIDE, 0x80);
  for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]) table[space] = SPACE;
  table[0x2d] = DASH;
  table[0x27] = APOSTROPHE;
  table[0x60] = APOSTROPHE;
  for (let digit = 0x30; digit <= 0x39; digit++) table[digit] = digit;
  for (let letter = 0x61; letter <= 0x7a; letter++) {
    table[letter] = letter;
    table[letter - 0x20] = letter;
  }
  table[0x5f] = 0x5f;
  return table;
}

/** Bytes of the UTF-8 character that begins with `lead`. */
export const wideLength = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** The class of the character beyond ASCII that begins at `at`. */
export function wideAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const code =
    lead < 0xe0
      ? ((lead & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f)
      : lead < 0xf0
        ? ((lead & 0x0f) << 12) |
          (((bytes[at + 1] ?? 0) & 0x3f) << 6) |
          ((bytes[at + 2] ?? 0) & 0x3f)
        : isFormula(bytes, at)
          ? 0xe0
          : 0x10000;
  return classOf(code);
}

/** Letters of formulas, U+1D400 on: no part of “𝐈CS” is ours. */
const isFormula = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === 0x9d && (bytes[at + 2] ?? 0) >= 0x90;

/** General punctuation, symbols and emoji part words; letters of any script do not. */
function classOf(code: number): number {
  if (code >= 0x2000 && code <= 0x2bff) return punctuation(code);
  // Halves of pairs, private use (the glyphs of icon fonts), and what lies beyond.
  if (code >= 0xd800 && (code <= 0xf8ff || code >= 0xfff0)) return SEPARATOR;
  if (code >= 0xfe00 && code <= 0xfe0f) return IGNORED;
  if (code === 0xa0 || code === 0x3000) return SPACE;
  if (code === 0xad || code === 0xfeff) return IGNORED;
  if (code === 0x2bc || code === 0xb4) return APOSTROPHE;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return SEPARATOR;
  return code >= 0x3001 && code <= 0x303f ? SEPARATOR : WORD;
}

function punctuation(code: number): number {
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return DASH;
  if (code >= 0x200b && code <= 0x200f) return IGNORED;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069)) return IGNORED;
  if (code <= 0x200a || code === 0x2028 || code === 0x202f || code === 0x205f) return SPACE;
  return SEPARATOR;
}

const classOfUnit = (unit: number): number => (unit < 0x80 ? (FOLD[unit] ?? 0) : classOf(unit));
export const isSpace = (unit: number): boolean => classOfUnit(unit) === SPACE;
export const isIgnored = (unit: number): boolean => classOfUnit(unit) === IGNORED;
/** Part of a word: a letter of any script, a digit, an underscore. A UTF-16 unit. */
export const isWord = (unit: number): boolean => classOfUnit(unit) >= WORD;

/**
 * The text with invisible characters gone, spaces single, dashes and apostrophes plain.
 * Letters keep their case: “NHS&nbsp;England’s” → “NHS England's”.
 */
export function plain(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f])+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[`\u00b4\u02bc\u2018\u2019]/g, "'");
}

/** Anything but printable ASCII with single spaces. */
const ODD = /[^!-_a-~ ]| {2}/;

/**
 * What two spellings have in common: {@link plain}, lower case as {@link FOLD} has it, which is
 * for A to Z alone, and a dash counts as a space.
 */
export const folded = (text: string): string =>
  plain(text)
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replaceAll('-', ' ');

/** The key of a word with one letter more: cheap to make, and few words share it. */
export const nextKey = (key: number, fold: number): number => (key << 5) ^ fold;

/** The key of the word of `length` bytes at `at`. */
export function wordKey(bytes: Uint8Array, at: number, length: number): number {
  let key = 0;
  for (let from = at; from < at + length; from++)
    key = nextKey(key, FOLD[bytes[from] as number] as number);
  return key;
}

/** A number, never 0, for two words in a row, by their keys. */
export const pairKey = (first: number, second: number): number =>
  Math.imul(first, 0x01000193) ^ second || 1;

/** Bytes of the word that begins at `at`, letters beyond ASCII included. */
export function wordLength(bytes: Uint8Array, at: number): number {
  let end = at;
  for (;;) {
    const fold = FOLD[bytes[end] ?? 0x20] as number;
    if (fold > WIDE) end++;
    else if (fold === WIDE && wideAt(bytes, end) >= WORD) end += wideLength(bytes[end] as number);
    else return end - at;
  }
}

/** Spreads a key over a table whose size is a power of two. */
export const slotOf = (key: number, size: number): number =>
  (Math.imul(key, 0x9e3779b1) >>> 15) & (size - 1);
