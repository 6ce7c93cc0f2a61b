/** Pictures of the product at work, taken in a real browser. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPanel, openPopup } from '@/tests/e2e/drive/own-views';
import type { Stage } from '@/tests/e2e/drive/stage';
import { until } from '@/tests/e2e/drive/until';

/** The page with its marks, the card on “area team”, the side panel and the popup. */
export async function takeShots(
  stage: Stage,
  url: string,
  folder: string,
  theme: 'light' | 'dark',
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const pathOf = (what: string) => {
    const path = join(folder, `${what}-${theme}.png`);
    paths.push(path);
    return path;
  };

  const visit = await stage.visit(url);
  await visit.word('area team');
  await visit.page.screenshot({ path: pathOf('page') });
  await visit.hover('area team');
  await visit.cardSays('Latest');
  await visit.cardStill();
  await visit.page.screenshot({ path: pathOf('card') });
  await visit.page.mouse.move(2, 2);
  await visit.cardGone();

  const panel = await openPanel(stage, visit.page);
  await until('the side panel', () => panel.evaluate(() => document.body.textContent.length > 80));
  await panel.screenshot({ path: pathOf('side-panel') });
  await panel.close();

  const popup = await openPopup(stage, visit.page);
  await until('the popup', () => popup.evaluate(() => document.body.textContent.length > 40));
  await popup.screenshot({ path: pathOf('popup') });
  await popup.close();
  await visit.page.close();
  return paths;
}
