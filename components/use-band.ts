/** Which part of a tall element is in the window, from its top to its bottom, in CSS pixels. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** In steps of so much, with as much above and below: a scroll draws anew only now and then. */
const STEP = 240;

/** Everything until the first layout has been measured, and while the page is printed. */
export function useBand(ref: RefObject<HTMLElement | null>): Band {
  const [band, setBand] = useState<Band>(EVERYTHING);
  useLayoutEffect(() => {
    const open = new AbortController();
    const { signal } = open;
    const measure = () => {
      const top = ref.current?.getBoundingClientRect().top ?? 0;
      const next = {
        top: (Math.floor(-top / STEP) - 1) * STEP,
        bottom: (Math.ceil((innerHeight - top) / STEP) + 1) * STEP,
      };
      setBand((now) => (now.top === next.top && now.bottom === next.bottom ? now : next));
    };
    measure();
    let waiting = false;
    const soon = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!signal.aborted) measure();
      });
    };
    // Whatever scrolls: the event does not bubble, so it is caught on its way down.
    addEventListener('scroll', soon, { capture: true, passive: true, signal });
    addEventListener('resize', soon, { signal });
    addEventListener('beforeprint', () => setBand(EVERYTHING), { signal });
    addEventListener('afterprint', measure, { signal });
    return () => open.abort();
  }, [ref]);
  return band;
}

const EVERYTHING: Band = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
