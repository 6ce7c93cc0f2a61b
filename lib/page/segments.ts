/**
 * The text of a page as blocks: what a reader sees as one piece, whatever tags run through it.
 *
 * Reads the page and writes nothing. Goes from text to text and never through elements that
 * hold none; what an element does to its text is worked out once for each that has text. It
 * is a generator, so that whoever reads may pause between blocks.
 */
import { CLOSED, isInline, regionIn, tagOf } from './regions';
import type { Block, Region } from './types';

export interface SegmentOptions {
  /** Regions to read; what lies elsewhere is passed by. */
  readonly regions: ReadonlySet<Region>;
  /** Only text that stands directly in the root, not that of blocks inside it. */
  readonly shallow?: boolean;
}

export const ARTICLE: ReadonlySet<Region> = new Set(['article']);
export const ALL_REGIONS: ReadonlySet<Region> = new Set(['article', 'aside', 'comment', 'code']);

/** Nodes after which a pause is offered although nothing has been found. */
const PAUSE = 200;

/** What an element does to the text in it. */
interface Place {
  /** The nearest element that is not inline. */
  readonly block: Element;
  /** Null where nothing is read. */
  readonly region: Region | null;
}

/**
 * Yields the blocks in and under `root`, in reading order, none without a letter. O(texts).
 * A `null` is only a place to pause. `around` is the region that the root stands in. Shadow
 * roots are read on their own.
 */
export function* segmentsIn(
  root: Element | ShadowRoot,
  { regions, shallow = false }: SegmentOptions,
  around: Region = 'article',
): Generator<Block | null, void> {
  const home = root instanceof ShadowRoot ? root.host : root;
  const whole: Place = { block: home, region: around };
  const places = new Map<Node, Place>([
    [root, whole],
    [home, whole],
  ]);
  const closed = new Set<Node>(root.querySelectorAll(CLOSED));
  // Unlike a tree walker it goes on from the next when the page drops the text it is at.
  const walker = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  let parent: Node | null = null;
  let place = whole;
  /** That of text straight in the same block, and not in code or hidden words there. */
  let straight = whole;
  let block: TextBlock | null = null;

  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count % PAUSE === 0) yield null;
    const text = node as Text;
    const inside = text.parentNode;
    if (inside !== parent) {
      parent = inside;
      // A link or an emphasis straight in the block, as nearly all are, changes nothing.
      if (inside === straight.block || isPlainInline(inside, straight.block, closed)) {
        place = straight;
      } else {
        place = placeOf(inside as Element, places, closed);
        straight = place.block === inside ? place : placeOf(place.block, places, closed);
      }
    }
    const { region } = place;
    if (region === null || !regions.has(region) || (shallow && place.block !== home)) continue;
    const { data } = text;
    if (block !== null && block.root === place.block) {
      const between = whatLiesBetween(block.last, text);
      if (between !== 'apart') {
        if (between === 'gap') block.gap();
        block.add(text, data);
        continue;
      }
    }
    if (isBlank(data)) continue;
    if (block !== null) yield block;
    block = new TextBlock(place.block, region, text);
    block.add(text, data);
  }
  if (block !== null) yield block;
}

/** True for an inline element that is a child of `block` and whose text is read as its own. */
const isPlainInline = (node: Node | null, block: Element, closed: ReadonlySet<Node>): boolean =>
  node !== null &&
  node.parentNode === block &&
  tagOf(node as Element) === 'inline' &&
  !closed.has(node);

/** Kept for what holds blocks, which is asked again and again, and not for each block. */
function keptPlaceOf(
  node: Node | null,
  places: Map<Node, Place>,
  closed: ReadonlySet<Node>,
): Place {
  const known = node && places.get(node);
  if (known) return known;
  const place = placeOf(node as Element, places, closed);
  places.set(node as Element, place);
  return place;
}

function placeOf(element: Element, places: Map<Node, Place>, closed: ReadonlySet<Node>): Place {
  const known = places.get(element);
  if (known) return known;
  const around = keptPlaceOf(element.parentNode, places, closed);
  const region = closed.has(element) ? null : around.region && regionIn(element, around.region);
  return { block: isInline(element) ? around.block : element, region };
}

type Between = 'nothing' | 'gap' | 'apart';

/** What stands between two texts of one block. O(nodes between). */
function whatLiesBetween(from: Text, to: Text): Between {
  const before: Node | null = to.previousSibling;
  const edge = before === null ? to.parentNode?.previousSibling : before;
  // Nearly always: the one begins a link or ends with one.
  if (edge === from) return 'nothing';
  if (before !== null && before === from.parentNode && from.nextSibling === null) return 'nothing';

  let between: Between = 'nothing';
  for (let at = after(from); at !== null && at !== to; ) {
    const tag = at.nodeType === Node.ELEMENT_NODE ? tagOf(at as Element) : 'inline';
    if (tag === undefined || tag === 'apart' || tag === 'aside' || tag === 'code') return 'apart';
    // Code is seen although it is not read.
    if (tag === 'gap' || (tag === 'inline-code' && !at.contains(to))) between = 'gap';
    at = tag === 'gap' || tag === 'skip' ? after(at) : (at.firstChild ?? after(at));
  }
  return between;
}

/** The next node in document order that is not inside `node`. */
function after(node: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at.nextSibling === null) at = at.parentNode;
  return at === null ? null : at.nextSibling;
}

/** True when there is nothing but white space. Ends at the first letter. */
function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) {
    const unit = data.charCodeAt(at);
    if (unit > 0x20 && unit !== 0xa0) return false;
  }
  return true;
}

class TextBlock implements Block {
  readonly root: Element;
  readonly region: Region;
  readonly texts: Text[] = [];
  readonly data: string[] = [];
  readonly starts: number[] = [];
  readonly first: Text;
  #length = 0;
  #raw: string | null = null;

  constructor(root: Element, region: Region, first: Text) {
    this.root = root;
    this.region = region;
    this.first = first;
  }

  get last(): Text {
    return this.texts.at(-1) ?? this.first;
  }

  add(text: Text, data: string): void {
    this.texts.push(text);
    this.data.push(data);
    this.starts.push(this.#length);
    this.#length += data.length;
  }

  /** Parts the words on either side: one unit of `raw` that is in no text. */
  gap(): void {
    this.#length++;
  }

  /** Joined when first asked for. */
  get raw(): string {
    this.#raw ??= this.data.map((data, at) => data + this.#gapAfter(at)).join('');
    return this.#raw;
  }

  #gapAfter(at: number): string {
    const next = this.starts[at + 1];
    const end = (this.starts[at] ?? 0) + (this.data[at]?.length ?? 0);
    return next === undefined || next === end ? '' : '\n';
  }
}

/**
 * The open shadow roots in and under `root`, outermost first. O(elements). A `null` is only a
 * place to pause.
 */
export function* shadowRootsIn(root: Element | ShadowRoot): Generator<ShadowRoot | null, void> {
  // Unlike a tree walker it goes on from the next when the page drops the element it is at.
  const walker = document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count % PAUSE === 0) yield null;
    const { shadowRoot } = node as Element;
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* shadowRootsIn(shadowRoot);
  }
}

/** The nearest element around a node that is not inline; null directly in a shadow root. */
export function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at && isInline(at)) at = at.parentElement;
  return at;
}
