/**
 * `npm run eval [-- FILE.jsonl]`: how well the detector does on labelled text.
 *
 * A line of FILE is `{"id","text","group"?,"published"?,"labels":[{"start","end","text",
 * "termId"? or "sense", "optional"?}]}`, offsets in UTF-16 units. Labels marked optional are
 * neither missed nor wrong. Flags: `--predictions FILE` takes what `annotate --jsonl` wrote
 * instead of running it; `--recall N` and `--precision N` (per cent) end the run badly below N;
 * `--top N` lists that many of the most frequent faults.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Labelled, type Predicted, type Same, score } from './eval-score';
import { faultsOf, tableOf } from './eval-table';

const MEGABYTE = 1024 * 1024;

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** Runs the detector itself on the same lines. */
function annotate(text: string): string {
  const done = spawnSync(join('node_modules', '.bin', 'tsx'), ['scripts/annotate.ts', '--jsonl'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 512 * MEGABYTE,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error('“npm run annotate -- --jsonl” did not end well.');
  return done.stdout;
}

interface TermFile {
  readonly entry: {
    readonly name: string;
    readonly short: string | null;
    readonly surfaces: readonly (string | { readonly form: string })[];
  };
}

/** Whether a label and a span mean one term: by id, through moves, or else by any of its names. */
function sameTerm(): Same {
  const moved = JSON.parse(readFileSync('assets/glossary/moved.json', 'utf8')) as Record<
    string,
    string
  >;
  const names = new Map(
    globSync('assets/glossary/terms/*.json').map((path) => {
      const { entry } = JSON.parse(readFileSync(path, 'utf8')) as TermFile;
      const forms = entry.surfaces.map((one) => (typeof one === 'string' ? one : one.form));
      const all = [entry.name, entry.short ?? '', ...forms].map(plain);
      return [path.replace(/^.*[\\/]|\.json$/g, ''), new Set(all)];
    }),
  );
  const now = (id: string) => moved[id] ?? id;
  return (label, span) =>
    label.termId !== undefined
      ? now(label.termId) === now(span.termId)
      : (names.get(span.termId)?.has(plain(label.sense ?? '')) ?? false);
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/s\b/g, '');

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      predictions: { type: 'string' },
      recall: { type: 'string' },
      precision: { type: 'string' },
      top: { type: 'string', default: '12' },
    },
  });
  const files = positionals.length > 0 ? positionals : globSync('tests/corpus/*.jsonl').sort();
  if (files.length === 0) {
    console.error(
      'Nothing to measure: name a file of labelled lines (npm run eval -- FILE.jsonl).',
    );
    return 2;
  }
  const text = files.map((file) => readFileSync(file, 'utf8').trimEnd()).join('\n');
  const found = values.predictions ? readFileSync(values.predictions, 'utf8') : annotate(text);
  const result = score(lines<Labelled>(text), lines<Predicted>(found), sameTerm());
  console.log(tableOf(result));
  console.log(faultsOf(result, Number(values.top)));
  const bars = [
    ['recall', result.all.rightRecall, values.recall],
    ['precision', result.all.rightPrecision, values.precision],
  ] as const;
  const low = bars.filter(([, value, bar]) => bar !== undefined && !(value * 100 >= Number(bar)));
  for (const [what, value, bar] of low)
    console.log(
      `Too low: the right term's ${what} is ${(value * 100).toFixed(2)} %, and ${bar} % is wanted.`,
    );
  return low.length > 0 ? 1 : 0;
}

process.exitCode = main();
