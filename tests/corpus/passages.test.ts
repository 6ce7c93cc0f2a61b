/** Our own labelled passages hold together: what they label is there and is in the glossary. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '@/lib/timeline/calendar';

interface Line {
  readonly id: string;
  readonly group: string;
  readonly half: string;
  readonly published?: string;
  readonly text: string;
  readonly labels: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly termId: string;
  }[];
}

const lines = readFileSync('tests/corpus/passages.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const terms = new Set(
  globSync('assets/glossary/terms/*.json').map((path) => path.replace(/^.*[\\/]|\.json$/g, '')),
);

describe('the passages', () => {
  it('are many, of every group, each once', () => {
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(new Set(lines.map(({ group }) => group))).toEqual(new Set('ABCDE'));
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const half of 'ab')
      expect(lines.filter((line) => line.half === half).length).toBeGreaterThan(70);
  });

  it.each(lines)('$id', ({ text, labels, published, group }) => {
    let before = 0;
    for (const label of labels) {
      expect(text.slice(label.start, label.end)).toBe(label.text);
      expect(label.start).toBeGreaterThanOrEqual(before);
      expect([...terms]).toContain(label.termId);
      before = label.end;
    }
    if ('BCE'.includes(group)) expect(labels).toEqual([]);
    else expect(labels.length).toBeGreaterThanOrEqual(1);
    if (published !== undefined) expect(parsePartialDate(published)).toBe(published);
  });
});
