/**
 * The first sign that a reader wants more of a page than to read it: the pointer or a finger on
 * a mention, or selected words. Told until the card script has started, which listens then.
 */
import type { PlacedMention } from '@/lib/page/reading';

export interface Interest {
  /** Where the pointer was last, or null when it has not moved. CSS pixels, viewport. */
  readonly pointer: () => { readonly x: number; readonly y: number } | null;
}

export function onInterest(
  mentionAt: (x: number, y: number) => PlacedMention | null,
  told: () => Promise<unknown>,
  signal: AbortSignal,
): Interest {
  const listening = new AbortController();
  const options = {
    capture: true,
    passive: true,
    signal: AbortSignal.any([signal, listening.signal]),
  };
  let last: { readonly x: number; readonly y: number } | null = null;
  let isTelling = false;
  const tell = () => {
    if (isTelling) return;
    isTelling = true;
    told().then(
      () => listening.abort(),
      () => {
        isTelling = false;
      },
    );
  };
  const pointed = ({ clientX: x, clientY: y }: PointerEvent) => {
    last = { x, y };
    if (mentionAt(x, y)) tell();
  };
  document.addEventListener('pointermove', pointed, options);
  document.addEventListener('pointerdown', pointed, options);
  document.addEventListener(
    'selectionchange',
    () => {
      if (getSelection()?.isCollapsed === false) tell();
    },
    options,
  );
  return { pointer: () => last };
}
