/**
 * One script of ours in a document: the newest. An update of the extension starts another in
 * pages that are open, in a world of its own, and the older one cannot be reached but through
 * the document.
 */

/** Of the document; the page may hear it, and learns nothing but that somebody started. */
const STARTED = 'policygloss:started';

/** Stops any older script of ours in `doc`. The signal aborts when a newer one starts there. */
export function onlyOne(doc: EventTarget): AbortSignal {
  const ending = new AbortController();
  doc.dispatchEvent(new CustomEvent(STARTED));
  doc.addEventListener(STARTED, () => ending.abort(), { once: true });
  return ending.signal;
}
