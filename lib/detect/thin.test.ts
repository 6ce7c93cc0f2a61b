import { describe, expect, it } from 'vitest';
import type { LexiconTerm } from '@/lib/glossary/lexicon';
import { LEVELS } from '@/lib/glossary/types';
import { entry } from '@/tests/builders';
import type { Passage } from './score';
import { type Density, isUpTo, Thinning } from './thin';

const term = (name: string): LexiconTerm => entry(name);
const [icb, ccg] = [term('icb'), term('ccg')];
const LINES = 'The board met. '.repeat(20);
const [first, second]: Passage[] = [
  { text: LINES, matches: [0, 3, 0, 0, 80, 83, 0, 0, 160, 163, 0, 0, 170, 173, 0, 0] },
  { text: LINES, matches: [0, 3, 0, 0, 81, 84, 0, 0] },
] as const;

/** Which of the mentions, by passage and place in its matches, are taken. */
function taken(
  density: Density,
  mentions: readonly (readonly [passage: Passage, at: number, term: LexiconTerm])[],
) {
  const thinning = new Thinning(density);
  return mentions.map(([passage, at, one]) => {
    const wanted = thinning.wants(passage, one, at);
    if (wanted) thinning.take(passage, one, at);
    return wanted;
  });
}

describe('of mentions in reading order', () => {
  const mentions = [
    [first, 0, icb],
    [first, 4, icb],
    [first, 8, icb],
    [first, 12, ccg],
    [second, 0, icb],
    [second, 4, icb],
    [second, 4, ccg],
  ] as const;
  it.each([
    ['page', [true, false, false, true, false, false, false]],
    ['paragraph', [true, false, false, true, true, false, true]],
    // One within a line of the last is left out, one just beyond it is not.
    ['every', [true, false, true, true, true, true, true]],
  ] as const)('%s takes those', (density, expected) => {
    expect(taken(density, mentions)).toEqual(expected);
  });

  it.each(['page', 'paragraph', 'every'] as const)(
    'one that cannot be seen gives way to the next (%s)',
    (density) => {
      const thinning = new Thinning(density);
      expect(thinning.wants(first, icb, 0)).toBe(true);
      expect(thinning.wants(first, icb, 4)).toBe(true);
      thinning.take(first, icb, 4);
      expect(thinning.wants(first, icb, 8)).toBe(false);
    },
  );
});

describe('levels', () => {
  it.each([
    ['jargon', ['jargon']],
    ['concept', ['jargon', 'concept']],
    ['everyday', ['jargon', 'concept', 'everyday']],
  ] as const)('up to %s are %j', (most, expected) => {
    expect(LEVELS.filter((level) => isUpTo(level, most))).toEqual(expected);
  });
});
