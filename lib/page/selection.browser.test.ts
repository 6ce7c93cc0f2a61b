import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { type ReaderSelection, watchSelection } from './selection';

let watching: AbortController;
let told: (ReaderSelection | null)[];

beforeEach(() => {
  watching = new AbortController();
  told = [];
  watchSelection((selection) => told.push(selection), watching.signal);
});
afterEach(() => {
  watching.abort();
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const words = () => told.map((selection) => selection?.range.toString() ?? null);
const toldOf = (...expected: (string | null)[]) =>
  vi.waitFor(() => expect(words()).toEqual(expected));

/** Lays out the page; “|” in the text stands at either end of what will be selected. */
function layOut(html: string): Range {
  document.body.innerHTML = html;
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ends: [Text, number][] = [];
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    for (let at = text.data.indexOf('|'); at >= 0; at = text.data.indexOf('|')) {
      text.deleteData(at, 1);
      ends.push([text, at]);
    }
  }
  const [start, end] = ends;
  if (start) range.setStart(...start);
  if (end) range.setEnd(...end);
  return range;
}

function select(range: Range, backwards = false): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = document.getSelection();
  if (backwards) selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** The reader has done something, so that a selection may be theirs. */
const pressKey = () => userEvent.keyboard('{Shift}');

describe('what the reader selects', () => {
  it.each([
    ['within a line', '<p>Then the |CCG| met.</p>', 'CCG'],
    ['with white space around it', '<p>Then the| CCG |met.</p>', 'CCG'],
    [
      'across inline tags',
      '<p>An |<b>integrated</b> care <i>bo</i>ard| met.</p>',
      'integrated care board',
    ],
    ['across blocks', '<p>The |CCG</p>\n<p>met|.</p>', 'CCG\nmet'],
    [
      'up to the beginning of the next block',
      '<p>|The CCG met.</p>\n<p>|Again.</p>',
      'The CCG met.',
    ],
    ['from the end of the block before', '<p>Reform.|</p>\n<p>The CCG| met.</p>', 'The CCG'],
    ['in cells', '<table><tr><td>|CCG<td>IC|B</table>', 'CCGIC'],
  ])('%s is told without the white space at its ends', async (_what, html, expected) => {
    const range = layOut(html);
    await pressKey();
    select(range);
    await toldOf(expected);
    select(range, true);
    expect(words()).toEqual([expected]);
  });

  it.each([
    ['of elements instead of text', (p: Element) => [p, 0, p, p.childNodes.length] as const],
    [
      'that begins after the last child',
      (p: Element) => [document.body.children[0], 1, p, p.childNodes.length] as const,
    ],
    [
      'that ends before the first child',
      (p: Element) => [p, 0, document.body.children[2], 0] as const,
    ],
  ])('by the ends %s is trimmed to its words', async (_what, ends) => {
    document.body.innerHTML =
      '<p>Reform.</p><p> <b>The CCG</b> <b>met <i></i></b></p><p><u>Next.</u></p>';
    const p = document.body.children[1] as Element;
    const [start, startOffset, end, endOffset] = ends(p);
    await pressKey();
    document.getSelection()?.setBaseAndExtent(start as Node, startOffset, end as Node, endOffset);
    await toldOf('The CCG met');
  });

  it.each([
    ['nothing', '<p>The || CCG</p>'],
    ['white space alone', '<p>A</p><p>The| </p>\n<p> |CCG</p><p>B</p>'],
    ['text being written', '<p>Type:</p><div contenteditable>|CCG|</div>'],
    ['text that leads out of a field', '<div contenteditable>me|t</div><p>The |CCG</p>'],
    ['text that leads into a field', '<p>The |CCG</p><div contenteditable>me|t</div>'],
  ])('of %s is not told', async (_what, html) => {
    const range = layOut(html);
    await pressKey();
    select(range);
    await moment(150);
    expect(told).toEqual([]);
  });

  it('is told to be gone when it is, once', async () => {
    const range = layOut('<p>The |CCG| met.</p>');
    await pressKey();
    select(range);
    await toldOf('CCG');
    document.getSelection()?.removeAllRanges();
    await toldOf('CCG', null);
  });

  it('says how it was made, and where it ended', async () => {
    document.body.innerHTML = '<p style="width: 4em">The CCG met on Tuesday in Leeds</p>';
    const p = document.querySelector('p') as Element;
    await userEvent.tripleClick(p);
    await toldOf('The CCG met on Tuesday in Leeds');
    expect(told[0]?.by).toBe('pointer');
    const lines = [...(told[0]?.range.getClientRects() ?? [])];
    expect(lines.length).toBeGreaterThan(1);
    expect(told[0]?.rect().top).toBe(lines.at(-1)?.top);

    await pressKey();
    const range = document.createRange();
    range.selectNodeContents(p.firstChild as Text);
    range.setStart(p.firstChild as Text, 4);
    select(range, true);
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(told[1]?.by).toBe('keyboard');
    expect(told[1]?.rect().top).toBe(told[1]?.range.getClientRects()[0]?.top);
  });

  it('is not told before the button is let go', async () => {
    document.body.innerHTML = '<p style="width: fit-content">The CCG met.</p>';
    const text = document.querySelector('p')?.firstChild as Text;
    const box = text.parentElement?.getBoundingClientRect() ?? new DOMRect();
    await mouse('mousePressed', box.left + 1, box.top + 5);
    await mouse('mouseMoved', box.right - 1, box.top + 5);
    await vi.waitFor(() => expect(String(document.getSelection())).toContain('CCG'));
    await moment(150);
    expect(told).toEqual([]);
    await mouse('mouseReleased', box.right - 1, box.top + 5);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(words()[0]).toContain('CCG');
  });
});

type Press = 'mousePressed' | 'mouseMoved' | 'mouseReleased';

/** A real mouse at a place of this frame, which stands somewhere in the window. */
async function mouse(type: Press, x: number, y: number): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const at = { x: frame.left + x, y: frame.top + y };
  const buttons = type === 'mouseReleased' ? 0 : 1;
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    ...at,
    button: 'left',
    buttons,
    clickCount: 1,
  });
}

/** Longer than anything here waits: what has not come by then does not come. */
const moment = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('what the page does by itself', () => {
  it('is not told: a selection without a reader, and events that it made up', async () => {
    const range = layOut('<p>The |CCG| met.</p>');
    document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'a' }));
    select(range);
    await moment(150);
    expect(told).toEqual([]);
  });

  it('does not keep the events of a reader from us', async () => {
    document.body.innerHTML = '<p style="width: fit-content">CCG</p>';
    const p = document.querySelector('p') as Element;
    for (const name of ['pointerdown', 'mousedown', 'mouseup']) {
      p.addEventListener(name, (event) => event.stopImmediatePropagation());
    }
    await userEvent.dblClick(p);
    await toldOf('CCG');
    expect(told[0]?.by).toBe('pointer');
  });
});

it('hears nothing after its signal', async () => {
  const range = layOut('<p>The |CCG| met.</p>');
  await pressKey();
  watching.abort();
  select(range);
  const later: (ReaderSelection | null)[] = [];
  watching = new AbortController();
  watchSelection((selection) => later.push(selection), watching.signal);
  await pressKey();
  document.getSelection()?.removeAllRanges();
  select(range);
  await vi.waitFor(() => expect(later).toHaveLength(1));
  expect(told).toEqual([]);
});
