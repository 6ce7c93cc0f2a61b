import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strip } from '@/lib/card/card';
import { rowsOf } from './strip-rows';

type Span = Strip['spans'][number];

const span = (label: string, start: number, end: number): Span => ({
  label,
  start,
  end,
  role: 'self',
  openStart: false,
  openEnd: false,
});

const strip = (spans: readonly Span[], at: number | null = null): Strip => ({
  from: '2000',
  to: '2026',
  spans,
  ticks: [],
  article: at === null ? null : { at, label: '2013' },
  knowledge: 1,
  words: '',
});

/** `PCT 0 inside` for each span, in the order drawn. */
const drawn = (spans: readonly Span[]) =>
  rowsOf(strip(spans)).map(({ label, row, side }) => `${label} ${row} ${side}`);

describe('the rows of a strip', () => {
  it.each<[string, readonly Span[], readonly string[]]>([
    [
      'one row for what follows upon another',
      [span('PCT', 0, 0.4), span('CCG', 0.4, 0.8), span('ICB', 0.8, 1)],
      ['PCT 0 inside', 'CCG 0 inside', 'ICB 0 inside'],
    ],
    [
      'the order of time, whatever order spans come in',
      [span('ICB', 0.8, 1), span('PCT', 0, 0.801)],
      ['PCT 0 inside', 'ICB 0 inside'],
    ],
    [
      'room for a label that stands before its bar',
      [span('ICB', 0, 0.85), span('Footprint', 0.9, 0.95)],
      ['ICB 0 inside', 'Footprint 1 before'],
    ],
    [
      'another for what is beside it',
      [span('Monitor', 0, 0.6), span('TDA', 0.3, 0.6), span('NHSI', 0.6, 0.9)],
      ['Monitor 0 inside', 'TDA 1 inside', 'NHSI 0 inside'],
    ],
    ['a label after a bar too short for it', [span('Footprint', 0.2, 0.25)], ['Footprint 0 after']],
    ['before it at the right end', [span('Footprint', 0.9, 0.95)], ['Footprint 0 before']],
    [
      'room for a label that stands beside its bar',
      [span('Footprint', 0.2, 0.25), span('ICB', 0.3, 0.9)],
      ['Footprint 0 after', 'ICB 1 inside'],
    ],
    [
      'a label that fits nowhere, cut',
      [span('N'.repeat(60), 0.4, 0.5)],
      [`${'N'.repeat(60)} 0 inside`],
    ],
  ])('have %s', (_what, spans, expected) => {
    expect(drawn(spans)).toEqual(expected);
  });

  it.each<[string, number, number, number]>([
    ['begins behind the article’s mark', 0.45, 0.8, 0.125],
    ['stays where the mark is long before it', 0.1, 0.8, 0],
    ['stays where the mark is elsewhere', 0.6, 0.8, 0],
    ['stays where there is no room behind it', 0.45, 0.52, 0],
  ])('a label %s', (_what, at, end, indent) => {
    expect(rowsOf(strip([span('CCG', 0.4, end)], at))[0]?.indent).toBeCloseTo(indent);
  });

  it('never lay one bar over another', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const anySpan = fc
      .tuple(fc.string({ maxLength: 30 }), share, share)
      .map(([label, a, b]) => span(label, Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 7 }), (spans) => {
        const placed = rowsOf(strip(spans));
        expect(placed).toHaveLength(spans.length);
        for (const one of placed) {
          for (const other of placed) {
            if (one === other || one.row !== other.row || one.start > other.start) continue;
            expect(one.end).toBeLessThanOrEqual(other.start + 0.01);
          }
        }
      }),
    );
  });
});
