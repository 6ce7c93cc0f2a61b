/** Puts a card beside its term and keeps it there while the page moves. CSS pixels, viewport. */
import {
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

export interface Anchor {
  readonly rects: () => readonly DOMRect[];
  /** A point on the line that matters, when the anchor has several. */
  readonly at?: { readonly x: number; readonly y: number } | undefined;
  readonly side: 'top' | 'bottom';
}

/** Between anchor and card, and between card and the edge of the window. */
const GAP = 6;
const EDGE = 8;
/** A card lower than this is no use; it lies over its term then. */
const LOWEST = 160;

/**
 * Keeps `element` at its anchor until `signal` aborts. Returns what to call when its contents
 * change: it grows where it is and does not change sides under the reader's eyes.
 */
export function keepPlaced(element: HTMLElement, anchor: Anchor, signal: AbortSignal): () => void {
  const doc = element.ownerDocument;
  const view = doc.defaultView ?? window;
  let placement: Placement = `${anchor.side}-start`;
  let rects = anchor.rects();
  let frame = 0;
  let turn = 0;

  const line = lineAt(rects, anchor.at);
  const virtual: VirtualElement = { getBoundingClientRect: () => beside(rects, line) };

  const place = async () => {
    const mine = ++turn;
    const current = anchor.rects();
    // A term that was rendered away for a moment leaves the card where it was.
    if (current.length > 0) rects = current;
    const { x, y, ...placed } = await computePosition(virtual, element, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP),
        flip(ROOM),
        size({
          ...ROOM,
          // What fits once cannot outgrow its side, so that it never changes sides by growing.
          apply({ availableHeight }) {
            element.style.maxHeight = `min(560px, ${Math.max(LOWEST, Math.floor(availableHeight))}px)`;
          },
        }),
        // Last, for a window too low for both: what is left of the card lies over its term.
        shift({ ...ROOM, crossAxis: true }),
      ],
    });
    if (signal.aborted || mine !== turn) return;
    placement = placed.placement;
    element.style.left = `${Math.round(x)}px`;
    element.style.top = `${Math.round(y)}px`;
  };

  element.style.position = 'fixed';
  element.style.inset = '0 auto auto 0';
  void place();

  const moved = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => void place());
  };
  const options = { capture: true, passive: true, signal };
  doc.addEventListener('scroll', moved, options);
  view.addEventListener('resize', moved, options);
  view.visualViewport?.addEventListener('resize', moved, options);
  view.visualViewport?.addEventListener('scroll', moved, options);
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
  return () => void place();
}

/** The window alone bounds what is in the top layer: no box of the page does. */
const ROOM = { padding: EDGE, boundary: [] as Element[], rootBoundary: 'viewport' as const };

/** The line of a wrapped anchor that `at` is on, by number; the last one without. */
function lineAt(rects: readonly DOMRect[], at: Anchor['at']): number {
  const found = at ? rects.findIndex(({ top, bottom }) => at.y >= top && at.y <= bottom) : -1;
  return found < 0 ? rects.length - 1 : found;
}

/** As high as all lines, so that a card covers none; as wide as the one that matters. */
function beside(rects: readonly DOMRect[], line: number): DOMRect {
  const { left, width } = rects[line] ?? rects.at(-1) ?? new DOMRect();
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, width, bottom - top);
}
