/** A reader's note: written in our own window, kept over a restart, painted again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn, ownWindow } from './drive/own';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';
import type { Visit } from './drive/visit';

const ARTICLE = '2013-co-commissioning';
const PASSAGE = 'forty miles away';
const WORDS = 'Ask Harriet — is “eleven people” still true? <b>check</b>';

describe.each(BROWSERS)('a note, in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  it('is written about a selection, and survives closing the browser', async () => {
    const url = stage.article(ARTICLE);
    let visit = await stage.visit(url);
    await visit.word('area team');
    await select(visit, PASSAGE);
    await visit.press('note');
    const editor = await ownWindow(stage.driven, '/editor.html');
    await editor.waitForSelector('textarea');
    expect(await editor.evaluate(() => document.body.textContent)).toContain(PASSAGE);
    await editor.type('textarea', WORDS);
    await save(editor);
    expect(await visit.word(PASSAGE)).toMatchObject({ highlight: 'pg-note-yellow' });
    expect(await visit.serialised()).not.toContain('Ask Harriet');
    expect(visit.complaints).toEqual([]);

    await stage.restart();

    visit = await stage.visit(url);
    expect(await visit.word(PASSAGE)).toMatchObject({ highlight: 'pg-note-yellow' });
    await visit.word('area team');
    const panel = await openOwn(stage.driven, '/sidepanel.html');
    await panel.close();
    await visit.page.close();
  });

  it('is written about a term from its card, and shown there again', async () => {
    const visit = await stage.visit(stage.article(ARTICLE));
    await visit.hover('NHS Clinical Commissioners');
    await visit.cardSays('NHS Clinical Commissioners');
    await visit.press('Add a note');
    const editor = await ownWindow(stage.driven, '/editor.html');
    await editor.waitForSelector('textarea');
    await editor.type('textarea', 'Whose idea was this?');
    await save(editor);

    const again = await stage.visit(stage.article('2020-end-of-ccgs'));
    await again.word('CCGs');
    await visit.page.bringToFront();
    await visit.page.mouse.move(5, 5);
    await visit.cardGone();
    await visit.hover('NHS Clinical Commissioners');
    await visit.cardSays('Whose idea was this?');
    expect(visit.complaints).toEqual([]);
    await again.page.close();
    await visit.page.close();
  });

  it('is a highlight alone when a colour is pressed', async () => {
    const visit = await stage.visit(stage.article('2016-footprints'));
    await visit.word('control total');
    const before = await visit.serialised();
    await select(visit, 'one overhead projector');
    await visit.press('green');
    expect(await visit.word('one overhead projector')).toMatchObject({
      highlight: 'pg-note-green',
    });
    await visit.page.evaluate(() => getSelection()?.removeAllRanges());
    await visit.cardGone();
    expect(await visit.serialised()).toBe(before);
    await visit.page.close();
  });

  it('is not painted anywhere when its words have gone', async () => {
    const changed =
      '<article><h1>Later</h1><p>The STP was rewritten. One projector went.</p></article>';
    const url = stage.web.publish('2016-footprints', '/story', { body: changed });
    const visit = await stage.visit(url);
    await visit.word('STP');
    const notes = (await visit.painted()).filter(({ highlight }) => /note/.test(highlight));
    expect(notes).toEqual([]);
    const summary = await stage.ask(visit.page, 'page.summary', null);
    expect(summary.notes).toMatchObject([{ found: false }]);
    await visit.page.close();
  });
});

/** Selects words of the page by dragging the mouse over them, as a reader does. */
async function select({ page }: Visit, text: string): Promise<void> {
  const [from, to] = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const boxes = [...range.getClientRects()];
      const first = boxes[0];
      const last = boxes.at(-1);
      if (!first || !last) break;
      return [
        { x: first.left + 0.5, y: first.top + first.height / 2 },
        { x: last.right - 0.5, y: last.top + last.height / 2 },
      ] as const;
    }
    throw new Error(`The page does not hold “${wanted}”.`);
  }, text);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await until('the selection', () =>
    page.evaluate((wanted) => getSelection()?.toString().includes(wanted), text),
  );
}

/** Presses “Save” in the editor and waits until its window is gone. */
async function save(editor: Awaited<ReturnType<typeof ownWindow>>): Promise<void> {
  await editor.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      /save/i.test(one.textContent),
    );
    button?.click();
  });
  await until('the editor to close', async () => {
    if (editor.isClosed()) return true;
    return editor.evaluate(() => false).catch(() => true);
  });
}
