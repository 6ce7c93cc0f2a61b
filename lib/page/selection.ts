/**
 * The words a reader has selected, told once they have stopped selecting.
 *
 * Listens in the capture phase of the window: some sites stop events before the document.
 * Events made by the page itself count for nothing.
 */

export interface ReaderSelection {
  /** From the first to the last character that is no white space. */
  readonly range: Range;
  /** The line where the selecting ended, for what is shown beside it. CSS pixels, viewport. */
  readonly rect: () => DOMRect;
  readonly by: By;
}

type By = 'pointer' | 'keyboard' | 'touch';

/** Milliseconds. The browser clears an old selection just after the button is let go. */
const AFTER_MOUSE_UP = 10;
/** Milliseconds. Keys and handles move a selection step by step, and say no end. */
const AFTER_CHANGE = 100;

/**
 * Null when what was selected no longer is. The same selection is told once; words selected
 * before the watching began are told, too.
 */
export function watchSelection(
  onChange: (selection: ReaderSelection | null) => void,
  signal: AbortSignal,
): void {
  let by: By | null = null;
  let pressed = false;
  let told: Range | null = null;
  let timer = 0;

  const tell = () => {
    const now = by === null ? null : readSelection(document, by);
    if (isSame(told, now?.range ?? null)) return;
    told = now?.range ?? null;
    onChange(now);
  };
  const tellIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(tell, milliseconds);
  };

  const on = <K extends keyof WindowEventMap>(name: K, hear: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(name, (event) => event.isTrusted && hear(event), {
      capture: true,
      passive: true,
      signal,
    });
  on('pointerdown', ({ pointerType }) => {
    by = pointerType === 'touch' ? 'touch' : 'pointer';
    pressed = by === 'pointer';
    clearTimeout(timer);
  });
  on('mouseup', () => {
    pressed = false;
    tellIn(by === 'touch' ? AFTER_CHANGE : AFTER_MOUSE_UP);
  });
  on('keydown', () => {
    by = 'keyboard';
    pressed = false;
  });
  document.addEventListener('selectionchange', () => pressed || tellIn(AFTER_CHANGE), { signal });
  if (document.getSelection()?.isCollapsed === false) {
    by = 'pointer';
    tellIn(AFTER_CHANGE);
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Null for nothing, for white space alone, and for text that is being written. */
function readSelection(doc: Document, by: By): ReaderSelection | null {
  const selection = doc.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = trimmed(selection.getRangeAt(0));
  if (range === null || isEditable(range.startContainer) || isEditable(range.endContainer)) {
    return null;
  }
  const backwards = isBackwards(selection);
  const rect = () => {
    const lines = range.getClientRects();
    const line = backwards ? lines[0] : lines[lines.length - 1];
    return line ?? range.getBoundingClientRect();
  };
  return { range, rect, by };
}

/** True when the reader selected from the end to the beginning. */
function isBackwards({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (!anchorNode || !focusNode) return false;
  if (anchorNode === focusNode) return focusOffset < anchorOffset;
  return Boolean(focusNode.compareDocumentPosition(anchorNode) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Asks only the text at either end: select all on a long page costs no more than a word. */
function trimmed(range: Range): Range | null {
  const first = edge(range, 'first');
  const last = edge(range, 'last');
  if (first === null || last === null) return null;
  const inner = range.cloneRange();
  inner.setStart(first.text, first.offset);
  inner.setEnd(last.text, last.offset);
  return inner;
}

type Side = 'first' | 'last';

/** Where the selected text begins or ends, white space aside. */
function edge(range: Range, side: Side): { readonly text: Text; readonly offset: number } | null {
  for (const text of textsFrom(range, side)) {
    if (range.comparePoint(text, side === 'first' ? 0 : text.length) === PAST[side]) return null;
    const from = text === range.startContainer ? range.startOffset : 0;
    const to = text === range.endContainer ? range.endOffset : text.length;
    const part = text.data.slice(from, to);
    if (part.trim() === '') continue;
    return { text, offset: from + (side === 'first' ? part.search(/\S/) : part.trimEnd().length) };
  }
  return null;
}

/** What `comparePoint` says of a place beyond the other end of the range. */
const PAST = { first: 1, last: -1 } as const;

/** The texts of a range from one end on, and those beyond its other end. */
function* textsFrom(range: Range, side: Side): Generator<Text> {
  const { commonAncestorContainer: common } = range;
  const root = common.parentNode ?? common;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const { at, within } = side === 'first' ? firstNode(range) : lastNode(range);
  walker.currentNode = at;
  if (within && at instanceof Text) yield at;
  const step = () => (side === 'first' ? walker.nextNode() : walker.previousNode());
  for (let text = step(); text !== null; text = step()) yield text as Text;
}

/** The node that a range begins with; or, not within, the last one before it. */
function firstNode({ startContainer: container, startOffset: offset }: Range) {
  if (container instanceof Text) return { at: container, within: true };
  const child = container.childNodes[offset];
  return child ? { at: child, within: true } : { at: deepestLast(container), within: false };
}

/** The node that a range ends with; or, not within, the first one after it. */
function lastNode({ endContainer: container, endOffset: offset }: Range) {
  if (container instanceof Text) return { at: container, within: true };
  const child = container.childNodes[offset - 1];
  return child ? { at: deepestLast(child), within: true } : { at: container, within: false };
}

function deepestLast(node: Node): Node {
  return node.lastChild ? deepestLast(node.lastChild) : node;
}

function isEditable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element instanceof HTMLElement && element.isContentEditable;
}

function isSame(a: Range | null, b: Range | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
