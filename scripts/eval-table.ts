/** The result of an evaluation as a table for people. Pure. */
import type { Faults, Result, Row } from './eval-score';

const COLUMNS: readonly (readonly [head: string, of: (row: Row) => string])[] = [
  ['words', (row) => String(row.words)],
  ['labels', (row) => String(row.labels)],
  ['spans', (row) => String(row.spans)],
  ['exact P', (row) => share(row.exactPrecision)],
  ['R', (row) => share(row.exactRecall)],
  ['F1', (row) => share(f1(row.exactPrecision, row.exactRecall))],
  ['overlap P', (row) => share(row.precision)],
  ['R', (row) => share(row.recall)],
  ['F1', (row) => share(f1(row.precision, row.recall))],
  ['right term P', (row) => share(row.rightPrecision)],
  ['R', (row) => share(row.rightRecall)],
  ['sense', (row) => share(row.sense)],
  ['false', (row) => String(row.false)],
  ['a 1,000 words', (row) => ((row.false * 1000) / Math.max(row.words, 1)).toFixed(2)],
];

const share = (value: number) => value.toFixed(3);
const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

export function tableOf({ groups, all }: Result): string {
  const rows = [...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)), ['all', all] as const];
  const cells = [
    ['group', ...COLUMNS.map(([head]) => head)],
    ...rows.map(([name, row]) => [name, ...COLUMNS.map(([, of]) => of(row))]),
  ];
  const widths = cells[0]?.map((_head, at) =>
    Math.max(...cells.map((row) => row[at]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths?.[at] ?? 0) : cell.padStart(widths?.[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

export function faultsOf({ missed, wrong }: Result, top: number): string {
  const list = (title: string, faults: Faults) =>
    faults.size === 0
      ? []
      : [
          '',
          title,
          ...[...faults]
            .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
            .slice(0, top)
            .map(([line, ids]) => `${String(ids.length).padStart(5)}  ${line}  [${where(ids)}]`),
        ];
  return [...list('Missed', missed), ...list('Found, and wrong', wrong)].join('\n');
}

/** The texts of a fault, each once and not more of them than help. */
const where = (ids: readonly string[]) => [...new Set(ids)].slice(0, 5).join(' ');
