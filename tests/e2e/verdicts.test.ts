/** What a reader says against a mark or a date: at once, kept, and taken back. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOwn } from './drive/own';
import { openPanel } from './drive/own-views';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';
import type { Visit } from './drive/visit';

describe.each(BROWSERS)('what the reader says, in %s', (browser) => {
  let stage: Stage;
  let visit: Visit;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());
  afterEach(() => visit.page.close());

  const article = (path: string): string =>
    stage.web.publish('verdicts', path, {
      body: `<!doctype html><html lang="en"><title>Reform</title>
        <meta property="article:published_time" content="2023-05-03">
        <article><h1>Reform</h1>
        <p>The ICP met, and the CCG had been closed for a year.</p>
        <p>Each integrated care partnership writes a strategy for its integrated care board,
        said NHS England.</p>
        <p>${'It was long discussed. '.repeat(30)}</p></article></html>`,
    });
  const open = async (path: string) => {
    visit = await stage.visit(article(path));
    return visit;
  };
  const marked = async () =>
    (await visit.painted()).map(({ text }) => text).filter((text) => /ICP|partnership/.test(text));
  const onlyMarked = (text: string) =>
    until(`only “${text}” to be marked`, async () => (await marked()).join() === text);
  /** By keyboard: the card scrolls under its foot, where a mouse would have to look for it. */
  const choose = async (name: string) => {
    await until(`the button “${name}”`, () => visit.inRoot(focusOn, name));
    await visit.page.keyboard.press('Enter');
  };

  const forget = async (label: string) => {
    const options = await openOwn(stage.driven, '/options.html');
    await until('the verdict in the list', () => options.evaluate(pressIn, label));
    await until('it to be kept', () =>
      options.evaluate(() => document.querySelector('[role="status"]')?.textContent === 'Kept.'),
    );
    await options.close();
    await visit.page.bringToFront();
  };

  it('takes a mark away for good, on this page, until that is forgotten', async () => {
    await open('/never');
    await onlyMarked('ICP');
    await visit.hover('ICP');
    await visit.cardSays('Integrated care partnership');
    await choose('More');
    await choose('Wrong sense?');
    await visit.cardSays('Integrated care provider');
    await choose('Never mark “ICP” on this page');
    await visit.cardSays('no longer marked on this page');
    await onlyMarked('integrated care partnership');
    await until('the focus on Undo', async () => (await visit.inRoot(focused)) === 'Undo');

    await visit.page.reload();
    await onlyMarked('integrated care partnership');
    await visit.page.close();
    await open('/another');
    await onlyMarked('ICP');
    await visit.page.close();
    await open('/never');
    await onlyMarked('integrated care partnership');
    await forget('Forget this: “ICP” is never marked');
    await onlyMarked('ICP');
    expect(visit.complaints).toEqual([]);
  });

  it('is undone where it was said', async () => {
    await open('/undone');
    await visit.hover('ICP');
    await visit.cardSays('Integrated care partnership');
    await choose('More');
    await choose('Wrong sense?');
    await choose(`Never mark “ICP” on ${new URL(visit.page.url()).hostname}`);
    await onlyMarked('integrated care partnership');
    await choose('Undo');
    await visit.cardSays('Taken back.');
    await onlyMarked('ICP');
    await visit.page.reload();
    await onlyMarked('ICP');
  });

  it('chooses another sense, whose card follows, and is forgotten in the options', async () => {
    await open('/chosen');
    await visit.hover('ICP');
    await visit.cardSays('Integrated care partnership');
    await choose('More');
    await choose('Wrong sense?');
    await choose('Integrated care provider contract');
    await visit.cardSays('“ICP” now means this');
    await until('both to be marked', async () => (await marked()).length === 2);
    await visit.page.reload();
    await visit.hover('ICP');
    await visit.cardSays('You chose what “ICP” means here');

    await forget('Forget this: “ICP” means Integrated care provider contract');
    await onlyMarked('ICP');
  });

  it('asks by command what undecided letters mean, and says where it knows none', async () => {
    const url = stage.web.publish('verdicts', '/unsure', {
      body: `<!doctype html><html lang="en"><title>Reform</title><article><h1>Reform</h1>
        <p>The <b id="unsure">ICP</b> and the <b id="none">weather</b> were long discussed.</p>
        <p>${'It was long discussed. '.repeat(30)}</p><p>So said NHS England.</p></article></html>`,
    });
    visit = await stage.visit(url);
    const ask = async (id: string) => {
      await visit.page.evaluate(selectAll, id);
      await stage.ask(visit.page, 'page.command', { command: 'open-card' });
    };
    await until('NHS England to be marked', async () => (await visit.painted()).length > 0);
    expect(await marked()).toEqual([]);
    await ask('unsure');
    await visit.cardSays('We cannot tell what “ICP” means here');
    await choose('Integrated care provider contract');
    await visit.cardSays('“ICP” now means this');
    await onlyMarked('ICP');
    await choose('Undo');
    await visit.cardSays('We cannot tell');
    await until('no mark', async () => (await marked()).length === 0);
    await choose('None of these');
    // The toolbar at the selected words is in the same root, and stays.
    await until('the card to go', () => visit.inRoot(hasNoCard));
    await ask('none');
    await until('it to say so', async () => (await visit.inRoot(alerted)) !== null);
    expect(await visit.inRoot(alerted)).toBe('No term of ours in these words.');
  });

  it('corrects the date, which the card then goes by, until that is taken back', async () => {
    await open('/dated');
    await visit.hover('CCG');
    await visit.cardSays('published (3 May 2023)');
    const panel = await openPanel(stage, visit.page);
    const says = (words: string) =>
      until(words, () =>
        panel.evaluate((wanted) => document.body.textContent.includes(wanted), words),
      );
    if (browser === 'firefox') {
      // The panel stands in a tab there and looks at itself: the worker is asked as it would ask.
      await panel.close();
      await stage.call('verdicts.date', { href: visit.page.url(), date: '2016-11' as never });
    } else {
      await says('Published 3 May 2023');
      await until('the way to correct it', () => panel.evaluate(pressIn, 'Not right?'));
      await panel.waitForSelector('#published');
      await panel.type('#published', 'Nov 2016\n');
      await says('Published November 2016, set by you.');
    }
    await visit.page.bringToFront();
    await visit.page.reload();
    await visit.hover('CCG');
    await visit.cardSays('published (November 2016)');
    if (browser === 'firefox')
      await stage.call('verdicts.date', { href: visit.page.url(), date: null });
    else {
      await until('the way back', () => panel.evaluate(pressIn, 'Use what the page says'));
      await says('Published 3 May 2023');
      await panel.close();
    }
    await visit.page.bringToFront();
    await visit.page.keyboard.press('Escape');
    await visit.cardGone();
    await stage.ask(visit.page, 'page.command', { command: 'open-card' });
    await visit.cardSays('published (3 May 2023)');
  });
});

// Run in the page or in ours; they are sent as text.

function focusOn(root: ShadowRoot, name: string): boolean {
  const buttons = [...root.querySelectorAll('button')];
  const wanted = buttons.find(({ textContent }) => textContent === name);
  wanted?.focus();
  return wanted !== undefined;
}

function selectAll(id: string): void {
  const element = document.getElementById(id);
  if (element) getSelection()?.selectAllChildren(element);
}

function hasNoCard(root: ShadowRoot): boolean {
  return root.querySelector('[role="dialog"]') === null;
}

function alerted(root: ShadowRoot): string | null {
  return root.querySelector('[role="alert"]')?.textContent ?? null;
}

function focused(root: ShadowRoot): string | null {
  return root.activeElement?.textContent ?? null;
}

function pressIn(words: string): boolean {
  for (const button of document.querySelectorAll('button')) {
    if (!(button.ariaLabel ?? button.textContent).startsWith(words)) continue;
    button.click();
    return true;
  }
  return false;
}
