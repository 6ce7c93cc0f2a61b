/** The glossary's own pages: found from a card, searched, narrowed, walked by keyboard. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn, ownWindow } from './drive/own';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';

describe.each(BROWSERS)('the glossary, in %s', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(browser);
    page = await openOwn(stage.driven, '/glossary.html');
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

  it('finds a term by its letters and opens it, by keyboard alone', async () => {
    await go('#/', 'PolicyGloss glossary');
    await page.focus('input[type="search"]');
    await page.keyboard.type('ccg');
    await until('CCG first', async () =>
      (await says('.search > .rows-of-terms li:first-child a')).startsWith(
        'Clinical commissioning group',
      ),
    );
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('CCG');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await until('the term', async () => (await says('h1')).includes('Clinical commissioning'));
    expect(await page.evaluate(() => location.hash)).toBe('#/term/ccg');
  });

  it('says what was true on a day, and leads on by links', async () => {
    await go('#/term/ccg?at=2013-09-17', 'Clinical commissioning group');
    expect(await says('.moments')).toContain('17 September 2013');
    expect(await says('.phases .here')).toContain('this is the day you chose');
    await go('#/term/local-ccg-names', 'Clinical commissioning group');
  });

  it('narrows by nation, and tells how many are left', async () => {
    await go('#/?nation=Scotland', 'PolicyGloss glossary');
    await until('fewer', async () => Number.parseInt(await says('.tally'), 10) < 200);
    expect(await says('.rows-of-terms')).not.toContain('Clinical commissioning group');
  });

  it('says when nothing is there', async () => {
    await go('#/term/no-such-term', 'There is no such term');
    await go('#/?q=zzzzqq', 'PolicyGloss glossary');
    await until('a sentence', async () => (await says('main')).includes('Nothing fits “zzzzqq”'));
    const long = 'x'.repeat(10_000);
    await go(`#/?q=${long}`, 'PolicyGloss glossary');
    await until('no terms', async () => (await says('.tally')).startsWith('No terms'));
  });

  it.each(['#/', '#/?q=care', '#/term/nhs-england?at=2013-09', '#/term/no-such-term'])(
    'gives axe nothing to find at %s',
    async (hash) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await until('its heading', async () => (await says('h1')) !== '');
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
        const { violations } = await here.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
    },
  );

  it('is opened from a card, as of the article’s day', async () => {
    const visit = await stage.visit(stage.article('2013-co-commissioning'));
    await visit.hover('area team');
    await visit.cardSays('Latest');
    await visit.press('More');
    await visit.press('Glossary');
    const opened = await ownWindow(stage.driven, '/glossary.html#/term/area-team');
    await until('its day', () =>
      opened.evaluate(() => document.querySelector('.moments')?.textContent.includes('2013')),
    );
    await opened.close();
    await visit.page.close();
  });
});
