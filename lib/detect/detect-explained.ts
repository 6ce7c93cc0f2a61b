/** Texts → every match with the reasons for its sense: `detect` for people who ask why. Pure. */
import type { Lexicon } from '@/lib/glossary/lexicon';
import type { Span } from '@/lib/span';
import { passagesIn } from './detect';
import type { Setting } from './disambiguate';
import { decisionOf, type Explained, explain } from './explain';
import { MATCH } from './scan';
import { type Passage, type Sample, sampleAt } from './score';
import { areOfTwo, readUntil } from './told';
import { SAMPLES } from './weights';

export interface ExplainedMatch extends Span {
  /** Which of the texts it stands in. */
  readonly block: number;
  readonly text: string;
  readonly decision: string;
  readonly readings: readonly Explained[];
}

/** Every match in `texts`, in order, whether it became a mention or not. */
export function explained(
  texts: readonly string[],
  lexicons: readonly Lexicon[],
  setting: Setting,
): ExplainedMatch[] {
  const { senses, passages } = passagesIn(texts, lexicons, setting);
  /** The mentions that stand for a form, as the senses saw them. */
  const samplesOf = (index: number, form: number): Sample[] =>
    passages
      .flatMap((passage) =>
        matchesIn(passage)
          .filter((match) => match.index === index && match.form === form)
          .map(({ start, end }) => sampleAt(passage, start, end)),
      )
      .slice(0, SAMPLES);
  return passages.flatMap((passage, block) =>
    matchesIn(passage).map(({ at, start, end, index, form }) => {
      const winner = senses.termAt(passage, at)?.id ?? null;
      const samples = samplesOf(index, form);
      const heard = areOfTwo(samples) ? readUntil(sampleAt(passage, start, end), samples) : samples;
      const readings = explain(passage.text, { start, end }, senses.readingsOf(index, form, heard));
      const text = passage.text.slice(start, end);
      return { block, start, end, text, decision: decisionOf(readings, winner), readings };
    }),
  );
}

const matchesIn = ({ matches }: Passage) =>
  Array.from({ length: matches.length / MATCH }, (_, number) => {
    const [start = 0, end = 0, index = 0, form = 0] = matches.slice(number * MATCH);
    return { at: number * MATCH, start, end, index, form };
  });
