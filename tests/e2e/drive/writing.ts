/** Selecting and writing as a reader does it: by the mouse, and in our own editor window. */
import { ownWindow } from './own';
import type { Stage } from './stage';
import { until } from './until';
import type { Visit } from './visit';

/** Selects words of the page by dragging the mouse over them. They stand in one text node. */
export async function select({ page }: Visit, text: string): Promise<void> {
  const { from, to } = await page.evaluate(endsOf, text);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  await until('the selection', () =>
    page.evaluate((wanted) => getSelection()?.toString().includes(wanted), text),
  );
}

/** Writes in the editor window that has just been asked for, saves, and waits until it closes. */
export async function writeNote(stage: Stage, words: string, quote: string | null): Promise<void> {
  const editor = await ownWindow(stage.driven, '/editor.html');
  await editor.waitForSelector('textarea');
  if (quote !== null)
    await until(`the editor to quote “${quote}”`, () =>
      editor.evaluate((wanted) => document.body.textContent.includes(wanted), quote),
    );
  await editor.type('textarea', words);
  await editor.evaluate(pressSave);
  await until('the editor to close', async () => {
    if (editor.isClosed()) return true;
    return editor.evaluate(() => false).catch(() => true);
  });
}

/** Runs in the page: where a drag over the words begins and ends, scrolled into view. */
function endsOf(text: string) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const boxes = [...range.getClientRects()];
    const first = boxes[0];
    const last = boxes.at(-1);
    if (!first || !last) break;
    return {
      from: { x: first.left + 0.5, y: first.top + first.height / 2 },
      to: { x: last.right - 0.5, y: last.top + last.height / 2 },
    };
  }
  throw new Error(`The page does not hold “${text}”.`);
}

function pressSave(): void {
  for (const button of document.querySelectorAll('button'))
    if (/save/i.test(button.textContent)) {
      button.click();
      return;
    }
  throw new Error('The editor has no button that saves.');
}
