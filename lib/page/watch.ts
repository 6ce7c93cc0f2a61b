/**
 * Follows a page that changes: what went, and which roots are to be read again.
 *
 * The first is told at once, in the observer's callback, since a static range would go on
 * painting other words; reading again is told later and no oftener than a page that changes
 * with every frame can bear. Cost is in proportion to what changed.
 */
import { isInline, parentOf } from './regions';
import { blockOf } from './segments';

/** What to read again: whole elements that came, and blocks whose own words changed. */
export interface Change {
  readonly came: readonly Element[];
  readonly changed: readonly Element[];
}

export interface Watcher {
  /**
   * At once. `changed` are blocks whose own text changed; `removed` says that nodes went.
   * Returns true to be told later even if there is nothing to read.
   */
  readonly onGone: (changed: ReadonlySet<Element>, removed: boolean) => boolean;
  /** Later. Nothing named twice, nothing inside another that came. */
  readonly onChange: (change: Change) => void;
}

/** A change is read after this many milliseconds, when nothing was read of late. */
const SOON = 50;
/** And never sooner than this after the last. */
const REST = 500;

/** Returns a function that watches one more root, a shadow root met later. */
export function watch(
  root: Node,
  { onGone, onChange }: Watcher,
  signal: AbortSignal,
): (root: Node) => void {
  const came = new Set<Element>();
  const changed = new Set<Element>();
  let isMissed = false;
  let timer = 0;
  let last = Number.NEGATIVE_INFINITY;

  const flush = () => {
    timer = 0;
    last = performance.now();
    const roots = [...came].filter((one) => one.isConnected && !isWithin(one, came));
    const blocks = [...changed].filter((one) => one.isConnected && !isWithinOrIs(one, came));
    came.clear();
    changed.clear();
    const isDue = roots.length + blocks.length > 0 || isMissed;
    isMissed = false;
    if (isDue) onChange({ came: roots, changed: blocks });
  };

  const observer = new MutationObserver((records) => {
    const touched = new Set<Element>();
    let removed = false;
    for (const record of records) {
      removed = sort(record, came, touched) || removed;
    }
    for (const block of touched) changed.add(block);
    if (touched.size > 0 || removed) isMissed = onGone(touched, removed) || isMissed;
    if (timer === 0 && (came.size + changed.size > 0 || isMissed)) {
      timer = window.setTimeout(flush, Math.max(SOON, last + REST - performance.now()));
    }
  });
  const observe = (node: Node) =>
    observer.observe(node, { childList: true, characterData: true, subtree: true });
  observe(root);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return observe;
}

/** Sorts one record into elements that came and blocks that were touched. True if nodes went. */
function sort(record: MutationRecord, came: Set<Element>, touched: Set<Element>): boolean {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'characterData') {
    addBlock(target, touched);
    return false;
  }
  let inText = false;
  for (const node of addedNodes) {
    if (isText(node)) inText ||= hasLetters(node);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      if (isInline(node as Element)) inText = true;
      for (const block of outermostBlocks(node as Element)) came.add(block);
    }
  }
  for (const node of removedNodes) {
    if (
      isText(node)
        ? hasLetters(node)
        : node.nodeType === Node.ELEMENT_NODE && isInline(node as Element)
    ) {
      inText = true;
    }
  }
  if (inText) addBlock(target, touched);
  return removedNodes.length > 0;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const hasLetters = (text: Text): boolean => /\S/.test(text.data);

/** Text straight in a shadow root belongs to its host. */
function addBlock(node: Node, blocks: Set<Element>): void {
  const block = node instanceof Element && !isInline(node) ? node : blockOf(node);
  const root = block === null ? node.getRootNode() : null;
  if (block !== null) blocks.add(block);
  else if (root instanceof ShadowRoot) blocks.add(root.host);
}

/** The element itself, or the blocks inside an inline one (a link around a card). */
function* outermostBlocks(element: Element): Generator<Element> {
  if (!isInline(element)) {
    yield element;
    return;
  }
  for (const child of element.children) yield* outermostBlocks(child);
}

export function isWithinOrIs(element: Element, others: ReadonlySet<Element>): boolean {
  return others.has(element) || isWithin(element, others);
}

/** Through shadow roots too. */
function isWithin(element: Element, others: ReadonlySet<Node>): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (others.has(at)) return true;
  return false;
}
