/**
 * Compares text with the sorted forms that begin with the same word, all at once.
 *
 * After each letter `low` to `high` are the forms that still agree, so that the 150 forms
 * which begin with “NHS” cost a few halvings a letter and not 150 comparisons.
 */
import { foldOf, IGNORED, isApostrophe, isDash, isSpace, SEPARATOR } from '@/lib/glossary/fold';
import { EXACT, type Lexicon, PLURAL, TITLE } from '@/lib/glossary/lexicon';
import type { Match } from './scan';

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const SMALL_S = 0x73;

/** The longest form among `low` (inclusive) to `high` (exclusive) that is written at `start`. */
export function longestAt(
  text: string,
  start: number,
  lexicon: Lexicon,
  low: number,
  high: number,
): Match | null {
  const { forms } = lexicon;
  let best: Match | null = null;
  let at = start;
  for (let depth = 0; low < high; depth++) {
    for (; low < high && (forms[low] as string).length === depth; low++) {
      const end = endOf(text, start, at, lexicon, low);
      if (end > 0) best = { start, end, lexicon, form: low };
    }
    while (at < text.length && foldOf(text.charCodeAt(at)) === IGNORED) at++;
    if (at >= text.length) break;
    const key = keyOf(text.charCodeAt(at));
    low = firstFrom(forms, low, high, depth, key);
    high = firstFrom(forms, low, high, depth, key + 1);
    at = key === SPACE ? afterGap(text, at) : at + 1;
  }
  return best;
}

/** The letter by which forms are sorted: lower case, a dash as a space. */
function keyOf(unit: number): number {
  const fold = foldOf(unit);
  if (fold !== SEPARATOR) return fold;
  if (isSpace(unit) || isDash(unit)) return SPACE;
  return isApostrophe(unit) ? APOSTROPHE : unit;
}

/** Past one dash, or a run of white space: “care\n  board”, but not “care – board”. */
function afterGap(text: string, at: number): number {
  let after = at + 1;
  if (isSpace(text.charCodeAt(at))) {
    while (after < text.length && isSpace(text.charCodeAt(after))) after++;
  }
  return after;
}

/** The first form from `low` on whose letter at `depth` is at least `key`; by halving. */
function firstFrom(
  forms: readonly string[],
  low: number,
  high: number,
  depth: number,
  key: number,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (keyOf((forms[middle] as string).charCodeAt(depth)) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where the match ends if the form, spelt from `start` to `at`, is a word of its own; else 0. */
function endOf(text: string, start: number, at: number, lexicon: Lexicon, form: number): number {
  const flags = lexicon.flags[form] as number;
  let end = at;
  if (!endsWord(text, at)) {
    const isPlural =
      (flags & PLURAL) !== 0 && (text.charCodeAt(at) | 0x20) === SMALL_S && endsWord(text, at + 1);
    if (!isPlural || !fitsPlural(text, start, at)) return 0;
    end = at + 1;
  }
  if (!capitalsAgree(text, start, lexicon.forms[form] as string, flags)) return 0;
  return isGlued(text, start, end) ? 0 : end;
}

function endsWord(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && foldOf(text.charCodeAt(next)) === IGNORED) next++;
  return next >= text.length || foldOf(text.charCodeAt(next)) === SEPARATOR;
}

/** “CCGs”, and “CARE BOARDS” in capitals, but not “CCGS”: the S would be one of the letters. */
function fitsPlural(text: string, start: number, at: number): boolean {
  return text.charCodeAt(at) === SMALL_S || text.slice(start, at).includes(' ');
}

/** Part of an address, a file name or a handle: “ICS.pdf”, “@NHSEngland”, “nhs.uk”, “.ICS”. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '.' || before === '\\') return true;
  if (before === '/' && '/.:'.includes(text.charAt(start - 2) || ' ')) return true;
  const after = text.charAt(end);
  if (after === ':') return text.charAt(end + 1) === '/';
  return (after === '.' || after === '@') && foldOf(text.charCodeAt(end + 1)) > IGNORED;
}

/**
 * `exact`: letter by letter. `title`: where the form has a capital the page has one too, save in
 * the last of several words (Fuller Report, Fuller report). Otherwise any.
 */
function capitalsAgree(text: string, start: number, form: string, flags: number): boolean {
  if ((flags & (EXACT | TITLE)) === 0) return true;
  const exact = (flags & EXACT) !== 0;
  const lastWord = exact ? form.length : form.lastIndexOf(' ');
  const checked = lastWord < 0 ? form.length : lastWord;
  let at = start;
  for (let depth = 0; depth < checked; depth++) {
    while (foldOf(text.charCodeAt(at)) === IGNORED) at++;
    const unit = text.charCodeAt(at);
    if (keyOf(unit) === SPACE) {
      at = afterGap(text, at);
      continue;
    }
    const wanted = form.charCodeAt(depth);
    if (exact ? isCapital(unit) !== isCapital(wanted) : isCapital(wanted) && !isCapital(unit)) {
      return false;
    }
    at++;
  }
  return true;
}

/** A letter that folding changes is a capital. */
const isCapital = (unit: number): boolean => {
  const fold = foldOf(unit);
  return fold > IGNORED && fold !== unit;
};
