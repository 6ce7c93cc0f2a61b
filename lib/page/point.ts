/** What lies under a point of the viewport: caret place, never `highlightsFromPoint`. */

import { rangeOf } from './ranges';
import type { BlockSpan } from './types';

export interface TextPlace {
  readonly text: Text;
  readonly offset: number;
}

/**
 * The text place nearest to a point, through open shadow roots; null over anything else. The
 * browser snaps to the nearest text, so check with {@link isInside} before believing it.
 */
export function textAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): TextPlace | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (caret === null || node?.nodeType !== Node.TEXT_NODE) return null;
  return { text: node as Text, offset: caret.offset };
}

/** Slack of a pointer around a letter, CSS pixels. */
const SLACK = 1;

/** True when the point is on the words themselves: a term that wraps has a box a line. */
export function isInside(x: number, y: number, span: BlockSpan): boolean {
  return boxesOf(span).some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}

/** Where the words are on screen, a box a line; empty when the page has dropped them. */
export function boxesOf(span: BlockSpan): DOMRect[] {
  const range = rangeOf(span.block, span);
  return range ? [...range.getClientRects()] : [];
}
