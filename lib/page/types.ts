/** The text of a page as one index of blocks, shared by marking and by notes. */
import type { Span } from '@/lib/span';

/** Where a block of text stands in the page. Terms are read in `article` alone. */
export type Region = 'article' | 'aside' | 'comment' | 'code' | 'hidden';

/**
 * A run of text that a reader sees as one piece: a paragraph, a heading, a cell, a list item.
 * `raw` is what its texts held when it was read, and a line break where something parts two of
 * them; inline tags leave no trace in it.
 */
export interface Block {
  readonly root: Element;
  readonly region: Region;
  /** A text in it, to tell what comes before what. */
  readonly first: Text;
  readonly raw: string;
  /** `raw` in pieces, and where each begins in it, in UTF-16 units. */
  readonly data: readonly string[];
  readonly starts: readonly number[];
  /** The texts of the pieces. */
  readonly texts: readonly Text[];
}

/** A block with its white space collapsed as a browser shows it; the text notes quote. */
export interface Collapsed {
  readonly text: string;
  /** The place in `raw` of a place in `text`. */
  readonly toRaw: (at: number) => number;
  /** The place in `text` of a place in `raw`. */
  readonly fromRaw: (at: number) => number;
}

/** A place of a block, in units of `raw`. */
export interface BlockSpan extends Span {
  readonly block: Block;
}
