/**
 * `npm run bench scan`: reading and marking a page, beside the floor and two peers, in one run.
 * Cold: a fresh tab, the script's evaluation counted. Warm: the median of several runs.
 */
import type { Browser } from 'puppeteer-core';
import { pageOf, scriptOf } from './page';
import { median, type Row } from './report';
import type { System } from './scan.page';

/** Text of the page in KB, and the share of it that is the article. */
const PAGES = [
  { size: 20, share: 1 },
  { size: 100, share: 1 },
  { size: 1000, share: 1 },
  { size: 1000, share: 0.2 },
];
const SYSTEMS: readonly System[] = [
  'floor',
  'ours',
  'ours, beside 2,000 own terms',
  'ours, every mention painted',
  'alternation with Custom Highlights',
  'mark.js markRegExp',
];
/** mark.js writes thousands of elements a run: a few runs tell enough. */
const warmRuns = (system: System, size: number) =>
  system.startsWith('mark') ? 3 : size > 500 ? 15 : 40;
const COLD_RUNS = 5;

/** Bars of the design: ours against the floor. */
const BAR = { cold: 4, warm: 2 };

export async function benchScan(browser: Browser): Promise<Row[]> {
  const script = await scriptOf('scan.page.ts');
  const rows: Row[] = [];
  for (const { size, share } of PAGES) {
    const html = pageOf(size, share);
    for (const when of ['cold', 'warm'] as const) {
      const measured = new Map<System, { ms: number; found: number }>();
      const times = new Map<System, number[]>(SYSTEMS.map((system) => [system, []]));
      if (when === 'cold') {
        for (let turn = 0; turn < COLD_RUNS; turn++) {
          for (const system of SYSTEMS) {
            if (size > 500 && system.startsWith('mark') && turn > 0) continue;
            times.get(system)?.push(await coldRun(browser, html, script, system));
          }
        }
      } else {
        const page = await browser.newPage();
        await page.setContent(html);
        await page.addScriptTag({ content: script });
        for (const system of SYSTEMS) {
          const runs = await page.evaluate(
            async (name, count) => {
              const { bench } = globalThis as unknown as {
                bench: { run: (system: string) => { ms: number; found: number } };
              };
              const all: { ms: number; found: number }[] = [];
              for (let turn = 0; turn < count; turn++) {
                all.push(bench.run(name));
                // The page draws between runs, as it does between a reader's pages.
                await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
              }
              return all.slice(Math.floor(count / 3));
            },
            system,
            warmRuns(system, size),
          );
          times.set(
            system,
            runs.map(({ ms }) => ms),
          );
          measured.set(system, { ms: 0, found: runs[0]?.found ?? 0 });
        }
        await page.close();
      }
      const floor = median(times.get('floor') ?? []);
      for (const system of SYSTEMS) {
        const ms = median(times.get(system) ?? []);
        const name = `${size} KB${share < 1 ? `, ${share * 100} % article` : ''}, ${when}`;
        const isBarred =
          share === 1 && system === 'ours' && (when === 'cold' ? size === 100 : size === 1000);
        rows.push({ bench: 'scan', case: name, system, metric: 'time', value: ms, unit: 'ms' });
        rows.push({
          bench: 'scan',
          case: name,
          system,
          metric: 'against the floor',
          value: ms / floor,
          unit: '×',
          ...(isBarred ? { bar: BAR[when], ok: ms / floor <= BAR[when] } : {}),
        });
      }
    }
  }
  return rows;
}

/** Evaluation of the script and one run, in a tab that has seen neither. */
async function coldRun(
  browser: Browser,
  html: string,
  script: string,
  system: System,
): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  const ms = await page.evaluate(
    (code, name, isFloor) => {
      const floorOnly =
        'globalThis.bench={run(){const w=document.createTreeWalker(document.body,4);let s=0;while(w.nextNode()){const d=w.currentNode.data;for(let i=0;i<d.length;i++)s+=d.charCodeAt(i)}return{found:s}}}';
      const element = document.createElement('script');
      element.textContent = isFloor ? floorOnly : code;
      const began = performance.now();
      document.head.append(element);
      (globalThis as unknown as { bench: { run: (system: string) => unknown } }).bench.run(name);
      return performance.now() - began;
    },
    script,
    system,
    system === 'floor',
  );
  await page.close();
  return ms;
}
