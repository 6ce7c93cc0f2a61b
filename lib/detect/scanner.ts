/**
 * Scans many blocks of text through one small buffer.
 *
 * Short blocks are put together and encoded at once, since each call of the encoder costs as
 * much as a line of text; long ones are parted, so that a page of ten megabytes in one line
 * needs no ten megabytes more.
 */
import { encode } from '@/lib/glossary/bytes';
import { isSpace, isWord } from '@/lib/glossary/fold';
import type { Lexicon } from '@/lib/glossary/lexicon';
import { MATCH, type Matches, ROOM, scanBytes } from './scan';

/** A block's text in pieces, and where each begins, in UTF-16 units; a gap counts one. */
export interface Pieces {
  readonly data: readonly string[];
  readonly starts: readonly number[];
}

/** UTF-16 units that are scanned at once; well under a millisecond. */
const PART = 16_384;
/** UTF-16 units by which a term may pass the end of its part: more than the longest form. */
const OVERLAP = 512;
/** Parts blocks in the buffer: neither a word nor a space within one. */
const FENCE = '\u0000';

/** One for all: it is filled and read in one go, and a new one for each reading is work. */
const BUFFER = new Uint8Array(PART * 3 + ROOM);

export class Scanner<B extends Pieces> {
  readonly #lexicons: readonly Lexicon[];
  readonly #found: (block: B, matches: Matches) => void;
  #texts: string[] = [];
  /** The blocks in the buffer, and where each begins in it. */
  #blocks: B[] = [];
  #starts: number[] = [];
  #units = 0;

  /** `found` is told of each block with matches, in UTF-16 units from its beginning. */
  constructor(lexicons: readonly Lexicon[], found: (block: B, matches: Matches) => void) {
    this.#lexicons = lexicons;
    this.#found = found;
  }

  /** Takes in a block. Returns true when that cost time: a place to pause. */
  add(block: B): boolean {
    const { data, starts } = block;
    const last = data.length - 1;
    const length = (starts[last] ?? 0) + (data[last]?.length ?? 0);
    if (length > PART) {
      this.flush();
      this.#inParts(block, length);
      return true;
    }
    const isFull = this.#units + length + 1 > PART;
    if (isFull) this.flush();
    this.#blocks.push(block);
    this.#starts.push(this.#units);
    let at = 0;
    for (let index = 0; index <= last; index++) {
      const text = data[index] as string;
      if ((starts[index] as number) > at) this.#texts.push('\n');
      this.#texts.push(text);
      at = (starts[index] as number) + text.length;
    }
    this.#texts.push(FENCE);
    this.#units += length + 1;
    return isFull;
  }

  /** Scans what is in the buffer. To be called after the last block. */
  flush(): void {
    if (this.#units === 0) return;
    const matches = this.#scan(this.#texts.join(''));
    let at = 0;
    for (let index = 0; index < this.#blocks.length && at < matches.length; index++) {
      const start = this.#starts[index] as number;
      const next = this.#starts[index + 1] ?? this.#units;
      const first = at;
      for (; at < matches.length && (matches[at] as number) < next; at += MATCH) {
        matches[at] = (matches[at] as number) - start;
        matches[at + 1] = (matches[at + 1] as number) - start;
      }
      if (at > first) this.#found(this.#blocks[index] as B, matches.slice(first, at));
    }
    this.#texts = [];
    this.#blocks = [];
    this.#starts = [];
    this.#units = 0;
  }

  /** Each part is read a little past its end, and what begins beyond it left to the next. */
  #inParts(block: B, length: number): void {
    const text = joined(block);
    const all: Matches = [];
    for (let start = 0; start < length; ) {
      const isLast = start + PART >= length;
      const end = isLast ? length : breakBefore(text, start + PART - OVERLAP);
      const matches = this.#scan(text.slice(start, start + PART));
      let next = end;
      for (let at = 0; at < matches.length && start + (matches[at] as number) < end; at += MATCH) {
        // Where no space parts it, a part may begin within a word.
        if (start > 0 && matches[at] === 0 && isWord(text.charCodeAt(start - 1))) continue;
        matches[at] = (matches[at] as number) + start;
        matches[at + 1] = (matches[at + 1] as number) + start;
        next = Math.max(end, matches[at + 1] as number);
        all.push(...matches.slice(at, at + MATCH));
      }
      start = next;
    }
    if (all.length > 0) this.#found(block, all);
  }

  #scan(text: string): Matches {
    const matches: Matches = [];
    const length = encode(text, BUFFER);
    scanBytes(BUFFER, length, this.#lexicons, matches);
    return matches;
  }
}

const joined = ({ data, starts }: Pieces): string =>
  data
    .map((text, at) =>
      (starts[at + 1] ?? 0) > (starts[at] ?? 0) + text.length ? `${text}\n` : text,
    )
    .join('');

/** A place to part a long text at or before `limit`: the end of a line, else of a word. */
function breakBefore(text: string, limit: number): number {
  const line = text.lastIndexOf('\n', limit - 1);
  if (line > limit - PART / 4) return line + 1;
  for (let at = limit - 1; at > limit - 200; at--) {
    if (isSpace(text.charCodeAt(at))) return at + 1;
  }
  return limit;
}
