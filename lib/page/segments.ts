/**
 * The text of a page as blocks: what a reader sees as one piece, whatever tags run through it.
 *
 * Reads the page and writes nothing. The walk is written by hand, since a filtered TreeWalker
 * costs six times as much, and is a generator, so that whoever reads may pause between blocks.
 * `raw` is the page's own text: only a block that needs it pays for being collapsed.
 */
import { isInline, regionIn, unread } from './regions';
import type { Block, Region } from './types';

export interface SegmentOptions {
  /** Regions to read; what lies elsewhere is passed by. */
  readonly regions: ReadonlySet<Region>;
  /** Only text that stands directly in the root, not that of blocks inside it. */
  readonly shallow?: boolean;
  /** Told of each open shadow root, which needs a style sheet and an observer of its own. */
  readonly onShadow?: (root: ShadowRoot) => void;
}

export const ARTICLE: ReadonlySet<Region> = new Set(['article']);
export const ALL_REGIONS: ReadonlySet<Region> = new Set(['article', 'aside', 'comment', 'code']);

/** Nodes after which a pause is offered although no block has ended. */
const PAUSE = 400;

/**
 * Yields the blocks in and under `root`, in reading order, none without a letter. O(nodes).
 * A `null` is only a place to pause. `around` is the region that the root stands in. Ends early
 * if the page drops the node that is being read.
 */
export function* segmentsIn(
  root: Element | ShadowRoot,
  options: SegmentOptions,
  around: Region = 'article',
): Generator<Block | null, void> {
  const { regions, shallow = false, onShadow } = options;
  const flow = new Flow();
  /** Regions of the block elements that are open around the node, outermost first. */
  const open: Region[] = [around];
  let region = around;

  let nodes = 0;
  for (let node: Node | null = root.firstChild; node; ) {
    if (++nodes % PAUSE === 0) yield null;
    let down: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      if (regions.has(region)) flow.text(node as Text, region);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const passed = unread(element);
      const inside = passed === null ? regionIn(element, region) : null;
      if (inside === null) {
        if (passed === 'apart' || (passed === null && !isInline(element))) yield* flow.end(root);
        else if (passed !== 'through') flow.gap();
      } else if (isInline(element)) {
        if (inside === region || regions.has(inside)) down = element.firstChild;
        else flow.gap();
      } else {
        yield* flow.end(root);
        const { shadowRoot } = element;
        if (shadowRoot && !shallow) {
          onShadow?.(shadowRoot);
          yield* segmentsIn(shadowRoot, options, inside);
        }
        if (!shallow && element.firstChild) {
          open.push(inside);
          region = inside;
          down = element.firstChild;
        }
      }
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === root || node === null) {
        node = null;
      } else if (!isInline(node as Element)) {
        yield* flow.end(root);
        open.pop();
        region = open.at(-1) ?? around;
      }
    }
    node = node?.nextSibling ?? null;
  }
  yield* flow.end(root);
}

const NOTHING: readonly Block[] = [];

/** The text gathered since the last block ended. */
class Flow {
  #texts: Text[] = [];
  #starts: number[] = [];
  #raw = '';
  #region: Region = 'article';
  #isBlank = true;

  text(text: Text, region: Region): void {
    const { data } = text;
    if (this.#isBlank) {
      if (isBlank(data)) {
        if (this.#texts.length === 0) return;
      } else {
        this.#isBlank = false;
      }
    }
    if (this.#texts.length === 0) this.#region = region;
    this.#texts.push(text);
    this.#starts.push(this.#raw.length);
    this.#raw += data;
  }

  /** Parts the words on either side, as a line break or a picture does. */
  gap(): void {
    if (this.#texts.length > 0) this.#raw += '\n';
  }

  end(within: Element | ShadowRoot): readonly Block[] {
    const [first] = this.#texts;
    if (first === undefined) return NOTHING;
    const block: Block = {
      root: blockOf(first) ?? (within instanceof ShadowRoot ? within.host : within),
      region: this.#region,
      texts: this.#texts,
      starts: this.#starts,
      raw: this.#raw,
    };
    const blank = this.#isBlank;
    this.#texts = [];
    this.#starts = [];
    this.#raw = '';
    this.#isBlank = true;
    return blank ? NOTHING : [block];
  }
}

/** True when there is nothing but white space. Ends at the first letter. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) {
    const unit = data.charCodeAt(at);
    if (unit > 0x20 && unit !== 0xa0) return false;
  }
  return true;
}

/** The nearest element around a node that is not inline; null directly in a shadow root. */
export function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at && isInline(at)) at = at.parentElement;
  return at;
}
