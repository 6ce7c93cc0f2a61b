/** Which mention the keyboard means: the one at the selection, the next, the one before. */
import { boxesOf } from '@/lib/page/point';
import { rangeOf } from '@/lib/page/ranges';
import type { Placed, PlacedMention } from '@/lib/page/reading';

/** The mention at the start of the selection, else the first after it; null without one. */
export function atSelection(mentions: readonly PlacedMention[]): PlacedMention | null {
  const selection = getSelection();
  const node = selection?.rangeCount ? selection.getRangeAt(0).startContainer : null;
  if (!node) return null;
  const offset = selection?.getRangeAt(0).startOffset ?? 0;
  return mentions.find((mention) => !endsBefore(mention, node, offset)) ?? null;
}

/** The first that is selected, if only in part; a caret is in a word also at its ends. */
export function selectedOf<T extends Placed>(placed: readonly T[]): T | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (range === null) return null;
  const least = range.collapsed ? 0 : 1;
  const isSelected = (one: T) => {
    // A range for each match of a long page would be slow: most lie in blocks far from here.
    const words = range.intersectsNode(one.block.root) ? rangeOf(one.block, one) : null;
    return (
      words !== null &&
      words.compareBoundaryPoints(Range.START_TO_END, range) >= least &&
      words.compareBoundaryPoints(Range.END_TO_START, range) <= -least
    );
  };
  return placed.find(isSelected) ?? null;
}

/** The first mention that is on screen, else the first of all. */
export const firstInView = (mentions: readonly PlacedMention[]): PlacedMention | null =>
  mentions.find((mention) =>
    boxesOf(mention).some(({ bottom, top }) => bottom > 0 && top < innerHeight),
  ) ??
  mentions[0] ??
  null;

/** One step on or back from `from`, which need not be among them, round the ends. */
export function stepped(
  mentions: readonly PlacedMention[],
  from: Placed,
  by: 1 | -1,
): PlacedMention | null {
  const count = mentions.length;
  if (count === 0) return null;
  const at = mentions.findIndex((mention) => !isBefore(mention, from));
  const isIt = mentions[at]?.number === from.number;
  const to = at < 0 ? (by > 0 ? 0 : count - 1) : at + (by > 0 && !isIt ? 0 : by);
  return mentions[(to + count) % count] ?? null;
}

function isBefore(one: Placed, other: Placed): boolean {
  if (one.block === other.block) return one.start < other.start;
  const [a] = one.block.texts;
  const [b] = other.block.texts;
  if (a === undefined || b === undefined) return false;
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Brings a mention into view, in the page and in whatever scrolls inside it. */
export function reveal({ block }: Placed): void {
  block.root.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function endsBefore({ block, start, end }: PlacedMention, node: Node, offset: number): boolean {
  const at = block.texts.indexOf(node as Text);
  if (at >= 0) return end < (block.starts[at] ?? 0) + offset;
  const [text] = block.texts;
  if (text === undefined) return true;
  const order = text.compareDocumentPosition(node);
  return start >= 0 && (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
