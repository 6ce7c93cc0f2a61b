/** Which of the decided mentions are worth a mark: enough to help, too few to be clutter. Pure. */
import type { LexiconTerm } from '@/lib/glossary/lexicon';
import { LEVELS, type Level } from '@/lib/glossary/types';
import type { Passage } from './score';

/** The first mention of each term on the page, the first in each paragraph, or all but repeats. */
export type Density = 'page' | 'paragraph' | 'every';

/** True for levels up to `most`; others have neither mark nor card by hover. */
export const isUpTo = (level: Level, most: Level): boolean =>
  LEVELS.indexOf(level) <= LEVELS.indexOf(most);

/**
 * Asked about mentions in reading order. One that is wanted but cannot be seen is not taken, so
 * that it gives way to the next. Mentions left out still answer to hover.
 */
export class Thinning {
  readonly #density: Density;
  /** Where in its passage a term was last taken. */
  readonly #taken = new Map<LexiconTerm, number>();
  #passage: Passage | null = null;

  constructor(density: Density) {
    this.#density = density;
  }

  /** `at` is the mention’s place in the matches of its passage. */
  wants(passage: Passage, term: LexiconTerm, at: number): boolean {
    if (this.#density !== 'page' && passage !== this.#passage) {
      this.#passage = passage;
      this.#taken.clear();
    }
    const last = this.#taken.get(term);
    if (last === undefined) return true;
    return this.#density === 'every' && (passage.matches[at] ?? 0) - last > LINE;
  }

  take(passage: Passage, term: LexiconTerm, at: number): void {
    this.#taken.set(term, passage.matches[at] ?? 0);
  }
}

/** UTF-16 units of a line, in which a second mark of the same term would tell nothing. */
const LINE = 80;
