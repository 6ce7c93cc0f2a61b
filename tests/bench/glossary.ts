/**
 * `npm run bench glossary`: opening the glossary's page and typing into its search, in the built
 * extension. Beside it the floor: a page of the extension with nothing in it but our settings.
 */
import type { Page } from 'puppeteer-core';
import { openOwn } from '@/tests/e2e/drive/own';
import { openStage } from '@/tests/e2e/drive/stage';
import { at, median, type Row } from './report';

const OPENINGS = 15;
/** Typed a letter at a time, then taken away again. */
const QUERIES = ['integrated care board', 'ccg', 'waiting list', 'clincal comissioning', 'nhs'];
/** The bars, in milliseconds. */
const BAR = { open: 300, key: 16 };

export async function benchGlossary(): Promise<Row[]> {
  const stage = await openStage('chromium');
  try {
    const opened = new Map<string, number[]>();
    for (let time = 0; time < OPENINGS; time++) {
      for (const [path, sign] of [
        ['/glossary.html', '.rows-of-terms li'],
        ['/options.html', 'fieldset'],
      ] as const) {
        const page = await openOwn(stage.driven, path);
        const ms = await page.evaluate(untilShown, sign);
        opened.set(path, [...(opened.get(path) ?? []), ms]);
        await page.close();
      }
    }
    const page = await openOwn(stage.driven, '/glossary.html');
    await page.waitForSelector('.rows-of-terms li');
    const keys = await typed(page);
    const row = (what: string, metric: string, value: number, bar?: number): Row => ({
      bench: 'glossary',
      case: what,
      system: 'ours',
      metric,
      value,
      unit: 'ms',
      ...(bar === undefined ? {} : { bar, ok: value <= bar }),
    });
    return [
      row('the options, opened', 'median', median(opened.get('/options.html') ?? [])),
      row('the glossary, opened', 'median', median(opened.get('/glossary.html') ?? []), BAR.open),
      row('a letter typed', 'median', median(keys), BAR.key),
      row('a letter typed', '95 of 100', at(keys, 0.95), BAR.key),
      row('a letter typed', 'most', Math.max(...keys)),
    ];
  } finally {
    await stage.close();
  }
}

/** From the beginning of the navigation until the largest thing on the page is painted. */
async function untilShown(sign: string): Promise<number> {
  while (document.querySelector(sign) === null) {
    await new Promise((again) => requestAnimationFrame(again));
  }
  return new Promise((told) => {
    new PerformanceObserver((list) => told(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
}

/** Milliseconds from each letter until what it found is laid out. */
function typed(page: Page): Promise<number[]> {
  const texts = QUERIES.flatMap((query) => {
    const begun = Array.from(query, (_, end) => query.slice(0, end + 1));
    return [...begun, ...begun.slice(0, -1).reverse(), ''];
  });
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (field === null) throw new Error('There is no search to type into.');
    const times: number[] = [];
    for (const text of all) {
      const began = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((drawn) => setTimeout(drawn));
      document.body.getBoundingClientRect();
      times.push(performance.now() - began);
      await new Promise((frame) => requestAnimationFrame(frame));
    }
    return times;
  }, texts);
}
