/** What can be wrong with one row of a file: a code for which the reader is told a sentence. */
import type { Code } from './schema';

export interface Problem {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly code: Code | 'quotes' | 'cells' | 'formula' | 'nameTwice' | 'insteadBad';
  /** What the sentence quotes. */
  readonly words: readonly string[];
}
