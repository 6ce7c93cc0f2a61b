/**
 * What is left of a text when it must be small: enough to know it again.
 *
 * `1:LENGTH:HASH:SKETCH`. The hash says whether two texts are the same. The sketch (16 least
 * hashes of five words in a row, in 16 classes) says how alike they are: the share of equal
 * numbers estimates the share of common passages.
 */

const ROW = 5;
const CLASSES = 16;

/** O(length). */
export function fingerprint(text: string): string {
  return `${exactly(text)}${sketch(text)}`;
}

/** True when `text` is the one that gave `print`, but for one chance in some billions. */
export function isOf(print: string, text: string): boolean {
  return print.startsWith(exactly(text));
}

function exactly(text: string): string {
  return `1:${text.length}:${hash(text, 0x2545f491)}${hash(text, 0x9e3779b9)}:`;
}

function sketch(text: string): string {
  const words = text.split(/\s+/).map((word) => hashOf(word, 0));
  const least: number[] = new Array(CLASSES).fill(0xffffffff);
  for (let at = 0; at + ROW <= words.length; at += 1) {
    const row = words.slice(at, at + ROW).reduce((all, word) => mix(all, word), 0) >>> 0;
    least[row % CLASSES] = Math.min(least[row % CLASSES] ?? row, row);
  }
  return least.map(hex).join('');
}

const hash = (text: string, seed: number) => hex(hashOf(text, seed));
const hex = (value: number) => value.toString(16).padStart(8, '0');

function hashOf(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = mix(value, text.charCodeAt(at));
  return value >>> 0;
}

/** One round of MurmurHash3. */
function mix(value: number, next: number): number {
  let key = Math.imul(next, 0xcc9e2d51);
  key = Math.imul((key << 15) | (key >>> 17), 0x1b873593);
  const mixed = value ^ key;
  return Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64;
}
