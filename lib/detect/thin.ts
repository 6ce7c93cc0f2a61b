/** Which of the decided mentions are worth a mark: enough to help, too few to be clutter. Pure. */
import { LEVELS, type Level } from '@/lib/glossary/types';
import type { Mention, Passage } from './disambiguate';

/** The first mention of each term on the page, the first in each paragraph, or all. */
export type Density = 'page' | 'paragraph' | 'every';

/** True for levels up to `most`; others have neither mark nor card by hover. */
export const isUpTo = (level: Level, most: Level): boolean =>
  LEVELS.indexOf(level) <= LEVELS.indexOf(most);

/**
 * The mentions to paint, of those given in reading order; the others still answer to hover.
 * `isShown` is asked only of those that would be painted: a hidden first mention gives way to
 * the next.
 */
export function thin<M extends Pick<Mention, 'passage' | 'term'>>(
  mentions: readonly M[],
  density: Density,
  isShown: (mention: M) => boolean,
): M[] {
  if (density === 'every') return mentions.filter(isShown);
  const onPage = new Set<string>();
  const inPassage = new Map<Passage, Set<string>>();
  return mentions.filter((mention) => {
    const seen = density === 'page' ? onPage : setOf(inPassage, mention.passage);
    if (seen.has(mention.term.id) || !isShown(mention)) return false;
    seen.add(mention.term.id);
    return true;
  });
}

function setOf(sets: Map<Passage, Set<string>>, passage: Passage): Set<string> {
  const known = sets.get(passage) ?? new Set();
  sets.set(passage, known);
  return known;
}
