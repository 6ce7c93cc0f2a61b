/**
 * Wheel, drag and pinch as one thing: how far to move and how much to zoom, once a frame.
 *
 * A wheel that only goes up and down is the page's. Zooming needs Ctrl or a pinch, as on maps
 * within pages; going sideways, a sideways wheel or Shift. A finger up or down scrolls the page.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Gesture {
  /** CSS pixels to the right. */
  readonly by: number;
  /** Above 1 for larger. */
  readonly factor: number;
  /** Where to zoom about, in pixels from the left. */
  readonly at: number;
}

/** A wheel's click or a finger's way on a trackpad, as a share of doubling. */
const WHEEL = 0.0022;
const LINE = 16;
/** Pixels that a pointer may tremble and still mean a click. */
const TREMBLE = 4;

export function useGestures(
  ref: RefObject<HTMLElement | null>,
  onGesture: (gesture: Gesture) => void,
): void {
  const listener = useRef(onGesture);
  listener.current = onGesture;
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const open = new AbortController();
    const tell = oncePerFrame((gesture) => listener.current(gesture), open.signal);
    followWheel(element, tell, open.signal);
    followPointers(element, tell, open.signal);
    return () => open.abort();
  }, [ref]);
}

type Tell = (gesture: Gesture) => void;

/** Several in a frame become one: ways are added, factors multiplied. */
function oncePerFrame(tell: Tell, signal: AbortSignal): Tell {
  let waiting: Gesture | null = null;
  return (next) => {
    if (waiting === null) {
      requestAnimationFrame(() => {
        const gesture = waiting;
        waiting = null;
        if (gesture !== null && !signal.aborted) tell(gesture);
      });
    }
    waiting = waiting
      ? { by: waiting.by + next.by, factor: waiting.factor * next.factor, at: next.at }
      : next;
  };
}

function followWheel(element: HTMLElement, tell: Tell, signal: AbortSignal): void {
  element.addEventListener(
    'wheel',
    (event) => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      const at = event.clientX - element.getBoundingClientRect().left;
      if (event.ctrlKey) tell({ by: 0, factor: 2 ** (-y * WHEEL * 4), at });
      else if (event.shiftKey || Math.abs(x) > Math.abs(y)) tell({ by: -(x || y), factor: 1, at });
      else return;
      event.preventDefault();
    },
    { passive: false, signal },
  );
}

function followPointers(element: HTMLElement, tell: Tell, signal: AbortSignal): void {
  const down = new Map<number, number>();
  let dragging = false;
  const xs = () => [...down.values()];
  const spread = () => Math.max(TREMBLE, Math.abs((xs()[0] ?? 0) - (xs()[1] ?? 0)));
  const middle = () => xs().reduce((sum, x) => sum + x, 0) / Math.max(1, down.size);
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    hear: (event: HTMLElementEventMap[K]) => void,
    capture = false,
  ) => element.addEventListener(type, hear, { signal, capture });

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) dragging = false;
    down.set(event.pointerId, event.clientX);
  });
  on('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const one = down.size === 1;
    if (one && !dragging && Math.abs(event.clientX - before) < TREMBLE) return;
    const [wide, centre] = [spread(), middle()];
    down.set(event.pointerId, event.clientX);
    // Only now: a pointer that is held back from the start would click on nothing.
    if (!dragging) element.setPointerCapture(event.pointerId);
    dragging = true;
    const at = middle() - element.getBoundingClientRect().left;
    tell({ by: middle() - centre, factor: one ? 1 : spread() / wide, at });
  });
  const up = (event: PointerEvent) => void down.delete(event.pointerId);
  on('pointerup', up);
  on('pointercancel', up);
  // The end of a drag is no click.
  on(
    'click',
    (event) => {
      if (!dragging) return;
      dragging = false;
      event.stopPropagation();
    },
    true,
  );
}
