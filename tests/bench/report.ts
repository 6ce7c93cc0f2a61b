/** What a benchmark says, as rows for a file and a table for eyes. */
export interface Row {
  readonly bench: string;
  readonly case: string;
  readonly system: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be, where the design sets a bar. */
  readonly bar?: number;
  readonly ok?: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The value that `share` of all are no larger than: `at(times, 0.95)`. */
export function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** One line for each case and system, its metrics side by side. */
export function tableOf(rows: readonly Row[]): string {
  const lines = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.case}\t${row.system}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return [...lines]
    .map(([key, metrics]) => {
      const [name = '', system = ''] = key.split('\t');
      const values = metrics.map(({ value, unit, bar, ok }) => {
        const said = `${value.toFixed(2)} ${unit}`.padStart(12);
        return bar === undefined ? said : `${said} (at most ${bar}: ${ok ? 'yes' : 'NO'})`;
      });
      return `${name.padEnd(29)}${system.padEnd(38)}${values.join('')}`;
    })
    .join('\n');
}
