/** Mentions in the notation that tables of tests are written in: “An [ICB] met”. */
import type { Span } from '@/lib/span';

/** `text` with brackets around each span. Spans are in order and apart. */
export function bracketed(text: string, spans: readonly Span[]): string {
  let written = '';
  let at = 0;
  for (const { start, end } of spans) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return written + text.slice(at);
}

/** The text of a line in this notation. */
export const bare = (line: string): string => line.replaceAll(/[[\]]/g, '');
