/** White space as a browser shows it: the text that notes quote and `annotate` counts in. Pure. */
import { isIgnored, isSpace } from '@/lib/glossary/fold';
import type { Collapsed } from './types';

/**
 * Runs of white space become one space, at the ends none; no-break spaces become spaces and
 * invisible units go, so that a quote survives their coming and going. O(length).
 */
export function collapse(raw: string): Collapsed {
  let text = '';
  /** For each unit of `text`, and for its end, the place in `raw`. */
  const places: number[] = [];
  let gap = -1;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    if (isSpace(unit)) {
      if (gap < 0) gap = at;
      continue;
    }
    if (isIgnored(unit)) continue;
    if (gap >= 0 && text !== '') {
      text += ' ';
      places.push(gap);
    }
    gap = -1;
    text += raw[at];
    places.push(at);
  }
  const end = places.length === 0 ? 0 : (places.at(-1) ?? 0) + 1;
  return {
    text,
    toRaw: (at) => places[at] ?? end,
    fromRaw: (at) => firstAtLeast(places, at),
  };
}

/** Index of the first of the sorted `places` that is not before `at`; by halving. */
function firstAtLeast(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
