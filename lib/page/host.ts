/**
 * The only element that we ever add to a page: a bare `div` with a closed shadow root, the
 * last child of the document element, there while something of ours shows and gone after.
 *
 * It sits in the top layer (`popover`), above any z-index. A modal dialog of the page makes
 * everything outside it inert, so the host lives in the open one and follows when one opens.
 * Its looks are constructed sheets: a page's Content-Security-Policy forbids the rest.
 */

export interface Host {
  readonly root: ShadowRoot;
  /** True when the event happened in here. Outside, a closed root shows only its host. */
  owns(event: Event): boolean;
}

/** What a reader does in our root is not the page's to hear, as far as a page lets us. */
const OURS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'focusin', 'focusout'],
] as const;

/** How often a host comes back to a page that throws it out: not for ever. */
const PATIENCE = 20;

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * `all: initial` keeps out what the page says of every `div`, `!important` included: for
 * important rules the shadow root's own win. Layout is the content's: it is fixed itself.
 */
const HOST_CSS = `:host {
  all: initial !important;
  color-scheme: light dark !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
}`;

/** Opens a host in `doc` that lives until `signal` aborts. `sheets` are texts of CSS. */
export function openHost(doc: Document, sheets: readonly string[], signal: AbortSignal): Host {
  const view = doc.defaultView ?? globalThis;
  const element = doc.createElementNS(XHTML, 'div') as HTMLElement;
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [HOST_CSS, ...sheets].map((css) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  for (const name of OURS) element.addEventListener(name, (event) => event.stopPropagation());

  place(element, doc);
  let patience = PATIENCE;
  // Dialogs open, close and go without an event that reaches us.
  const watch = new view.MutationObserver((records) => {
    const opened = records.findLast(({ type, target }) => type === 'attributes' && isModal(target));
    const modal = opened?.target as Element | undefined;
    if (isPlaced(element, doc, modal)) return;
    if (--patience > 0) place(element, doc, modal);
  });
  watch.observe(doc, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['open'],
  });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    element.remove();
  });
  return { root, owns: (event) => event.composedPath().includes(element) };
}

/** Puts the host where it can be used, on top. Focus follows the page’s dialog, not us. */
function place(element: HTMLElement, doc: Document, opened?: Element): void {
  (opened ?? modalIn(doc) ?? doc.documentElement).append(element);
  element.showPopover();
}

function isPlaced(element: HTMLElement, doc: Document, opened: Element | undefined): boolean {
  const home = element.parentElement;
  if (opened !== undefined) return home === opened;
  return home === doc.documentElement ? modalIn(doc) === undefined : isModal(home);
}

/** The page's open modal dialog; the innermost or last when there are several. */
function modalIn(doc: Document): Element | undefined {
  return [...doc.querySelectorAll('dialog')].findLast(isModal);
}

function isModal(node: Node | null): node is Element {
  return node?.nodeName.toLowerCase() === 'dialog' && (node as Element).matches(':modal');
}
