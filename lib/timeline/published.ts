/** When an article was published, how well that is known, and where it was read. */
import type { PartialDate } from './calendar';

export type Confidence = 'sure' | 'likely' | 'unsure';

export interface Published {
  readonly date: PartialDate;
  readonly precision: 'day' | 'month' | 'year';
  /** Where it was found, in the field's words: `json-ld`, `meta`, `time`, `byline`, `url`, `reader`. */
  readonly source: string;
  readonly confidence: Confidence;
}
