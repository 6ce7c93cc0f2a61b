/** What the mentions of one form, taken together, tell of its senses: their expansions. Pure. */
import { expansionOf } from './evidence';
import { type Sample, sameWords } from './score';

/** What the page expands the letters with at these mentions. */
export const toldBy = (samples: readonly Sample[]): string[] =>
  samples.flatMap((sample) => {
    sample.told ??= expansionOf(sample.passage.text, sample) ?? '';
    return sample.told || [];
  });

/** True where the page itself says that the letters have two senses here. */
export const areOfTwo = (samples: readonly Sample[]): boolean =>
  toldBy(samples).some((words, _at, [first = '']) => !sameWords(words, first));

/** The mentions up to this one: the last of them that is expanded says what it means. */
export function readUntil(mention: Sample, samples: readonly Sample[]): readonly Sample[] {
  const at = samples.findIndex(
    ({ passage, start }) => passage === mention.passage && start === mention.start,
  );
  return [...samples, mention].slice(0, at + 1 || undefined);
}
