/** One page as a reader sees it: what is marked, what a card says, what went wrong. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/browsers';
import { type Box, type Painted, paintedOn, paintedWord } from './painted';
import { closedRoot, type InRoot } from './root';
import { until } from './until';

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console and uncaught errors, ours and the page's alike. */
  readonly complaints: readonly string[];
  readonly inRoot: InRoot;
  painted(): Promise<readonly Painted[]>;
  /** Waits for the words to be marked. */
  word(text: string, highlight?: string): Promise<Painted>;
  /** Rests the mouse on marked words, coming from where it was, as a hand does. */
  hover(text: string): Promise<void>;
  /** The words of the card or toolbar that is open; null when none is. */
  cardText(): Promise<string | null>;
  /** Waits until the card says `text`, and returns all that it says. */
  cardSays(text: string): Promise<string>;
  /** Waits until the card has stopped moving and fading. */
  cardStill(): Promise<void>;
  cardGone(): Promise<void>;
  /** Clicks the middle of an element of the page with the real mouse. */
  click(selector: string): Promise<void>;
  /** Clicks what is called `name` in our root with the real mouse. */
  press(name: string): Promise<void>;
  /** The page as markup, with what would not show in it: sheets and listeners on top. */
  serialised(): Promise<string>;
}

export function visitOf(name: BrowserName, page: Page): Visit {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const inRoot = closedRoot(name, page);

  const visit: Visit = {
    page,
    complaints,
    inRoot,
    painted: () => paintedOn(page),
    word: (text, highlight) => paintedWord(page, text, highlight),
    async hover(text) {
      await visit.word(text);
      await page.evaluate(scrollToPainted, text);
      const [box] = (await visit.word(text)).boxes;
      if (!box) throw new Error(`“${text}” is marked but has no place on screen.`);
      await glide(page, middle(box));
    },
    cardText: () => inRoot(wordsOf),
    cardSays: (text) =>
      until(`a card that says “${text}”`, async () => {
        const words = await visit.cardText();
        return words?.includes(text) ? words : null;
      }),
    async cardStill() {
      await until('the card to be still', () => inRoot(isStill));
    },
    async cardGone() {
      await until('the card to go', async () => !(await visit.cardText()));
    },
    async click(selector) {
      const { x, y } = middle(await page.evaluate(boxOf, selector));
      await page.mouse.click(x, y);
    },
    async press(label) {
      const box = await until(`something to press called “${label}”`, () => inRoot(placeOf, label));
      const { x, y } = middle(box);
      await page.mouse.click(x, y);
    },
    serialised: () => page.evaluate(serialise),
  };
  return visit;
}

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Ends as a hand does: slowly. A pointer that stops dead from full speed only passed by. */
async function glide({ mouse }: Page, { x, y }: { readonly x: number; readonly y: number }) {
  for (let left = 8; left >= 0; left -= 1) {
    await mouse.move(x - left, y);
    await new Promise((frame) => setTimeout(frame, 16));
  }
}

// The functions below run in the page; they are sent as text and see nothing of this file.

function scrollToPainted(text: string): void {
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('pg-')) continue;
    for (const still of ranges) {
      const range = document.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      if (range.toString() !== text) continue;
      const box = range.getBoundingClientRect();
      if (box.top < 80 || box.bottom > innerHeight - 80)
        scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
      return;
    }
  }
}

function wordsOf(root: ShadowRoot): string {
  return (
    [...root.children]
      // What is laid out and not only there: a closed part of the card says nothing.
      // biome-ignore lint/performance/useDomNodeTextContent: see above
      .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
      .join('\n')
      .replace(/[ \t\u00a0]+/g, ' ')
      .trim()
  );
}

function placeOf(root: ShadowRoot, label: string): Box | null {
  for (const element of root.querySelectorAll('button, a, summary, [role="button"], input')) {
    const name = `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
    const { x, y, width, height } = element.getBoundingClientRect();
    if (name.includes(label) && width > 0) return { x, y, width, height };
  }
  return null;
}

function boxOf(selector: string): Box {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function isStill(root: ShadowRoot): boolean {
  return root.getAnimations().every(({ playState }) => playState === 'finished');
}

function serialise(): string {
  const root = document.documentElement;
  return JSON.stringify([
    new XMLSerializer().serializeToString(document),
    [...document.querySelectorAll('*')]
      .map((element) => element.shadowRoot?.innerHTML ?? null)
      .filter(Boolean),
    document.adoptedStyleSheets.length,
    document.styleSheets.length,
    root.getAttributeNames(),
  ]);
}
