import { describe, expect, it } from 'vitest';
import { type Label, score } from './eval-score';

const text = 'The CCG met the ICB and the LMC.';
const at = (word: string) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
  text: word,
});
const label = (word: string, termId: string, optional = false): Label => ({
  ...at(word),
  termId,
  optional,
});
const span = (word: string, termId: string) => ({ ...at(word), termId });
const run = (labels: readonly Label[], spans: readonly ReturnType<typeof span>[]) =>
  score([{ id: 'a', text, labels }], [{ id: 'a', spans }], (one, two) => one.termId === two.termId)
    .all;

describe('the score of what was found', () => {
  it.each([
    ['all right', [label('CCG', 'ccg')], [span('CCG', 'ccg')], 1, 1, 0],
    ['one missed', [label('CCG', 'ccg'), label('ICB', 'icb')], [span('CCG', 'ccg')], 0.5, 1, 0],
    ['one made up', [label('CCG', 'ccg')], [span('CCG', 'ccg'), span('met', 'met')], 1, 0.5, 1],
    ['a wrong sense', [label('CCG', 'ccg')], [span('CCG', 'icb')], 0, 0, 0],
    ['an optional one, found', [label('LMC', 'lmc', true)], [span('LMC', 'lmc')], 1, 1, 0],
    ['an optional one, left', [label('LMC', 'lmc', true)], [], 1, 1, 0],
    ['a longer span', [label('ICB', 'icb')], [span('the ICB', 'icb')], 1, 1, 0],
  ])('%s', (_what, labels, spans, recall, precision, made) => {
    const row = run(labels, spans);
    expect([row.rightRecall, row.rightPrecision, row.false]).toEqual([recall, precision, made]);
  });

  it('tells an exact span from one that only overlaps', () => {
    const row = run([label('ICB', 'icb')], [span('the ICB', 'icb')]);
    expect([row.exactRecall, row.recall]).toEqual([0, 1]);
  });

  it('takes a text without a prediction as silent', () => {
    const silent = score([{ id: 'b', text, labels: [label('CCG', 'ccg')] }], [], () => true);
    expect([silent.all.recall, silent.all.spans]).toEqual([0, 0]);
    expect([...silent.missed.keys()]).toEqual(['CCG (ccg)']);
  });
});
