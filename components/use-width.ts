/** How wide an element is drawn, in CSS pixels, and again whenever that changes. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** `guess` until the first layout has been measured, which is before anything is painted. */
export function useWidth<T extends HTMLElement = HTMLElement>(guess: number) {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const now = Math.floor(element.clientWidth);
      if (now > 0) setWidth(now);
    };
    measure();
    // In the next frame: a new width makes a new height, which may take or give a scrollbar.
    const observer = new ResizeObserver(() => requestAnimationFrame(measure));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
