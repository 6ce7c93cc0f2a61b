/** The extension's own documents: opened as tabs, or found where the extension opened them. */
import type { Page } from 'puppeteer-core';
import type { Driven } from './launch';
import { until } from './until';

/** Opens a page of the extension in a tab: `path` begins with a slash. */
export async function openOwn(driven: Driven, path: string): Promise<Page> {
  const page = await driven.browser.newPage();
  const url = driven.origin + path;
  if (driven.name === 'chromium') await page.goto(url);
  // Firefox never answers that a moz-extension:// page has loaded; it has all the same.
  else await page.goto(url, { timeout: 1_500 }).catch(() => null);
  await loaded(page);
  return page;
}

/** Asks instead of waiting in the page: a tab in the background draws no frames to wait by. */
const loaded = (page: Page) =>
  until('one of our pages to load', () => page.evaluate(() => document.readyState === 'complete'));

/**
 * The tab, window or panel in which the extension has opened `path` itself.
 * Asks each document for its address: Firefox tells a driver `about:blank` of them.
 */
export function ownWindow(driven: Driven, path: string): Promise<Page> {
  return until(`a window with ${path}`, async () => {
    for (const page of await ownPages(driven)) {
      const here = await page.evaluate(() => location.href).catch(() => '');
      if (here.startsWith(driven.origin + path)) {
        await loaded(page);
        return page;
      }
    }
    return null;
  });
}

async function ownPages(driven: Driven): Promise<Page[]> {
  if (driven.name === 'firefox') return driven.browser.pages();
  const targets = driven.browser
    .targets()
    .filter(
      (target) => target.url().startsWith(driven.origin) && target.type() !== 'service_worker',
    );
  return Promise.all(targets.map((target) => target.asPage()));
}
