import { describe, expect, it } from 'vitest';
import type { LexiconTerm } from '@/lib/glossary/lexicon';
import { LEVELS } from '@/lib/glossary/types';
import { entry } from '@/tests/builders';
import type { Passage } from './score';
import { type Density, isUpTo, Thinning } from './thin';

const term = (name: string): LexiconTerm => entry(name);
const [icb, ccg] = [term('icb'), term('ccg')];
const [first, second]: Passage[] = [
  { text: 'one', matches: [] },
  { text: 'two', matches: [] },
] as const;

/** Which of the mentions in reading order are taken. */
function taken(density: Density, mentions: readonly (readonly [Passage, LexiconTerm])[]) {
  const thinning = new Thinning(density);
  return mentions.map(([passage, one]) => {
    const wanted = thinning.wants(passage, one);
    if (wanted) thinning.take(one);
    return wanted;
  });
}

describe('of mentions in reading order', () => {
  const mentions = [
    [first, icb],
    [first, icb],
    [first, ccg],
    [second, icb],
    [second, icb],
    [second, ccg],
  ] as const;
  it.each([
    ['page', [true, false, true, false, false, false]],
    ['paragraph', [true, false, true, true, false, true]],
    ['every', [true, true, true, true, true, true]],
  ] as const)('%s takes those', (density, expected) => {
    expect(taken(density, mentions)).toEqual(expected);
  });

  it.each(['page', 'paragraph'] as const)(
    'one that cannot be seen gives way to the next (%s)',
    (density) => {
      const thinning = new Thinning(density);
      expect(thinning.wants(first, icb)).toBe(true);
      expect(thinning.wants(first, icb)).toBe(true);
      thinning.take(icb);
      expect(thinning.wants(first, icb)).toBe(false);
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
