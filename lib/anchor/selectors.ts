/**
 * How a note remembers its place in a page, in the words of the W3C annotation model.
 *
 * All text is the page's index text: white space collapsed, blocks joined by one line break.
 */

/** The words themselves, with what stood before and after them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Unicode code points from the beginning of the index text; `end` is exclusive. */
interface Position {
  readonly start: number;
  readonly end: number;
}

/** The block a quote begins in, counted from 0, and where in it, in Unicode code points. */
export interface BlockPath {
  readonly block: number;
  readonly offset: number;
}

export interface Selectors {
  readonly quote: Quote;
  readonly position: Position;
  readonly path: BlockPath;
  /** True when the exact words stood once in the text: found once again, they are the same. */
  readonly alone: boolean;
  /** Of the whole text, by `lib/anchor/fingerprint`. */
  readonly fingerprint: string;
}

/** The text of a whole page and where its blocks begin in it, in UTF-16 units. */
export interface IndexText {
  readonly text: string;
  /** Ascending, beginning with 0; a block ends before the line break that joins the next. */
  readonly blockStarts: readonly number[];
}
