/** A reader's note: written in our own window, kept over a restart, painted again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';
import { select, writeNote } from './drive/writing';

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
    await visit.press('Note');
    await writeNote(stage, WORDS, PASSAGE);
    expect(await visit.word(PASSAGE)).toMatchObject({ highlight: 'pg-note-yellow' });
    expect(await visit.serialised()).not.toContain('Ask Harriet');
    expect(visit.complaints).toEqual([]);

    await stage.restart();

    visit = await stage.visit(url);
    expect(await visit.word(PASSAGE)).toMatchObject({ highlight: 'pg-note-yellow' });
    await visit.word('area team');
    const kept = await stage.notesOn(visit.page);
    expect(kept).toMatchObject([{ body: WORDS }]);
    await visit.page.close();
  });

  it('is written about a term from its card, and shown there again', async () => {
    const visit = await stage.visit(stage.article(ARTICLE));
    await visit.hover('NHS Clinical Commissioners');
    await visit.cardSays('NHS Clinical Commissioners');
    await visit.press('Add a note');
    await writeNote(stage, 'Whose idea was this?', null);

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
      '<article><h1>Later</h1><p>The sustainability and transformation plan (STP) was rewritten. One projector went.</p></article>';
    const url = stage.web.publish('2016-footprints', '/story', { body: changed });
    const visit = await stage.visit(url);
    await visit.word('sustainability and transformation plan');
    const notes = (await visit.painted()).filter(({ highlight }) => /note/.test(highlight));
    expect(notes).toEqual([]);
    const told = await until('the page to tell of its note', async () => {
      const { notes } = await stage.ask(visit.page, 'page.summary', null);
      return notes.length > 0 ? notes : null;
    });
    expect(told).toMatchObject([{ found: false }]);
    await visit.page.close();
  });
});
