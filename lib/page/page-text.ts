/**
 * The text of the whole page, asides and comments too, as notes quote it: blocks collapsed and
 * joined by one line break. Built only when a page has notes or gets one.
 */
import type { IndexText } from '@/lib/anchor/selectors';
import type { Span } from '@/lib/span';
import { collapse } from './collapse';
import { spanIn } from './ranges';
import { ALL_REGIONS, segmentsIn } from './segments';
import type { Block, BlockSpan, Collapsed } from './types';

export interface PageText extends IndexText {
  readonly blocks: readonly Block[];
  readonly collapsed: readonly Collapsed[];
}

/** Reads everything under `root`; its yields are places to pause. */
export function* readPageText(root: Element): Generator<void, PageText> {
  const blocks: Block[] = [];
  const collapsed: Collapsed[] = [];
  const blockStarts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const block of segmentsIn(root, { regions: ALL_REGIONS })) {
    yield;
    const plain = block && collapse(block.raw);
    if (!plain || plain.text === '') continue;
    blocks.push(block);
    collapsed.push(plain);
    blockStarts.push(length);
    texts.push(plain.text);
    length += plain.text.length + 1;
  }
  return { text: texts.join('\n'), blockStarts, blocks, collapsed };
}

/** The stretches of blocks that a span of the page's text covers, in order. */
export function blockSpansOf(page: PageText, { start, end }: Span): BlockSpan[] {
  const spans: BlockSpan[] = [];
  page.blocks.forEach((block, at) => {
    const plain = page.collapsed[at];
    const from = page.blockStarts[at] ?? 0;
    if (!plain || from >= end || from + plain.text.length <= start) return;
    const first = Math.max(0, start - from);
    const last = Math.min(plain.text.length, end - from);
    spans.push({ block, start: plain.toRaw(first), end: plain.toRaw(last - 1) + 1 });
  });
  return spans;
}

/** The stretch of the page's text that a range covers, or null when it covers none. */
export function spanOfRange(page: PageText, range: AbstractRange): Span | null {
  let start = -1;
  let end = -1;
  page.blocks.forEach((block, at) => {
    const part = spanIn(block, range);
    const plain = page.collapsed[at];
    if (part === null || plain === undefined) return;
    const from = page.blockStarts[at] ?? 0;
    if (start < 0) start = from + plain.fromRaw(part.start);
    end = from + plain.fromRaw(part.end);
  });
  return start < 0 || end <= start ? null : { start, end };
}
