/**
 * Says when the page in front of the reader may have become another or changed.
 *
 * All of it comes without the `tabs` permission: the events are heard, only without addresses.
 */
import { browser } from 'wxt/browser';

/** How often an open panel looks again, in milliseconds: pages grow, and tell nobody. */
const EVERY = 1500;

/** `onBeat`: nothing is known to have changed. */
export function followPage(onChange: () => void, onBeat: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  const listen = () => onChange();
  onActivated.addListener(listen);
  onUpdated.addListener(listen);
  // Our own editor is a window: when it closes, a note may have changed.
  browser.windows?.onFocusChanged.addListener(listen);
  document.addEventListener('visibilitychange', listen, { signal });
  const looking = setInterval(() => {
    if (document.visibilityState === 'visible') onBeat();
  }, EVERY);

  signal.addEventListener('abort', () => {
    onActivated.removeListener(listen);
    onUpdated.removeListener(listen);
    browser.windows?.onFocusChanged.removeListener(listen);
    clearInterval(looking);
  });
}
