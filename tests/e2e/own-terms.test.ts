/** Terms of the reader's own: written, imported, marked, explained, and taken back. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn } from './drive/own';
import { openPanel, openPopup } from './drive/own-views';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';
import type { Visit } from './drive/visit';

/** Milliseconds from the click on “Import” until the list stands there. */
const IMPORT_MOST = 2_000;

describe.each(BROWSERS)('terms of the reader’s own, in %s', (browser) => {
  let stage: Stage;
  let mine: Page;
  beforeAll(async () => {
    stage = await openStage(browser);
    mine = await openOwn(stage.driven, '/glossary.html#/mine');
    await heading('Your own terms');
  });
  afterAll(() => stage.close());

  const says = (selector: string) =>
    mine.evaluate(
      (one) => [...document.querySelectorAll(one)].map((each) => each.textContent).join('\n'),
      selector,
    );
  const heading = (words: string) => until(words, async () => (await says('h1')) === words);
  /** What a click leads to has the focus on its heading; whoever types earlier would lose it. */
  const opened = (words: string) =>
    until(`${words}, with the focus`, () =>
      mine.evaluate((wanted) => {
        const { activeElement } = document;
        return activeElement?.localName === 'h1' && activeElement.textContent === wanted;
      }, words),
    );
  const press = (words: string) => mine.evaluate(pressIn, words);
  const choose = (text: string, name = 'team.csv') => mine.evaluate(chooseIn, text, name);
  const write = async (fields: Readonly<Record<string, string>>) => {
    for (const [field, words] of Object.entries(fields)) await mine.type(`#own-${field}`, words);
  };
  const importing = async (text: string) => {
    await press('Import a list');
    await opened('Import a list');
    await choose(text);
  };
  const article = (words: string): string =>
    stage.web.publish('own', `/${words.replace(/\W+/g, '-').slice(0, 40)}`, {
      body: `<!doctype html><html lang="en"><title>Reform</title><article><h1>Reform</h1>
        <p>${words}</p><p>${'It was long discussed. '.repeat(30)}</p></article></html>`,
    });

  it('tells each fault at its field, and keeps what was typed', async () => {
    await mine.bringToFront();
    await press('Add a term');
    await opened('A new term of yours');
    await write({ short: 'WRH', from: '2013-13' });
    await press('Keep');
    await until('two faults', async () => (await says('.problem')).includes('2 things'));
    expect(await says('#own-name-fault')).toBe('The name is missing.');
    expect(await says('#own-from-fault')).toContain('“2013-13” is not a date');
    await until('the first of them to have the focus', () =>
      mine.evaluate(() => document.activeElement?.id === 'own-name'),
    );
    expect(await mine.$eval('#own-short', (field) => (field as HTMLInputElement).value)).toBe(
      'WRH',
    );
    await press('Cancel');
    await heading('Your own terms');
  });

  it('marks a term as soon as it is kept, on the page that is open, and says whose it is', async () => {
    const visit = await stage.visit(article('The WRH took all referrals from NHS England.'));
    await visit.word('NHS England');
    await mine.bringToFront();
    await press('Add a term');
    await opened('A new term of yours');
    await write({
      name: 'Westshire Referral Hub',
      short: 'WRH',
      meaning: 'Takes all referrals of our twelve practices.',
      from: '2021-04',
      link: 'https://hub.example/about',
    });
    await press('Keep');
    await heading('Your own terms');

    await visit.page.bringToFront();
    await visit.hover('WRH');
    const words = await visit.cardSays('Westshire Referral Hub');
    expect(words).toContain('Your own term');
    expect(words).toContain('Takes all referrals of our twelve practices.');
    expect(words).toContain('In use since April 2021, as you noted.');
    expect(words).toContain('hub.example/about');
    expect(words).toMatch(/You wrote this in \w+ \d{4}/);
    expect(words).not.toMatch(/latest we know/i);
    expect(visit.complaints).toEqual([]);

    const panel = await openPanel(stage, visit.page);
    if (browser === 'chromium') {
      await until('the panel', () =>
        panel.evaluate(() => /Westshire Referral Hub WRH yours/.test(document.body.textContent)),
      );
      await panel.close();
      const popup = await openPopup(stage, visit.page);
      await until('the popup', () =>
        popup.evaluate(() => document.body.textContent.includes('1 of them is yours')),
      );
      await popup.close();
    } else await panel.close();
    await visit.page.close();
  });

  it('shows ours where both are written alike, until the reader says otherwise', async () => {
    await mine.bringToFront();
    await importing('name,letters,meaning\nOur own board,ICB,It meets on Thursdays.\n');
    await until('the preview', async () => (await says('main')).includes('1 new term'));
    await press('Import 1 term');
    await heading('Your own terms');
    const url = article('The ICB met on the matter of integrated care boards.');
    const card = async (name: string) => {
      const visit = await stage.visit(url);
      await visit.hover('ICB');
      await visit.cardSays(name);
      await visit.page.close();
    };
    await card('Integrated care board');
    await mine.bringToFront();
    await press('Edit Our own board');
    await opened('Edit your term');
    await mine.click('input[type="checkbox"]');
    await press('Keep');
    await until('the list', async () => (await says('main')).includes('instead of PolicyGloss’s'));
    await card('Our own board');
  });

  it('shows the reader’s where ours is undecided', async () => {
    await mine.bringToFront();
    await importing('name;letters\nInhaled corticosteroid;ICS\n');
    await until('the preview', async () => (await says('main')).includes('1 new term'));
    await press('Import 1 term');
    await heading('Your own terms');
    const visit = await stage.visit(article('Each child with asthma was given an ICS inhaler.'));
    await visit.hover('ICS');
    await visit.cardSays('Inhaled corticosteroid');
    await visit.page.close();
  });

  it.each([
    ['an unknown date', 'name,from\nHub A,2013\nHub B,2013-13\n', 'Row 3: The date “2013-13”'],
    ['a quotation mark that stays open', 'name\n"Hub A\nHub B\n', 'Row 2: A quotation mark'],
    ['a formula', 'name,meaning\nHub A,=1+1\n', 'Row 2: “=1+1” is a formula'],
    ['no column for names', 'term\nHub A\n', 'no column called “name”'],
    ['fifty thousand rows', `name\n${'Hub\n'.repeat(50_000)}`, 'more than 5,000 rows'],
    ['UTF-16 that does not say so', 'n\0a\0m\0e\0\n\0A\0B\0', 'is not in UTF-8'],
  ])('imports nothing of a list with %s, and says why', async (_what, text, sentence) => {
    await mine.bringToFront();
    const before = await mine.evaluate(keptIn);
    await importing(text);
    await until(sentence, async () => (await says('main')).includes(sentence));
    expect(await says('main')).not.toMatch(/Import \d/);
    await press('Cancel');
    await heading('Your own terms');
    expect(await mine.evaluate(keptIn)).toBe(before);
  });

  it('imports two thousand in two seconds, marks them on the next page, and takes them back', async () => {
    await mine.bringToFront();
    const before = await mine.evaluate(keptIn);
    const rows = Array.from(
      { length: 2000 },
      (_, at) =>
        `Local scheme number ${at},LSN${at},"What scheme ${at} of the county is, and does."`,
    );
    await importing(`name,letters,meaning\n${rows.join('\n')}\n`);
    await until('the preview', async () => (await says('main')).includes('2000 new terms'));
    const ms = await mine.evaluate(importIn, 'Import 2000 terms', '2003 terms');
    expect(ms).toBeLessThanOrEqual(IMPORT_MOST);

    const visit = await stage.visit(article('The LSN1234 and the local scheme number 77 ended.'));
    await visit.word('local scheme number 77');
    await visit.hover('LSN1234');
    await visit.cardSays('Local scheme number 1234');
    await visit.page.close();

    await mine.bringToFront();
    await press('Undo');
    await until('the list as it was', async () => (await says('.tally')).startsWith('3 terms'));
    expect(await mine.evaluate(keptIn)).toBe(before);
    await gone('LSN1234', article('The LSN1234 and NHS England met, all the same.'));
  });

  /** A page that marks NHS England has been read to its end. */
  const gone = async (words: string, url: string) => {
    const visit: Visit = await stage.visit(url);
    await visit.word('NHS England');
    expect((await visit.painted()).map(({ text }) => text)).not.toContain(words);
    await visit.page.close();
  };

  it('is found in the glossary’s search, as the reader’s', async () => {
    await mine.bringToFront();
    await mine.evaluate(() => {
      location.hash = '#/?q=WRH';
    });
    const first = await until('one term', async () => {
      const rows = await mine.evaluate(rowsSeen);
      return rows.length === 1 && rows[0];
    });
    expect(first).toContain('Westshire Referral Hub WRH');
    expect(first).toContain('Your own term');
    await mine.evaluate(() =>
      document.querySelector<HTMLElement>('.rows-of-terms a:not([hidden] *)')?.click(),
    );
    await until('its page', async () => (await says('h1')).includes('Westshire Referral Hub'));
    expect(await says('article')).toContain('In use since April 2021, as you noted.');
    await mine.evaluate(() => {
      location.hash = '#/mine';
    });
    await heading('Your own terms');
  });

  it('gives axe nothing to find', async () => {
    await mine.evaluate(axe.source);
    const found = () =>
      mine.evaluate(async () => {
        const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
        const { violations } = await here.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    expect(await found()).toEqual([]);
    await press('Add a term');
    await opened('A new term of yours');
    expect(await found()).toEqual([]);
    await press('Cancel');
    await heading('Your own terms');
  });

  it('is there after a restart, and goes when it is deleted', async () => {
    await stage.restart();
    mine = await openOwn(stage.driven, '/glossary.html#/mine');
    await until('the list', async () => (await says('.tally')).startsWith('3 terms'));
    const visit = await stage.visit(article('The WRH took all of it once more.'));
    await visit.word('WRH');
    await visit.page.close();
    await mine.bringToFront();
    await press('Delete Westshire Referral Hub');
    await until('the list', async () => (await says('.tally')).startsWith('2 terms'));
    await until('the way back to have the focus', () =>
      mine.evaluate(() => document.activeElement?.textContent === 'Undo'),
    );
    await gone('WRH', article('The WRH and NHS England have met again.'));
  });
});

// The functions below run in a document of the extension; they see nothing of this file.

function pressIn(words: string): void {
  for (const button of document.querySelectorAll('button')) {
    if ((button.getAttribute('aria-label') ?? button.textContent) !== words) continue;
    button.click();
    return;
  }
  throw new Error(`There is no button “${words}”.`);
}

/** A driver cannot hand a file to a document of an extension in every browser. */
function chooseIn(text: string, name: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name, { type: 'text/csv' }));
  if (!field) throw new Error('There is nowhere to choose a file.');
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Milliseconds from the click to the list that says `count`. */
async function importIn(words: string, count: string): Promise<number> {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === words,
  );
  const began = performance.now();
  const done = new Promise<number>((resolve) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector('.tally')?.textContent?.startsWith(count)) return;
      look.disconnect();
      resolve(performance.now() - began);
    });
    look.observe(document, { childList: true, subtree: true, characterData: true });
  });
  button?.click();
  return done;
}

/** The rows of the glossary that are not hidden: all of them stay there for the next search. */
function rowsSeen(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.rows-of-terms li')]
    .filter((row) => row.checkVisibility())
    .map((row) => row.textContent);
}

async function keptIn(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    typeof import('webextension-polyfill')
  >;
  const kept = await (browser ?? chrome)?.storage.local.get('own.terms');
  return String(kept?.['own.terms']);
}
