/**
 * `npm run annotate -- [--json] [--explain] [--date D] FILE…`, or `--jsonl` on standard input: what the
 * detector sees, before thinning and without the everyday level.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parsePartialDate, print } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';
import { today } from '@/lib/today';
import { type Annotated, type Annotator, createAnnotator, given } from './annotated';

const USAGE = `npm run annotate -- [--json] [--explain] [--date 2013-09] FILE.html FILE.txt …
npm run annotate -- --jsonl < lines of {"id", "text" or "html", "url"?, "published"?}`;

const Line = v.pipe(
  v.object({
    id: v.string(),
    text: v.optional(v.string()),
    html: v.optional(v.string()),
    url: v.optional(v.string()),
    published: v.nullish(v.string()),
  }),
  v.check(
    ({ text, html }) => (text === undefined) !== (html === undefined),
    'needs “text” or “html”',
  ),
);

function dateOf(text: string | null | undefined): Published | null {
  if (text === null || text === undefined) return null;
  const date = parsePartialDate(text);
  if (date === null)
    throw new Error(`“${text}” is not a date. Dates look like 2013-09-17, 2013-09 or 2013.`);
  return given(date);
}

async function annotateLines(annotator: Annotator): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    number++;
    if (text.trim() === '') continue;
    try {
      const line = v.parse(Line, JSON.parse(text));
      const published = dateOf(line.published);
      const { published: found, spans } =
        line.html === undefined
          ? annotator.text(line.text ?? '', published)
          : annotator.html(line.html, line.url, published);
      process.stdout.write(`${JSON.stringify({ id: line.id, published: found, spans })}\n`);
    } catch (error) {
      throw new Error(`Line ${number} of the input: ${(error as Error).message}`);
    }
  }
}

function annotateFile(annotator: Annotator, file: string, date: Published | null): Annotated {
  const text = readFileSync(file, 'utf8');
  return /\.x?html?$/i.test(file)
    ? annotator.html(text, undefined, date)
    : annotator.text(text, date);
}

function said(file: string, { published, spans }: Annotated): string {
  const when = published
    ? `published ${print(published.date)} (${published.source}, ${published.confidence})`
    : 'no date of publication found';
  const lines = spans.map(
    ({ text, name, then, now }) =>
      `  ${text.replace(/\s+/g, ' ')} → ${name}  [${then === null ? '' : `then ${then}, `}now ${now}]`,
  );
  return [`${file}: ${when}, ${spans.length} mentions`, ...lines].join('\n');
}

/** Each match with the weights for and against it, whether it was marked or not. */
function whyOf({ reasons }: Annotated): string {
  return reasons()
    .map(({ text, decision, readings }) => {
      const lines = readings.flatMap(({ id, score, reasons: all }) => [
        `    ${id}: ${score.toFixed(2)}`,
        ...all.map(({ why, weight }) => `      ${weight > 0 ? '+' : ''}${weight} ${why}`),
      ]);
      return [`  ${text.replace(/\s+/g, ' ')} → ${decision}`, ...lines].join('\n');
    })
    .join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      date: { type: 'string' },
    },
  });
  if (!values.jsonl && positionals.length === 0) throw new Error(`No file was named.\n${USAGE}`);
  const date = dateOf(values.date);
  const annotator = createAnnotator(today());
  if (values.jsonl) await annotateLines(annotator);
  for (const file of positionals) {
    const annotated = annotateFile(annotator, file, date);
    console.log(values.json ? JSON.stringify({ file, ...annotated }) : said(file, annotated));
    if (values.explain) console.log(whyOf(annotated));
  }
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
