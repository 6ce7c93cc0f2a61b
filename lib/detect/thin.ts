/** Which of the decided mentions are worth a mark: enough to help, too few to be clutter. Pure. */
import type { LexiconTerm } from '@/lib/glossary/lexicon';
import { LEVELS, type Level } from '@/lib/glossary/types';
import type { Passage } from './score';

/** The first mention of each term on the page, the first in each paragraph, or all. */
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
  readonly #taken = new Set<LexiconTerm>();
  #passage: Passage | null = null;

  constructor(density: Density) {
    this.#density = density;
  }

  wants(passage: Passage, term: LexiconTerm): boolean {
    if (this.#density === 'every') return true;
    if (this.#density === 'paragraph' && passage !== this.#passage) {
      this.#passage = passage;
      this.#taken.clear();
    }
    return !this.#taken.has(term);
  }

  take(term: LexiconTerm): void {
    this.#taken.add(term);
  }
}
