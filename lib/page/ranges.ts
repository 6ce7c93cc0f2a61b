/** Places in a block's text ↔ ranges in the page. Reads the page, changes nothing. */
import type { Span } from '@/lib/span';
import type { Block, BlockSpan } from './types';

/**
 * A range that does not follow the page's changes: live ones tax every change the page makes.
 * Null when the page has changed under the block since it was read.
 */
export function staticRangeOf(block: Block, span: Span): StaticRange | null {
  const start = placeOf(block, span.start, 'start');
  const end = placeOf(block, span.end, 'end');
  if (start === null || end === null) return null;
  return new StaticRange({
    startContainer: start.text,
    startOffset: start.offset,
    endContainer: end.text,
    endOffset: end.offset,
  });
}

/** A live range, for measuring on screen: make it, ask it, drop it. */
export function rangeOf(block: Block, span: Span): Range | null {
  const fixed = staticRangeOf(block, span);
  if (fixed === null || !fixed.startContainer.isConnected || !fixed.endContainer.isConnected) {
    return null;
  }
  const range = document.createRange();
  range.setStart(fixed.startContainer, fixed.startOffset);
  range.setEnd(fixed.endContainer, fixed.endOffset);
  return range;
}

/** The place in `raw` of an offset in one of the block's text nodes, or -1. */
export function offsetIn(block: Block, text: Node, offset: number): number {
  const at = block.texts.indexOf(text as Text);
  return at < 0 ? -1 : (block.starts[at] ?? 0) + offset;
}

/** The stretch of `block` that a range covers, or null when it covers none of it. */
export function spanIn(block: Block, range: AbstractRange): BlockSpan | null {
  let start = -1;
  let end = -1;
  block.texts.forEach((text, at) => {
    const from = block.starts[at] ?? 0;
    const part = overlapWith(text, range);
    if (part === null) return;
    if (start < 0) start = from + part.start;
    end = from + part.end;
  });
  return start < 0 || end <= start ? null : { block, start, end };
}

/** The part of a text node inside a range, in units of its data. */
function overlapWith(text: Text, range: AbstractRange): Span | null {
  const whole = document.createRange();
  whole.selectNodeContents(text);
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  if (live.compareBoundaryPoints(Range.START_TO_END, whole) <= 0) return null;
  if (live.compareBoundaryPoints(Range.END_TO_START, whole) >= 0) return null;
  const start = range.startContainer === text ? range.startOffset : 0;
  const end = range.endContainer === text ? range.endOffset : text.length;
  return { start, end };
}

/** The text node of a place: an end belongs to the node before it, a start to the node after. */
function placeOf(block: Block, at: number, edge: 'start' | 'end') {
  const { texts, starts } = block;
  const index = lastNotAfter(starts, edge === 'end' ? at - 1 : at);
  const text = texts[index];
  if (text === undefined) return null;
  const offset = at - (starts[index] ?? 0);
  // A place on a line break lies past the data of the node before it.
  return offset < 0 ? null : { text, offset: Math.min(offset, text.length) };
}

function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
