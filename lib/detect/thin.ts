/** Which of the decided mentions are worth a mark: enough to help, too few to be clutter. Pure. */
import type { Level } from '@/lib/glossary/types';
import type { Mention } from './disambiguate';

/** The first mention of each term on the page, the first in each paragraph, or all. */
export type Density = 'page' | 'paragraph' | 'every';

const LEVELS: readonly Level[] = ['jargon', 'concept', 'everyday'];

/** Keeps the levels up to `level`; the others have neither mark nor card by hover. */
export const upTo = (mentions: readonly Mention[], level: Level): Mention[] =>
  mentions.filter(({ term }) => LEVELS.indexOf(term.level) <= LEVELS.indexOf(level));

/** The mentions to paint. Those left out still answer to hover. */
export function thin(mentions: readonly Mention[], density: Density): Mention[] {
  if (density === 'every') return [...mentions];
  const seen = new Set<string>();
  return mentions.filter(({ term, passage }) => {
    const key = density === 'page' ? term.id : `${passage}:${term.id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
