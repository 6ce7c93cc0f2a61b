/**
 * Which row of a strip each span is drawn in, and where its label goes, so that nothing lies
 * over anything else. Pure: fractions of the strip's width, 0 to 1.
 */
import type { Strip } from '@/lib/card/card';

type Span = Strip['spans'][number];

export interface PlacedSpan extends Span {
  readonly row: number;
  /** Inside the bar, or beside it where the bar is too short. */
  readonly label: string;
  readonly side: 'inside' | 'after' | 'before';
  /** How far into the bar a label begins that would lie under the article's mark: a share of it. */
  readonly indent: number;
}

/** A letter's width and a label's padding, as shares of a strip of about 330 px. */
const LETTER = 0.0195;
const PADDING = 0.04;
/** Two spans that meet may overlap by a rounding. */
const MEET = 0.004;

/** First come, first row: a succession reads from the upper left to the lower right. */
export function rowsOf(strip: Strip): readonly PlacedSpan[] {
  const ends: number[] = [];
  return strip.spans
    .map((span) => ({ span, ...extent(span) }))
    .sort((one, other) => one.span.start - other.span.start)
    .map(({ span, side, from, to }) => {
      const free = ends.findIndex((end) => end <= from + MEET);
      const row = free < 0 ? ends.length : free;
      ends[row] = to;
      const indent = side === 'inside' ? indentOf(span, strip.article?.at ?? -1) : 0;
      return { ...span, row, side, indent };
    });
}

/** A label that the article's mark would cross begins behind it, where there is room. */
function indentOf({ start, end, label }: Span, article: number): number {
  const needed = label.length * LETTER + PADDING;
  const crossed = article >= start && article < start + needed;
  return crossed && article + needed <= end ? (article - start) / (end - start) : 0;
}

/** What a span takes up with its label; a label too long for either side is cut in the bar. */
function extent(span: Span): Pick<PlacedSpan, 'side'> & { from: number; to: number } {
  const { start, end, label } = span;
  const needed = label.length * LETTER + PADDING;
  if (needed <= end - start) return { side: 'inside', from: start, to: end };
  if (end + needed <= 1) return { side: 'after', from: start, to: end + needed };
  if (start - needed >= 0) return { side: 'before', from: start - needed, to: end };
  return { side: 'inside', from: start, to: end };
}
