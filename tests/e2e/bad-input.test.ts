/** Pages that no newspaper would serve: no error, no long task, no change of the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crumbledPage, longPage, splitPage } from './big-pages';
import { longestScript } from './drive/script-time';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';
import type { Visit } from './drive/visit';

/** First written out, then by its letters: nobody could take it for something else. */
const GROUP = 'clinical commissioning group';
/** Milliseconds, as the browsers' own measure has it. */
const LONG_TASK = 50;
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

  it.each(Object.entries(pages))('%s', { timeout: 40_000 }, async (_what, { publish, ...page }) => {
    const url = publish(stage);
    const unread = await stage.visit(stage.web.unlisted(url));
    const untouched = await unread.serialised();
    await unread.page.close();

    const visit = await stage.visit(url);
    await read(visit, page.marked);
    if (page.marked === null) expect(await visit.painted()).toEqual([]);
    if (page.still !== false) expect(await visit.serialised()).toBe(untouched);
    expect(visit.complaints.filter(isOurs)).toEqual([]);
    await visit.page.close();
  });

  // Only Chromium tells how long a script runs. Noise only lengthens it: the best of three counts.
  it.each(browser === 'chromium' ? Object.entries(pages) : [])(
    '%s: no long task of ours',
    { timeout: 60_000 },
    async (_what, { publish, marked }) => {
      const url = publish(stage);
      let least = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < 3 && least > LONG_TASK; turn += 1) {
        const visit = await stage.visit('about:blank');
        const longest = await longestScript(visit.page, async () => {
          await visit.page.goto(url);
          await read(visit, marked);
        });
        least = Math.min(least, longest);
        await visit.page.close();
      }
      expect(least).toBeLessThanOrEqual(LONG_TASK);
    },
  );

  it('marks again after the page has cleared the registry', async () => {
    const visit = await stage.visit(stage.sample('clears-highlights.html'));
    await rest(visit);
    await visit.word(GROUP);
    await visit.click('#clear');
    expect(await visit.painted()).toEqual([]);
    await rest(visit);
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

/** Until what is to be marked is marked, and the page has been still for a while. */
async function read(visit: Visit, marked: BadPage['marked']): Promise<void> {
  await rest(visit);
  if (marked !== null && marked !== 'either') await wordLike(visit, marked);
  await quiet(visit);
}

/** Moves the mouse a little, as every reader does: a cleared registry is noticed then. */
async function rest({ page }: Visit): Promise<void> {
  await page.mouse.move(200, 300);
  await page.mouse.move(204, 300, { steps: 4 });
}

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
