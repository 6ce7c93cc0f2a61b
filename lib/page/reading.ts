/**
 * What has been read of one article: its blocks with terms, what they mean, and which mention
 * lies where. Grows and shrinks as the page changes; never touches the page.
 *
 * A mention is an object only once somebody asks for it: a long page has thousands and paints
 * a hundred.
 */
import { Senses, type Setting } from '@/lib/detect/disambiguate';
import { MATCH, type Matches } from '@/lib/detect/scan';
import { Scanner } from '@/lib/detect/scanner';
import type { Passage } from '@/lib/detect/score';
import { isUpTo } from '@/lib/detect/thin';
import type { Lexicon, LexiconTerm } from '@/lib/glossary/lexicon';
import type { Level } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { offsetIn } from './ranges';
import { regionAround } from './regions';
import { ARTICLE, blockOf, segmentsIn, shadowRootsIn } from './segments';
import type { Block, BlockSpan } from './types';

/** Words that match, with their place in the page, numbered for as long as they are there. */
export interface Placed<T = LexiconTerm | null> extends BlockSpan {
  readonly number: number;
  /** Null where it cannot be told what they mean, or the reader wants silence. */
  readonly term: T;
}

/** A decided mention. */
export type PlacedMention = Placed<LexiconTerm>;

/** A block in which something was found. */
export class Entry implements Passage {
  readonly block: Block;
  readonly matches: Matches;
  /** The mentions that were asked for, by place in `matches`. */
  placed: Map<number, Placed> | null = null;

  constructor(block: Block, matches: Matches) {
    this.block = block;
    this.matches = matches;
  }

  get text(): string {
    return this.block.raw;
  }
}

export interface ReadingOptions {
  readonly lexicons: readonly Lexicon[];
  readonly published: PartialDate | null;
  readonly said?: Setting['said'];
  /** Terms beyond this level are left out. */
  readonly level: Level;
  readonly onShadow: (root: ShadowRoot) => void;
}

