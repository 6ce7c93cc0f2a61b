/**
 * How wide words are on a chart, without a browser to ask. Pure.
 *
 * Labels are laid out before they are drawn, and again in a picture that leaves the browser,
 * so widths are judged by letters and a little too wide rather than too narrow.
 */

/** Pixels per em that letters of a kind take in the fonts of `--font`, rounded up. */
const NARROW = 0.34;
const WIDE = 0.94;
const CAPITAL = 0.74;
const OTHER = 0.6;

/** Width of `text` in pixels at `size` pixels. O(length). */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += emOf(letter);
  return em * size;
}

function emOf(letter: string): number {
  if (/[ijlft.,:;’'!|()\- ]/.test(letter)) return NARROW;
  if (/[MWmw@%]/.test(letter)) return WIDE;
  return /[A-Z0-9&–]/.test(letter) ? CAPITAL : OTHER;
}

/**
 * `text` in at most `most` lines no wider than `width`; what has no room ends in “…”. A word
 * wider than a line stands alone on one.
 */
export function linesOf(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const last = `${lines[most - 1]} ${lines[most]}`;
  return [...lines.slice(0, most - 1), cut(last, width, size)];
}

/** `text`, or as much of it as fits with “…” behind. */
export function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
