/** `npm run bench [NAME]`: the measurements of the design, in Chromium, beside peers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { benchGlossary } from '@/tests/bench/glossary';
import { type Row, tableOf } from '@/tests/bench/report';
import { benchScan } from '@/tests/bench/scan';
import { benchTimeline } from '@/tests/bench/timeline';
import { needBrowser } from './browsers';

const BENCHES = { scan: benchScan, glossary: benchGlossary, timeline: benchTimeline };
const RESULTS = new URL('../bench/results.json', import.meta.url);

const name = process.argv[2];
if (name !== undefined && !Object.hasOwn(BENCHES, name)) {
  console.error(`There is no bench “${name}”. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium', console.error),
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Row[] = [];
try {
  for (const [one, bench] of Object.entries(BENCHES)) {
    if (name === undefined || name === one) rows.push(...(await bench(browser)));
  }
} finally {
  await browser.close();
}
mkdirSync(new URL('.', RESULTS), { recursive: true });
writeFileSync(RESULTS, `${JSON.stringify(rows, null, 1)}\n`);
console.log(tableOf(rows));
process.exitCode = rows.some(({ ok }) => ok === false) ? 1 : 0;
