/**
 * Describes a passage so that it is found again: its words, what stands around them, and
 * where it is.
 */
import type { Span } from '@/lib/span';
import { fingerprint } from './fingerprint';
import { pointsBetween, splitsPair } from './points';
import type { BlockPath, IndexText, Quote, Selectors } from './selectors';

/** UTF-16 units. Some four thousand words: more is not a quote. */
export const LONGEST_QUOTE = 20_000;
/** UTF-16 units kept on each side: as many as tell the passage from its likes, within these. */
const SHORTEST_CONTEXT = 64;
export const LONGEST_CONTEXT = 400;

/** `span` in UTF-16 units of the index text. Null for white space alone, or too long a quote. */
export function describe(index: IndexText, span: Span): Selectors | null {
  const { text } = index;
  const { start, end } = trimmed(text, span);
  if (start >= end || end - start > LONGEST_QUOTE) return null;

  const quote = quoteIn(text, { start, end });
  const points = pointsBetween(text, 0, start);
  return {
    quote,
    position: { start: points, end: points + pointsBetween(text, start, end) },
    path: pathTo(index, start),
    alone: standsOnce(text, quote.exact),
    fingerprint: fingerprint(text),
  };
}

/** True when `words` are in `text`, and in one place only. */
export function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first !== -1 && text.indexOf(words, first + 1) === -1;
}

/** Without white space at either end, and with no character cut in two. */
function trimmed(text: string, span: Span): Span {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  if (splitsPair(text, start)) start -= 1;
  if (splitsPair(text, end)) end += 1;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (start < end && isSpace(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const isSpace = (unit: string) => /\s/.test(unit);

function quoteIn(text: string, { start, end }: Span): Quote {
  let length = SHORTEST_CONTEXT;
  for (;;) {
    const from = Math.max(
      0,
      splitsPair(text, start - length) ? start - length + 1 : start - length,
    );
    const to = splitsPair(text, end + length) ? end + length - 1 : end + length;
    if (length >= LONGEST_CONTEXT || standsOnce(text, text.slice(from, to))) {
      return {
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      };
    }
    length = Math.min(length * 2, LONGEST_CONTEXT);
  }
}

function pathTo({ text, blockStarts }: IndexText, start: number): BlockPath {
  const block = Math.max(
    0,
    blockStarts.findLastIndex((at) => at <= start),
  );
  return { block, offset: pointsBetween(text, blockStarts[block] ?? 0, start) };
}
