/** The timeline and the lineage of a term in the built extension, under its own policy. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn } from './drive/own';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';

describe.each(BROWSERS)('the timeline, in %s', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(browser);
    page = await openOwn(stage.driven, '/glossary.html#/timeline');
    await page.setViewport({ width: 1200, height: 900 });
    await page.bringToFront();
  });
  afterAll(() => stage.close());

  const go = async (hash: string, heading: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await until(heading, async () => (await says('h1')).includes(heading));
  };
  const says = (selector: string) =>
    page.evaluate(
      (one) => [...document.querySelectorAll(one)].map((each) => each.textContent).join('\n'),
      selector,
    );
  const drawn = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.plot [role="option"]')].map((each) =>
        each.getAttribute('data-item'),
      ),
    );
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-item'));
  /** By hand: the driver focuses HTML alone. */
  const focus = (selector: string) =>
    page.evaluate((one) => document.querySelector<SVGElement>(one)?.focus(), selector);
  const broken = async () => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
      const { violations } = await here.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  };
  const press = (name: string) =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent, ariaLabel }) => (ariaLabel ?? textContent) === wanted)?.click();
    }, name);

  it('shows the years since 1942, and is walked and zoomed by keyboard', async () => {
    await go('#/timeline', 'Timeline');
    await until('all years', async () => (await says('.timeline-tools')).includes('1942 to '));
    await focus('.plot [tabindex="0"]');
    await page.keyboard.press('Home');
    await until('the first', async () => (await focused()) === 'ev-1948-07-05-nhs-begins');
    await page.keyboard.press('ArrowDown');
    await until('the first law', async () => /1946-11-06/.test((await focused()) ?? ''));
    const years = await says('.timeline-tools');
    await page.keyboard.press('+');
    await until('fewer years', async () => (await says('.timeline-tools')) !== years);
    expect(await focused()).toMatch(/1946-11-06/);
    expect(await says('.timeline-details')).toContain('National Health Service Act');
  });

  it('shows a term’s lineage at the date of an article, and the same as a table', async () => {
    await go('#/timeline?term=ccg&at=2013-09-17', 'Around Clinical commissioning group');
    await until('the bars', async () => (await drawn()).includes('term icb'));
    expect(await drawn()).toEqual(expect.arrayContaining(['term pct', 'term ccg']));
    expect(await says('.axis .article')).toBe('then, 17 September 2013');
    await page.evaluate(() =>
      document.querySelectorAll<HTMLInputElement>('.timeline-as input')[1]?.click(),
    );
    await until('the table', async () => (await says('caption')).includes('entries'));
    expect(await says('tbody')).toContain('Primary care trust');
    await page.evaluate(() =>
      document.querySelectorAll<HTMLInputElement>('.timeline-as input')[0]?.click(),
    );
  });

  it('says so when there is no such term, and shows everything', async () => {
    await go('#/timeline?term=no-such-term', 'Timeline');
    await until('a sentence', async () => (await says('.problem')).includes('no-such-term'));
    expect((await drawn()).length).toBeGreaterThan(50);
  });

  it('gives its pictures as files, which the page’s policy lets it paint', async () => {
    await go('#/timeline?term=ccg', 'Around');
    await until('the bars', async () => (await drawn()).includes('term ccg'));
    await page.evaluate(() => {
      const kept: Blob[] = [];
      Object.assign(globalThis, { kept });
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        kept.push(blob as Blob);
        return make.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    const keptOf = (type: string) =>
      page.evaluate((wanted) => {
        const { kept } = globalThis as unknown as { readonly kept: readonly Blob[] };
        return kept.find((blob) => blob.type === wanted)?.size ?? 0;
      }, type);
    await press('as SVG');
    await until('an SVG', async () => (await keptOf('image/svg+xml')) > 2_000);
    await press('as PNG');
    await until('a PNG', async () => (await keptOf('image/png')) > 10_000);
    expect(await says('[role="alert"]')).toBe('');
  });

  it('is walked from term to term by the links of a lineage', async () => {
    await go('#/term/ccg?at=2013-09-17', 'Clinical commissioning group');
    await until('the picture', async () => (await says('.family')).includes('Primary care trust'));
    await focus('.family a[href="#/term/pct?at=2013-09-17"]');
    await page.keyboard.press('Enter');
    await until('the term before', async () => (await says('h1')).includes('Primary care trust'));
    expect(await page.evaluate(() => location.hash)).toBe('#/term/pct?at=2013-09-17');
  });

  it.each([
    '#/timeline',
    '#/timeline?term=nhs-england&at=2013-09',
    '#/term/nhs-england?at=2013-09',
  ])('gives axe nothing to find at %s', async (hash) => {
    await go(hash, '');
    await until('a picture', async () => (await says('.plot, .family')) !== '');
    expect(await broken()).toEqual([]);
  });
});
