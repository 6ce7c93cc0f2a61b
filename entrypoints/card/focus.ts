/** Where the reader's focus was before we took it. */

export interface Focus {
  /** Gives it back, if what had it is still there. Nothing scrolls. */
  restore(): void;
}

export function keepFocus(doc: Document): Focus {
  let had: Element | null = doc.activeElement;
  // What has it inside the page's own components, where they let us see.
  while (had?.shadowRoot?.activeElement) had = had.shadowRoot.activeElement;
  return {
    restore() {
      if (had?.isConnected && had !== doc.body && 'focus' in had)
        (had as HTMLElement).focus({ preventScroll: true });
    },
  };
}
