/**
 * Takes the README's pictures, in `docs/pictures`, from the built extension in a real browser.
 *
 * Run by hand when what they show has changed: `npx tsx scripts/pictures.ts`. It uses the build
 * that `npm start` and `npm test` make for Chromium; run one of them first.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openOwn } from '@/tests/e2e/drive/own';
import { openPanel } from '@/tests/e2e/drive/own-views';
import { openStage, type Stage } from '@/tests/e2e/drive/stage';
import { until } from '@/tests/e2e/drive/until';
import { select, writeNote } from '@/tests/e2e/drive/writing';

const FOLDER = 'docs/pictures';
/** Bytes. A picture is fetched by everybody who looks at the project. */
const LARGEST = 250_000;
/** CSS pixels. Narrow, so that the words are legible where a page shows the picture small. */
const WINDOW = { width: 960, height: 720 };

const ARTICLE = '2020-end-of-ccgs';
const TERM = 'CCGs';
const PASSAGE = 'a place for general practice on its board';
/** The day of that article. */
const DAY = '2020-11-27';
const NOTE = 'One seat in thirty, as it turned out. Ask Sunil what came of it.';

async function takePictures(stage: Stage): Promise<void> {
  const visit = await stage.visit(stage.article(ARTICLE));
  const { page } = visit;
  await page.setViewport(WINDOW);
  await visit.word(TERM);
  await select(visit, PASSAGE);
  await visit.press('Note');
  await writeNote(stage, NOTE, PASSAGE);
  await visit.word(PASSAGE);
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });

  await visit.hover(TERM);
  await visit.cardSays('Latest');
  await visit.cardStill();
  await shoot(page, 'card');
  await page.mouse.move(2, 2);
  await visit.cardGone();

  const panel = await openPanel(stage, page);
  await until('the side panel to list the note', () =>
    panel.evaluate((words) => document.body.textContent.includes(words), NOTE),
  );
  await shoot(panel, 'side-panel');

  const timeline = await openOwn(stage.driven, `/glossary.html#/timeline?term=icb&at=${DAY}`);
  await timeline.setViewport(WINDOW);
  await until('the timeline', () =>
    timeline.evaluate(() => {
      const picture = document.querySelector('main svg .here, main svg');
      picture?.scrollIntoView();
      scrollBy(0, -60);
      return picture !== null;
    }),
  );
  await shoot(timeline, 'timeline');
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${path} has ${size} bytes, and ${LARGEST} are allowed.`);
  console.log(`${path}, ${Math.round(size / 1000)} kB`);
}

mkdirSync(FOLDER, { recursive: true });
const stage = await openStage('chromium');
try {
  await takePictures(stage);
} finally {
  await stage.close();
}
