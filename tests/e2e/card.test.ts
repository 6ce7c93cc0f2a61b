/** The card: by mouse and by keyboard, what it says, and that it leaves no trace. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ownWindow } from './drive/own';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import type { Visit } from './drive/visit';

const ARTICLE = '2020-end-of-ccgs';

describe.each(BROWSERS)('the card, in %s', (browser) => {
  let stage: Stage;
  let visit: Visit;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());
  afterEach(() => visit.page.close());

  const read = async (article = ARTICLE) => {
    visit = await stage.visit(stage.article(article));
    return visit;
  };

  it('opens for the word under the resting mouse, and says then and now', async () => {
    await read();
    await visit.hover('CCGs');
    const words = await visit.cardSays('Clinical commissioning group');
    expect(words).toMatch(/published \(27 November 2020\)/i);
    expect(words).toMatch(/Latest we know \(July 2026\)/i);
    expect(words).toMatch(/abolished on 1 July 2022/i);
    expect(words).toMatch(/integrated care board/i);
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    ['2013-co-commissioning', 'area team', 'NHS England area team', '19 September 2013'],
    ['2016-footprints', 'footprint', 'Footprint', '14 July 2016'],
    ['2022-fuller', 'Fuller report', 'Fuller stocktake', '9 June 2022'],
  ])('opens the right one in %s', async (article, word, name, date) => {
    await read(article);
    await visit.hover(word);
    const words = await visit.cardSays(name);
    expect(words).toContain(date);
  });

  it('tells what was planned from what happened', async () => {
    await read('2022-fuller');
    await visit.hover('integrated care boards');
    const words = await visit.cardSays('Integrated care board');
    expect(words).toMatch(/9 June 2022/);
    expect(words).toMatch(/1 July 2022/);
  });

  it('adds one element to the page while it is open, and nothing before or after', async () => {
    await read();
    await visit.word('CCGs');
    const before = await visit.serialised();
    const nodes = () => visit.page.evaluate(() => document.documentElement.children.length);
    expect(await nodes()).toBe(2);

    await visit.hover('CCGs');
    await visit.cardSays('Clinical commissioning group');
    expect(await nodes()).toBe(3);
    expect(await visit.page.evaluate(withoutLast)).toBe(await visit.page.evaluate(asIs, before));

    await visit.page.keyboard.press('Escape');
    await visit.cardGone();
    expect(await visit.serialised()).toBe(before);
  });

  it('stays while the mouse travels to it, and goes when the mouse leaves both', async () => {
    await read();
    await visit.hover('CCGs');
    await visit.cardSays('Clinical commissioning group');
    const { x, y } = (await visit.inRoot(middleOfCard)) ?? { x: 0, y: 0 };
    await visit.page.mouse.move(x, y, { steps: 12 });
    await visit.cardSays('Clinical commissioning group');
    await visit.page.mouse.move(5, 5, { steps: 4 });
    await visit.cardGone();
  });

  it('goes when the reader clicks elsewhere', async () => {
    await read();
    await visit.hover('CCGs');
    await visit.cardSays('Clinical commissioning group');
    await visit.page.mouse.click(5, 5);
    await visit.cardGone();
  });

  it('opens and steps by command, takes the focus and gives it back', async () => {
    await read();
    await visit.word('CCGs');
    await visit.page.focus('a');
    await stage.ask(visit.page, 'page.command', { command: 'open-card' });
    await visit.cardSays('Clinical commissioning group');
    expect(await visit.inRoot((root) => root.activeElement !== null)).toBe(true);

    await visit.page.keyboard.press('Escape');
    await visit.cardGone();
    expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe('A');

    await stage.ask(visit.page, 'page.command', { command: 'next-term' });
    const second = await visit.cardSays('Latest');
    await stage.ask(visit.page, 'page.command', { command: 'next-term' });
    const third = await visit.cardSays('Latest');
    expect(third).not.toBe(second);
    expect(visit.complaints).toEqual([]);
  });

  it('is all within reach of the keyboard, as far as the note window', async () => {
    await read();
    await visit.word('CCGs');
    await stage.ask(visit.page, 'page.command', { command: 'open-card' });
    await visit.cardSays('Clinical commissioning group');
    const met: string[] = [];
    while (!met.at(-1)?.includes('Add a note') && met.length < 20) {
      await visit.page.keyboard.press('Tab');
      met.push((await visit.inRoot(focused)) ?? '');
    }
    expect(met.join(' | ')).toMatch(/Primary care trust.*Integrated care board.*Add a note/);
    await visit.page.keyboard.press('Enter');
    const editor = await ownWindow(stage.driven, '/editor.html');
    await editor.close();
  });

  it('is told to a screen reader by name', async () => {
    await read();
    await visit.hover('CCGs');
    await visit.cardSays('Clinical commissioning group');
    const named = await namesAndRoles(stage, visit);
    expect(named).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^heading Clinical commissioning group/),
        expect.stringMatching(/^button Add a note/),
        expect.stringMatching(/^button Close/),
      ]),
    );
  });

  it('follows what replaced a term inside the card, and comes back', async () => {
    await read();
    await visit.hover('CCGs');
    await visit.cardSays('Clinical commissioning group');
    await visit.press('Integrated care board');
    await visit.cardSays('ICB');
    await visit.press('Back');
    await visit.cardSays('Abolished on 1 July 2022');
  });

  it('is not opened by a mouse that only passes', async () => {
    await read();
    const [box] = (await visit.word('CCGs')).boxes;
    await visit.page.mouse.move(0, (box?.y ?? 0) + 2);
    await visit.page.mouse.move(1200, (box?.y ?? 0) + 2, { steps: 6 });
    // The whole of the delay and more passes while another card opens elsewhere.
    await visit.hover('integrated care systems');
    await visit.cardSays('Integrated care system');
  });

  it('leaves marks off where the reader switches them off', async () => {
    await read();
    await visit.word('CCGs');
    await stage.ask(visit.page, 'page.command', { command: 'toggle' });
    await expect.poll(async () => (await visit.painted()).length).toBe(0);
    await stage.ask(visit.page, 'page.command', { command: 'toggle' });
    await visit.word('CCGs');
  });
});

/** Role and name of each thing in the card: Chromium's own tree; in Firefox by its elements. */
async function namesAndRoles(stage: Stage, visit: Visit): Promise<readonly string[]> {
  if (stage.name === 'firefox') return (await visit.inRoot(rolesByElement)) ?? [];
  const top = await visit.page.accessibility.snapshot({ interestingOnly: false });
  const all: string[] = [];
  const waiting = top ? [top] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(`${node.role} ${node.name ?? ''}`);
    waiting.push(...(node.children ?? []));
  }
  return all;
}

function rolesByElement(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('h1, h2, h3, button, a')].map((element) => {
    const role = element.matches('h1, h2, h3') ? 'heading' : element.localName;
    return `${role} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`;
  });
}

function focused(root: ShadowRoot): string {
  return root.activeElement?.textContent ?? '';
}

/** The document as markup without the last child of its root, as `serialised` begins. */
function withoutLast(): string {
  const copy = document.cloneNode(true) as Document;
  copy.documentElement.lastElementChild?.remove();
  return new XMLSerializer().serializeToString(copy);
}

function asIs(serialised: string): string {
  return (JSON.parse(serialised) as string[])[0] ?? '';
}

function middleOfCard(root: ShadowRoot): { x: number; y: number } {
  const boxes = [...root.querySelectorAll('*')].map((one) => one.getBoundingClientRect());
  const card = boxes.find(({ width, height }) => width > 150 && height > 80);
  return {
    x: (card?.x ?? 0) + (card?.width ?? 0) / 2,
    y: (card?.y ?? 0) + (card?.height ?? 0) / 2,
  };
}
