/**
 * How wide words are on a chart, without a browser to ask. Pure.
 *
 * Labels are laid out before they are drawn, and again in a picture that leaves the browser,
 * so widths are judged by letters and a little too wide rather than too narrow.
 */

/** Ems that letters of a kind take in the fonts of `--font`, rounded up. */
const NARROW = 0.34;
const WIDE = 0.94;
const CAPITAL = 0.74;
const OTHER = 0.6;

/** By code unit: asked some thousand times a frame. */
const EMS = Float32Array.from({ length: 256 }, (_, code) => emOf(String.fromCharCode(code)));

function emOf(letter: string): number {
  if (/[ijlft.,:;'!|()\- ]/.test(letter)) return NARROW;
  if (/[MWmw@%]/.test(letter)) return WIDE;
  return /[A-Z0-9&]/.test(letter) ? CAPITAL : OTHER;
}

const emAt = (text: string, at: number): number => EMS[text.charCodeAt(at)] ?? CAPITAL;

/** Width of `text` in pixels at `size` pixels. O(length). */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (let at = 0; at < text.length; at++) em += emAt(text, at);
  return em * size;
}

/** `text` in lines no wider than `width`. A word wider than a line stands alone on one. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A bracket that is not closed, and what is in it so far: it says nothing. */
const OPENED = / ?\([^)]*$/;

/** `text`, or as many of its words as fit with “…” behind; empty when not even one does. */
export function cut(text: string, width: number, size: number): string {
  const room = width / size;
  let em = 0;
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ' && em + CAPITAL <= room) kept = at;
    em += emAt(text, at);
    if (em > room) {
      const shown = text
        .slice(0, kept)
        .replace(OPENED, '')
        .replace(/[,:;.]$/, '');
      return shown === '' ? '' : `${shown}…`;
    }
  }
  return text;
}

/** How text of `text` at `x` must be anchored to stay between `left` and `right`. */
export function anchorOf(
  text: string,
  size: number,
  x: number,
  [left, right]: readonly [number, number],
): 'start' | 'middle' | 'end' {
  const half = widthOf(text, size) / 2;
  if (x - half < left) return 'start';
  return x + half > right ? 'end' : 'middle';
}
