/**
 * `npm run fit`: what each weight of a sense’s evidence is worth on half a of our corpus, and
 * which values would serve as well or better. Half b is held back: its figures stand beside, and
 * nothing is chosen by them. Changes nothing.
 */
import { readFileSync } from 'node:fs';
import { WEIGHTS } from '@/lib/detect/weights';
import { type PartialDate, parsePartialDate } from '@/lib/timeline/calendar';
import { today } from '@/lib/today';
import { createAnnotator, given } from './annotated';
import { type Labelled, score } from './eval-score';
import { lossOf, tryWeights, type Worth } from './fit-weights';

type Line = Labelled & { readonly published?: string };

const lines = ['passages', 'lookalikes'].flatMap((name) =>
  readFileSync(`tests/corpus/${name}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line),
);
const annotator = createAnnotator(today());

/** Labels that the right term does not touch, and spans that touch no label or the wrong one. */
function measure(half: 'a' | 'b'): Worth {
  const texts = lines.filter((line) => line.half === half);
  const found = texts.map(({ id, text, published }) => {
    const day = parsePartialDate(published ?? '');
    return { id, spans: annotator.text(text, day && given(day as PartialDate)).spans };
  });
  const { all } = score(texts, found, (label, span) => label.termId === span.termId);
  return {
    missed: Math.round((1 - all.rightRecall) * all.labels),
    wrong: Math.round((1 - all.rightPrecision) * all.spans),
  };
}

const said = ({ missed, wrong }: Worth) => `${missed} missed, ${wrong} wrong`;

const rows = tryWeights(WEIGHTS as unknown as Record<string, number>, () => measure('a'));
console.log(`half a: ${said(measure('a'))} (loss ${lossOf(measure('a'))})`);
console.log(`half b, held back: ${said(measure('b'))}\n`);
const table = [
  ['weight', 'now', 'no worse within', 'better', 'without it'],
  ...rows.map(({ name, now, from, to, better, isIdle, without }) => [
    name,
    String(now),
    `${from} to ${to}`,
    better === null ? '' : String(better),
    `${said(without)}${isIdle ? ': could be dropped' : ''}`,
  ]),
];
const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
for (const row of table)
  console.log(
    row
      .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
