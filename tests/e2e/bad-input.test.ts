/**
 * Pages that no newspaper would serve: no error, no long task, no change of the page.
 *
 * Long tasks are Chromium's own measure, and count only what our script adds: a page of ten
 * megabytes has long tasks of its own, so each is compared with the same page unread.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crumbledPage, longPage, splitPage } from './big-pages';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';
import type { Visit } from './drive/visit';

/** First written out, then by its letters: nobody could take it for something else. */
const GROUP = 'clinical commissioning group';
const MEGABYTE = 1024 * 1024;
const NOTHING = "default-src 'none'; style-src 'none'; script-src 'none'";

interface BadPage {
  readonly publish: (stage: Stage) => string;
  /** A text that must be marked in the end; null where nothing is to be marked. */
  readonly marked: string | null | 'either';
  /** False where the page changes by itself, so that two looks at it differ anyway. */
  readonly still?: boolean;
}

const pages: Readonly<Record<string, BadPage>> = {
  'nothing at all': { publish: (stage) => stage.sample('empty.html'), marked: null },
  'no text': { publish: (stage) => stage.sample('no-text.html'), marked: null },
  'ten megabytes of text': {
    publish: (stage) => stage.web.publish('long', '/read', { body: longPage(10 * MEGABYTE) }),
    marked: GROUP,
  },
  '100,000 text nodes': {
    publish: (stage) => stage.web.publish('crumbs', '/read', { body: crumbledPage(100_000) }),
    marked: GROUP,
  },
  'a term split across twenty tags': {
    publish: (stage) => stage.web.publish('split', '/read', { body: splitPage() }),
    marked: 'primary care network',
  },
  'text that changes on every frame': {
    publish: (stage) => stage.sample('mutating.html'),
    marked: 'CCG',
    still: false,
  },
  'a page that clears all highlights': {
    publish: (stage) => stage.sample('clears-highlights.html'),
    marked: GROUP,
  },
  'a page whose policy forbids everything': {
    publish: (stage) =>
      stage.sample('csp-none.html', { headers: { 'content-security-policy': NOTHING } }),
    marked: GROUP,
  },
  'an XHTML document': {
    publish: (stage) => stage.sample('document.xml', { type: 'application/xhtml+xml' }),
    marked: GROUP,
  },
  'an XHTML document served as XML': {
    publish: (stage) => stage.sample('document.xml', { type: 'application/xml' }),
    marked: GROUP,
  },
  'an XML document of no known kind': {
    publish: (stage) => stage.sample('plain.xml', { type: 'application/xml' }),
    marked: 'either',
  },
  'a dialog over the page': { publish: (stage) => stage.sample('dialog.html'), marked: GROUP },
};

describe.each(BROWSERS)('bad input, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  it.each(Object.entries(pages))(
    '%s',
    { timeout: 40_000 },
    async (_what, { publish, marked, still }) => {
      const url = publish(stage);
      const unread = await look(stage, stage.web.unlisted(url));
      const untouched = await unread.serialised();
      const own = await longTasks(unread);
      await unread.page.close();

      const visit = await look(stage, url);
      if (marked !== null && marked !== 'either') await wordLike(visit, marked);
      await quiet(visit);
      if (still !== false) expect(await visit.serialised()).toBe(untouched);
      expect(visit.complaints.filter(isOurs)).toEqual([]);
      if (marked === null) expect(await visit.painted()).toEqual([]);
      if (browser === 'chromium')
        expect(Math.max(0, ...(await longTasks(visit)))).toBeLessThanOrEqual(
          Math.max(50, ...own) + 10,
        );
      await visit.page.close();
    },
  );

  it('marks again after the page has cleared the registry', async () => {
    const visit = await stage.visit(stage.sample('clears-highlights.html'));
    await visit.word(GROUP);
    await visit.click('#clear');
    expect(await visit.painted()).toEqual([]);
    await visit.page.mouse.move(200, 200);
    await visit.word(GROUP);
    await visit.page.close();
  });

  it('does not scan in a loop with a page that changes on every frame', async () => {
    const visit = await stage.visit(stage.sample('mutating.html'));
    await visit.word('CCG');
    const before = await turns(visit);
    await until('two hundred more frames', async () => (await turns(visit)) > before + 200);
    await visit.word('CCG');
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('opens its card inside the page’s own modal dialog', async () => {
    const visit = await stage.visit(stage.sample('dialog.html'));
    await visit.hover('primary care network');
    await visit.cardSays('Primary care network');
    await visit.page.keyboard.press('Escape');
    await visit.cardGone();
    expect(await visit.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await visit.page.close();
  });

  it('opens its card on a page whose policy forbids everything', async () => {
    const url = stage.sample('csp-none.html', { headers: { 'content-security-policy': NOTHING } });
    const visit = await stage.visit(url);
    await visit.hover(GROUP);
    const words = await visit.cardSays('Clinical commissioning group');
    expect(words).toContain('Latest');
    expect(await visit.inRoot(hasStyles)).toBe(true);
    expect(visit.complaints.filter(isOurs)).toEqual([]);
    await visit.page.close();
  });
});

/** A page under such a policy is refused its own icon and inline styles; that is not ours. */
const isOurs = (complaint: string) => !/favicon\.ico/.test(complaint);

async function look(stage: Stage, url: string): Promise<Visit> {
  const visit = await stage.visit('about:blank');
  await visit.page.evaluateOnNewDocument(() => {
    const tasks: number[] = [];
    Object.defineProperty(window, 'longTasksSeen', { value: tasks });
    if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask', buffered: true });
  });
  await visit.page.goto(url);
  await visit.page.bringToFront();
  return visit;
}

const longTasks = (visit: Visit): Promise<readonly number[]> =>
  visit.page.evaluate(
    () => (window as unknown as { readonly longTasksSeen: number[] }).longTasksSeen,
  );

/** Waits for words that begin as asked; a mark may end before or after a space between tags. */
async function wordLike(visit: Visit, text: string): Promise<void> {
  const wanted = text.trim();
  await until(
    `“${wanted}” to be marked`,
    async () => (await visit.painted()).some((one) => one.text.trim().startsWith(wanted)),
    20_000,
  );
}

/** Waits until the reading is over: three idle moments in a row, and no mark more than before. */
async function quiet(visit: Visit): Promise<void> {
  let last = -1;
  await until('the page to be still', async () => {
    const now = await visit.page.evaluate(countAfterIdle);
    const same = now === last;
    last = now;
    return same;
  });
}

async function countAfterIdle(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1)
    await new Promise((next) => requestIdleCallback(next, { timeout: 1_000 }));
  let count = 0;
  for (const [name, ranges] of CSS.highlights) if (name.startsWith('pg-')) count += ranges.size;
  return count;
}

const turns = (visit: Visit): Promise<number> =>
  visit.page.evaluate(() =>
    Number(/\d+/.exec(document.querySelector('#tick')?.textContent ?? '')?.[0]),
  );

function hasStyles(root: ShadowRoot): boolean {
  return root.adoptedStyleSheets.length > 0;
}
