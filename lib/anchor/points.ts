/** Between UTF-16 units, in which strings are cut, and code points, in which notes travel. */

/** How many code points `text` has from `from` to `to`, both in UTF-16 units. O(to − from). */
export function pointsBetween(text: string, from: number, to: number): number {
  let points = to - from;
  for (let at = from + 1; at < to; at += 1) if (splitsPair(text, at)) points -= 1;
  return points;
}

/** Where the code point number `points` begins, in UTF-16 units; at most `text.length`. */
export function unitOf(text: string, points: number): number {
  let unit = 0;
  for (let left = points; left > 0 && unit < text.length; left -= 1) {
    unit += splitsPair(text, unit + 1) ? 2 : 1;
  }
  return unit;
}

/** True between the two units of one code point, where no text may be cut. */
export function splitsPair(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at - 1), 0xd800) && isBetween(text.charCodeAt(at), 0xdc00);
}

const isBetween = (unit: number, from: number) => unit >= from && unit < from + 0x400;
