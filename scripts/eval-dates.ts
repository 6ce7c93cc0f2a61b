/**
 * `npm run eval:dates [-- FOLDER…]`: how well dates of publication are found.
 *
 * A folder holds HTML files and beside them a JSON file of what is expected,
 * `{"FILE.html": {"date", "note"?, "url"?}}`, or lines of `{"id", "url"?, "date", "note"?,
 * "html"}` in .jsonl files. `date` is as exact as it is known, or null for none.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { today } from '@/lib/today';
import { articleText } from './article-text';
import { type DatedPage, dateTable, scoreDates } from './dates-score';

interface Expected {
  readonly date: string | null;
  readonly note?: string;
  readonly url?: string;
}

interface HeadLine extends Expected {
  readonly id: string;
  readonly html: string;
}

export function readLines(path: string): HeadLine[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as HeadLine);
}

function readFolder(folder: string): HeadLine[] {
  const expected = Object.assign(
    {},
    ...globSync(join(folder, '*.json')).map((path) => JSON.parse(readFileSync(path, 'utf8'))),
  ) as Readonly<Record<string, Expected | string>>;
  const pages = globSync(join(folder, '**/*.{html,htm}'))
    .sort()
    .flatMap((path) => {
      const said =
        expected[path.slice(folder.length).replace(/^[\\/]+/, '')] ?? expected[basename(path)];
      if (said === undefined) return [];
      const known = typeof said === 'string' ? { date: said } : said;
      return [{ ...known, id: basename(path), html: readFileSync(path, 'utf8') }];
    });
  return [...globSync(join(folder, '*.jsonl')).sort().flatMap(readLines), ...pages];
}

/** What is found in each, on a day of today. */
export const datedPages = (lines: readonly HeadLine[], day = today()): DatedPage[] =>
  lines.map(({ id, html, url, ...rest }) => ({
    ...rest,
    name: id,
    found: articleText(html, url, day).published,
  }));

function main(folders: readonly string[]): number {
  for (const folder of folders) {
    const lines = readFolder(folder);
    if (lines.length === 0) {
      console.error(
        `Nothing to measure in ${folder}: it wants pages and what is expected of them.`,
      );
      return 2;
    }
    const score = scoreDates(datedPages(lines));
    console.log(
      [`${folder}:`, dateTable(score), ...score.faults.map((line) => `  ${line}`)].join('\n'),
    );
  }
  return 0;
}

if (process.argv[1]?.endsWith('eval-dates.ts'))
  process.exitCode = main(process.argv.length > 2 ? process.argv.slice(2) : ['tests/dates']);
