/**
 * What has been read of one article: its blocks with terms, their mentions, and which mention
 * lies where. Grows and shrinks as the page changes; never touches the page.
 */

import { type Mention, type Passage, Senses } from '@/lib/detect/disambiguate';
import { type Match, scanPart } from '@/lib/detect/scan';
import { isUpTo } from '@/lib/detect/thin';
import type { Lexicon } from '@/lib/glossary/lexicon';
import type { Level } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { regionAround } from './regions';
import { ARTICLE, segmentsIn } from './segments';
import type { Block } from './types';

/** A mention with its place in the page, numbered for as long as it is there. */
export interface PlacedMention extends Mention {
  readonly number: number;
  readonly block: Block;
}

/** A block in which something was found. */
interface Entry {
  readonly block: Block;
  readonly passage: Passage;
  mentions: readonly PlacedMention[];
}

export interface ReadingOptions {
  readonly lexicons: readonly Lexicon[];
  readonly published: PartialDate | null;
  /** Terms beyond this level are left out. */
  readonly level: Level;
  readonly onShadow: (root: ShadowRoot) => void;
}

/** UTF-16 units that are scanned between two places to pause; about a millisecond. */
const PART = 30_000;

export class Reading {
  readonly #options: ReadingOptions;
  readonly #senses: Senses;
  readonly #byText = new Map<Text, Entry>();
  #entries: Entry[] = [];
  #fresh: Entry[] = [];
  #numbers = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#senses = new Senses({ published: options.published });
  }

  /** Reads the text in and under `root`; its yields are places to pause. Then `settle`. */
  *read(root: Element | ShadowRoot, article: Element, shallow = false): Generator<void, void> {
    const around = root === article ? 'article' : regionAround(root, article);
    if (around === null) return;
    const { lexicons, onShadow } = this.#options;
    for (const block of segmentsIn(root, { regions: ARTICLE, shallow, onShadow }, around)) {
      if (block) {
        const matches: Match[] = [];
        for (let at = 0; at < block.raw.length; ) {
          const to = Math.min(block.raw.length, at + PART);
          at = Math.max(to, scanPart(block.raw, lexicons, at, to, matches));
          if (at < block.raw.length) yield;
        }
        if (matches.length > 0) {
          this.#fresh.push({ block, passage: { text: block.raw, matches }, mentions: [] });
        }
      }
      yield;
    }
  }

  /** Decides the senses of what was read since the last time. Returns what is new. */
  settle(): PlacedMention[] {
    const fresh = this.#fresh.filter(({ block }) => isWhole(block));
    this.#fresh = [];
    let reopened = false;
    for (const { passage } of fresh) reopened = this.#senses.add(passage) || reopened;
    if (reopened) for (const entry of this.#entries) this.#place(entry);
    for (const entry of fresh) {
      this.#place(entry);
      for (const text of entry.block.texts) this.#byText.set(text, entry);
    }
    this.#entries = inOrder(this.#entries, fresh);
    return fresh.flatMap(({ mentions }) => mentions);
  }

  /** Forgets the blocks that `isGone` names; returns the mentions that went with them. */
  drop(isGone: (block: Block) => boolean): PlacedMention[] {
    const kept: Entry[] = [];
    const gone: PlacedMention[] = [];
    for (const entry of this.#entries) {
      if (!isGone(entry.block)) {
        kept.push(entry);
        continue;
      }
      gone.push(...entry.mentions);
      for (const text of entry.block.texts) this.#byText.delete(text);
    }
    if (kept.length < this.#entries.length) this.#entries = kept;
    this.#fresh = this.#fresh.filter(({ block }) => !isGone(block));
    return gone;
  }

  /** All mentions in reading order. */
  mentions(): PlacedMention[] {
    return this.#entries.flatMap((entry) => entry.mentions);
  }

  /** The mention at an offset of a text node, ends included. O(log mentions of the block). */
  mentionAt(text: Text, offset: number): PlacedMention | null {
    const entry = this.#byText.get(text);
    if (entry === undefined) return null;
    const { block, mentions } = entry;
    const at = (block.starts[block.texts.indexOf(text)] ?? 0) + offset;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.end ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    const mention = mentions[low];
    return mention && mention.start <= at ? mention : null;
  }

  /** Keeps the numbers of mentions that come out as before. */
  #place(entry: Entry): void {
    const before = new Map(entry.mentions.map((mention) => [mention.start, mention]));
    entry.mentions = this.#senses
      .decide(entry.passage)
      .filter(({ term }) => isUpTo(term.level, this.#options.level))
      .map((mention) => {
        const known = before.get(mention.start);
        if (known?.term === mention.term) return known;
        return { ...mention, block: entry.block, number: ++this.#numbers };
      });
  }
}

/** True while the page still has the block as it was read. */
export const isWhole = ({ texts }: Block): boolean => texts.every((text) => text.isConnected);

/** Both lists are in reading order; fresh ones mostly come last. */
function inOrder(entries: readonly Entry[], fresh: readonly Entry[]): Entry[] {
  const [first] = fresh;
  const last = entries.at(-1);
  const all = [...entries, ...fresh];
  if (!first || !last || follows(last, first) < 0) return all;
  return all.sort(follows);
}

/** Negative when `a` comes before `b` in the page. */
function follows({ block: a }: Entry, { block: b }: Entry): number {
  const [one] = a.texts;
  const [other] = b.texts;
  if (one === undefined || other === undefined || one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
