/**
 * Finds a described passage in a text that may have changed, or says that it cannot.
 *
 * First form: the words must stand exactly as they were. They are taken for the passage when
 * what stands around them agrees, or when they are too long and too lone to be anything
 * else. A note is never put on words that are merely like its own.
 */
import type { Span } from '@/lib/span';
import { standsOnce } from './describe';
import { isOf } from './fingerprint';
import { unitOf } from './points';
import type { IndexText, Selectors } from './selectors';

export type Resolution =
  | { readonly state: 'exact'; readonly span: Span }
  /** `gone`: the words are not there. `surroundings`: they are, but nothing around them agrees. */
  | { readonly state: 'missing'; readonly reason: 'gone' | 'surroundings' }
  /** Several places could be it. */
  | { readonly state: 'ambiguous'; readonly reason: 'several' };

/** UTF-16 units. Words as long as this, once on a page then and now, need no witness. */
const TELLING = 32;
/** UTF-16 units of the text on one side that must agree for shorter words. */
const WITNESS = 16;

/** The span is in UTF-16 units of `index.text`. O(length of the text). */
export function resolve({ text }: IndexText, selectors: Selectors): Resolution {
  const { exact, prefix, suffix } = selectors.quote;
  if (exact === '') return { state: 'missing', reason: 'gone' };

  const whole = text.indexOf(prefix + exact + suffix);
  if (whole !== -1) {
    if (standsOnce(text, prefix + exact + suffix)) return at(whole + prefix.length, exact);
    return inUnchanged(text, selectors);
  }
  const start = text.indexOf(exact);
  if (start === -1) return { state: 'missing', reason: 'gone' };
  if (!selectors.alone || !standsOnce(text, exact)) return SEVERAL;
  const isIt = exact.length >= TELLING || hasWitness(text, start, selectors);
  return isIt ? at(start, exact) : { state: 'missing', reason: 'surroundings' };
}

const SEVERAL = { state: 'ambiguous', reason: 'several' } as const;

const at = (start: number, exact: string): Resolution => ({
  state: 'exact',
  span: { start, end: start + exact.length },
});

/** Among passages alike in all that was kept, the position decides only in the same text. */
function inUnchanged(text: string, { quote, position, fingerprint }: Selectors): Resolution {
  if (!isOf(fingerprint, text)) return SEVERAL;
  const start = unitOf(text, position.start);
  return text.startsWith(quote.exact, start) ? at(start, quote.exact) : SEVERAL;
}

/** True when the text just before or just after is what it was. */
function hasWitness(text: string, start: number, { quote }: Selectors): boolean {
  const before = quote.prefix.slice(-WITNESS);
  const after = quote.suffix.slice(0, WITNESS);
  const end = start + quote.exact.length;
  return (
    (before.length === WITNESS && text.startsWith(before, start - WITNESS)) ||
    (after.length === WITNESS && text.startsWith(after, end))
  );
}