export class Reading {
  readonly #options: ReadingOptions;
  #senses: Senses;
  /** By root, since nearly every root has one block. Made when first asked for after a change. */
  #byRoot: ReadonlyMap<Element, readonly Entry[]> | null = null;
  #entries: Entry[] = [];
  #fresh: Entry[] = [];
  #numbers = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#senses = new Senses(options.lexicons, options);
  }

  /** Decides anew what all that was read means: the reader has said otherwise. */
  reconsider(setting: Setting): void {
    this.#senses = new Senses(this.#options.lexicons, setting);
    for (const entry of this.#entries) this.#senses.add(entry);
  }

  /**
   * Reads the text in and under `root`, and in the open shadow roots there; its yields are
   * places to pause. Then `settle`.
   */
  *read(root: Element | ShadowRoot, article: Element, shallow = false): Generator<void, void> {
    const around = regionAround(root, article);
    if (around === null) return;
    const scanner = new Scanner<Block>(this.#options.lexicons, (block, matches) => {
      this.#fresh.push(new Entry(block, matches));
    });
    for (const block of segmentsIn(root, { regions: ARTICLE, shallow }, around)) {
      if (block === null || scanner.add(block)) yield;
    }
    for (const shadow of shallow ? shadowOf(root) : shadowRootsIn(root)) {
      if (shadow === null) {
        yield;
        continue;
      }
      this.#options.onShadow(shadow);
      const inside = regionAround(shadow, article);
      if (inside === null) continue;
      for (const block of segmentsIn(shadow, { regions: ARTICLE, shallow }, inside)) {
        if (block === null || scanner.add(block)) yield;
      }
    }
    scanner.flush();
  }

  /** Takes in what was read since the last time. */
  settle(): void {
    const fresh = this.#fresh;
    this.#fresh = [];
    this.#byRoot = null;
    for (const entry of fresh) this.#senses.add(entry);
    this.#entries = inOrder(this.#entries, fresh);
  }

  /** Forgets the blocks that `isGone` names; returns what of theirs was asked for. */
  drop(isGone: (block: Block) => boolean): Placed[] {
    const gone: Placed[] = [];
    const kept = this.#entries.filter((entry) => {
      if (!isGone(entry.block)) return true;
      gone.push(...(entry.placed?.values() ?? []));
      return false;
    });
    if (kept.length < this.#entries.length) {
      this.#entries = kept;
      this.#byRoot = null;
    }
    this.#fresh = this.#fresh.filter(({ block }) => !isGone(block));
    return gone;
  }

  /**
   * Calls `visit` for decided mentions in reading order, without making each an object. Those
   * that could only mean terms which `wants` turns down are passed by undecided.
   */
  walk(
    wants: (entry: Entry, term: LexiconTerm, at: number) => boolean,
    visit: (entry: Entry, at: number, term: LexiconTerm) => void,
  ): void {
    for (const entry of this.#entries) {
      for (let at = 0; at < entry.matches.length; at += MATCH) {
        const candidates = this.#senses.candidatesAt(entry, at);
        const [only] = candidates;
        if (only === undefined) continue;
        if (
          candidates.length === 1
            ? !wants(entry, only, at)
            : !candidates.some((term) => wants(entry, term, at))
        ) {
          continue;
        }
        const term = this.#termAt(entry, at);
        if (term && wants(entry, term, at)) visit(entry, at, term);
      }
    }
  }

  /** All mentions in reading order. */
  mentions(): PlacedMention[] {
    const mentions: PlacedMention[] = [];
    this.walk(
      () => true,
      (entry, at, term) => {
        mentions.push(this.mention(entry, at, term));
      },
    );
    return mentions;
  }

  /** What {@link mentions} leaves out: undecided, or of a term beyond the level. */
  passedOver(): Placed[] {
    return this.#entries.flatMap((entry) =>
      entry.matches.flatMap((_, at) =>
        at % MATCH || this.#termAt(entry, at)
          ? []
          : this.mention(entry, at, this.#senses.termAt(entry, at)),
      ),
    );
  }

  /** The same object each time, for as long as it means the same. */
  mention<T extends LexiconTerm | null>(entry: Entry, at: number, term: T): Placed<T> {
    const known = entry.placed?.get(at);
    if (known?.term === term) return known as Placed<T>;
    const { block, matches } = entry;
    const [start = 0, end = 0] = matches.slice(at, at + 2);
    const made: Placed<T> = { number: ++this.#numbers, block, start, end, term };
    entry.placed ??= new Map();
    entry.placed.set(at, made);
    return made;
  }

  /** The mention at an offset of a text node, ends included. O(log matches of the block). */
  mentionAt(text: Text, offset: number): PlacedMention | null {
    const entry = this.#entryOf(text);
    if (entry === null) return null;
    const { block, matches } = entry;
    const place = offsetIn(block, text, offset);
    let low = 0;
    let high = matches.length / MATCH;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[middle * MATCH + 1] as number) < place) low = middle + 1;
      else high = middle;
    }
    const at = low * MATCH;
    if (at >= matches.length || (matches[at] as number) > place) return null;
    const term = this.#termAt(entry, at);
    return term && this.mention(entry, at, term);
  }

  #entryOf(text: Text): Entry | null {
    this.#byRoot ??= Map.groupBy(this.#entries, ({ block }) => block.root);
    const root = blockOf(text) ?? (text.getRootNode() as ShadowRoot).host;
    const entries = root ? (this.#byRoot.get(root) ?? []) : [];
    return entries.find(({ block }) => block.texts.includes(text)) ?? null;
  }

  #termAt(entry: Entry, at: number): LexiconTerm | null {
    const term = this.#senses.termAt(entry, at);
    return term && isUpTo(term.level, this.#options.level) ? term : null;
  }
}

const shadowOf = (root: Element | ShadowRoot): readonly ShadowRoot[] =>
  root instanceof ShadowRoot || root.shadowRoot === null ? [] : [root.shadowRoot];

/** True while the page still has what was read of the block. */
export const isWhole = ({ texts }: Block): boolean => texts.every((text) => text.isConnected);

/** `entries` are in reading order; fresh ones mostly too, and come last. */
function inOrder(entries: readonly Entry[], fresh: Entry[]): Entry[] {
  if (entries.length > 0) fresh.sort(order);
  const [first] = fresh;
  const last = entries.at(-1);
  const all = [...entries, ...fresh];
  return !first || !last || order(last, first) < 0 ? all : all.sort(order);
}

/** Negative when `a` comes before `b` in the page. */
function order({ block: { first: a } }: Entry, { block: { first: b } }: Entry): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
