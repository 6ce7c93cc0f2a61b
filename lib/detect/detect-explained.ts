/** Texts → every match with the reasons for its sense: `detect` for people who ask why. Pure. */
import type { Lexicon } from '@/lib/glossary/lexicon';
import type { Span } from '@/lib/span';
import { passagesIn } from './detect';
import type { Setting } from './disambiguate';
import { decisionOf, type Explained, explain } from './explain';
import { MATCH } from './scan';

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
  return passages.flatMap((passage, block) =>
    Array.from({ length: passage.matches.length / MATCH }, (_, number) => {
      const [start = 0, end = 0, index = 0, form = 0] = passage.matches.slice(number * MATCH);
      const winner = senses.termAt(passage, number * MATCH)?.id ?? null;
      const readings = explain(passage.text, { start, end }, senses.readingsOf(index, form));
      const text = passage.text.slice(start, end);
      return { block, start, end, text, decision: decisionOf(readings, winner), readings };
    }),
  );
}
