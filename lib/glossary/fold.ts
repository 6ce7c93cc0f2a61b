/**
 * How letters are folded so that the page's way of writing and the glossary's meet.
 *
 * Pure, and the same for the compiler at build time and the scanner on the page. Offsets are
 * never moved here: folding looks at one UTF-16 unit at a time.
 */

/** Kinds of unit that are not part of a word. Word units fold to their lower-case code (> 2). */
export const SEPARATOR = 0;
/** Soft hyphen, zero-width space and joiners: invisible, so a word goes on through them. */
export const IGNORED = 1;

const IGNORED_UNITS = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];
const DASHES = [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212];
const APOSTROPHES = [0x2018, 0x2019, 0x2bc, 0x60, 0xb4];

/** Folds of the first 256 units, where nearly all text of our readers lives. */
export const LATIN: Uint8Array = /* @__PURE__ */ latinTable();

function latinTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let unit = 0x30; unit <= 0x39; unit++) table[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) {
    table[unit] = unit + 32;
    table[unit + 32] = unit + 32;
  }
  for (let unit = 0xc0; unit <= 0xff; unit++) {
    if (unit === 0xd7 || unit === 0xf7) continue;
    table[unit] = unit < 0xe0 && unit !== 0xdf ? unit + 32 : unit;
  }
  table[0x5f] = 0x5f;
  table[0xad] = IGNORED;
  return table;
}

/** The fold of any unit: {@link SEPARATOR}, {@link IGNORED}, or a lower-case code. */
export function foldOf(unit: number): number {
  return unit < 256 ? (LATIN[unit] ?? SEPARATOR) : foldWide(unit);
}

/** Past Latin-1: general punctuation, symbols and surrogates part words, letters do not. */
export function foldWide(unit: number): number {
  if (IGNORED_UNITS.includes(unit)) return IGNORED;
  if (unit === 0x2bc || (unit >= 0x2000 && unit <= 0x2bff)) return SEPARATOR;
  if (unit >= 0x3000 && unit <= 0x303f) return SEPARATOR;
  if (unit >= 0xd800 && unit <= 0xdfff) return SEPARATOR;
  if (unit < 0x250) return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  return unit;
}

export const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || isWideSpace(unit);

const isWideSpace = (unit: number): boolean =>
  (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x2028 || unit === 0x3000;

export const isDash = (unit: number): boolean => unit === 0x2d || DASHES.includes(unit);
export const isApostrophe = (unit: number): boolean => unit === 0x27 || APOSTROPHES.includes(unit);

/**
 * The text with invisible units gone, spaces single, dashes and apostrophes plain.
 * Letters keep their case: “NHS&nbsp;England’s” → “NHS England's”.
 */
export function plain(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (foldOf(unit) === IGNORED) continue;
    if (isSpace(unit)) result += result.endsWith(' ') ? '' : ' ';
    else if (isDash(unit)) result += '-';
    else if (isApostrophe(unit)) result += "'";
    else result += text[at];
  }
  return result;
}

/** What two spellings have in common: {@link plain}, lower case, and a dash counts as a space. */
export const folded = (text: string): string => plain(text).toLowerCase().replaceAll('-', ' ');

/** Hash of one folded word; `step` is applied unit by unit so that a scan hashes as it reads. */
export const hashStep = (hash: number, fold: number): number => (Math.imul(hash, 31) + fold) | 0;

/** Spreads a hash over a table whose size is a power of two. */
export const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);
