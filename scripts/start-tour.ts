/** What `npm start` shows where there is no display: words on the terminal, and pictures. */

import { rmSync } from 'node:fs';
import { cardModel } from '@/lib/card/model';
import type { TermOnPage } from '@/lib/messages/page';
import type { Published } from '@/lib/timeline/published';
import { today as todayHere } from '@/lib/today';
import { publishSamples, type Sample } from '@/tests/e2e/drive/samples';
import { openStage, type Stage } from '@/tests/e2e/drive/stage';
import { until } from '@/tests/e2e/drive/until';
import { select, writeNote } from '@/tests/e2e/drive/writing';
import type { BrowserName } from './browsers';
import { takeShots } from './shots';

const PICTURES = '.output/start';
const NOTED = { article: '2013-co-commissioning', passage: 'forty miles away' };
const WORDS = 'Was this ever put right? Ask at the next practice meeting.';

/** @throws an error with a sentence for whatever did not work. */
export async function takeTour(name: BrowserName): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  console.log(`No display here, so ${name} runs without a window.`);
  const stage = await openStage(name);
  try {
    const samples = publishSamples(stage.web);
    for (const sample of samples) await tell(stage, sample);
    const noted = samples.find((sample) => sample.name === NOTED.article);
    if (!noted) throw new Error(`The sample ${NOTED.article} is missing.`);

    console.log('\nA note');
    await keepNote(stage, noted);
    const light = await takeShots(stage, noted.url, PICTURES, 'light');
    await stage.restart({ dark: true });
    await readNote(stage, noted);
    const dark = await takeShots(stage, noted.url, PICTURES, 'dark');

    console.log(`\nPictures\n${[...light, ...dark].map((path) => `  ${path}`).join('\n')}`);
  } finally {
    await stage.close();
  }
}

/** Prints the date of an article and each term found on it, as it was and as it is. */
async function tell(stage: Stage, { url }: Sample): Promise<void> {
  const { page } = await stage.visit(url);
  const summary = await until('the article to be read', async () => {
    const answer = await stage.ask(page, 'page.summary', null);
    return answer.reading ? null : answer;
  });
  const { title, published, terms } = summary;
  console.log(`\n${title}\n${dateLine(published)}, ${terms.length} terms`);
  await describe(stage, terms, published);
  await page.close();
}

function dateLine(published: Published | null): string {
  if (published === null) return '  no date found';
  return `  published ${published.date} (${published.source}, ${published.confidence})`;
}

async function describe(
  stage: Stage,
  found: readonly TermOnPage[],
  published: Published | null,
): Promise<void> {
  const ids = found.map(({ id }) => id);
  const { terms, timeline, knowledge } = await stage.call('glossary.terms', { ids });
  const today = todayHere();
  const byId = new Map(terms.map((term) => [term.entry.id, term]));
  for (const { id, surface, count, then, now } of found) {
    const term = byId.get(id);
    if (!term) throw new Error(`The worker knows nothing of ${id}, which the page has.`);
    const linked = (other: typeof id) => byId.get(other)?.entry ?? null;
    const card = cardModel({ term, published, knowledge, today, linked, timeline });
    console.log(
      `  ${surface.replaceAll('\u00ad', '')} → ${card.name}${count > 1 ? `, ${count} times` : ''}`,
    );
    console.log(`      then    [${then ?? 'not yet'}] ${card.then?.text ?? '–'}`);
    console.log(`      latest  [${now}] ${card.now.text}`);
  }
}

async function keepNote(stage: Stage, { url }: Sample): Promise<void> {
  const visit = await stage.visit(url);
  await visit.word('area team');
  await select(visit, NOTED.passage);
  await visit.press('Note');
  await writeNote(stage, WORDS, NOTED.passage);
  await visit.word(NOTED.passage);
  console.log(`  written about “${NOTED.passage}”, and marked in the article`);
  await visit.page.close();
}

async function readNote(stage: Stage, { url }: Sample): Promise<void> {
  const visit = await stage.visit(url);
  await visit.word(NOTED.passage);
  const notes = await stage.notesOn(visit.page);
  const note = notes.find(({ body }) => body === WORDS);
  if (!note) throw new Error('The note was written, and is not there after a restart.');
  console.log(`  read back after closing the browser and starting it again: “${note.body}”`);
  await visit.page.close();
}
