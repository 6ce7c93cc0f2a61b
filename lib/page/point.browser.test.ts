/** Which mention lies under a point: the words themselves and nothing near them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import { entry, surface } from '@/tests/builders';
import { type MarkedArticle, markArticle } from './marked';
import { createPainter } from './paint';
import { boxesOf } from './point';
import type { PlacedMention } from './reading';

const lexicon = openLexicon(
  compile([
    entry('icb', { surfaces: [surface('ICB'), surface('integrated care board')] }),
    entry('ccg', { surfaces: [surface('CCG')] }),
  ]),
);

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

async function mark(html: string): Promise<MarkedArticle> {
  document.body.style.cssText = 'margin: 20px; font: 16px/24px sans-serif; width: 160px';
  document.body.innerHTML = html;
  const card = document.querySelector('x-point');
  const shadow = card?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>In the shadow an <b>IC</b>B met.</p>';
  const article = markArticle(
    document.body,
    {
      lexicons: [lexicon],
      published: null,
      level: 'jargon',
      density: 'page',
      standingOf: () => 'current',
      painter: createPainter('', ending.signal),
      onGone: () => undefined,
      onReplaced: () => undefined,
    },
    ending.signal,
  );
  await article.read;
  return article;
}
const wordsOf = (mention: PlacedMention | null) =>
  mention?.block.raw.slice(mention.start, mention.end);

describe('every point of a page', () => {
  it.each([
    ['<p>ICB, CCG and ICB/CCG.</p>', 4],
    ['<p>Here an integrated care board and the next integrated care board wrap.</p>', 2],
    ['<p>An <b>inte</b>grated <i>care <u>board</u></i></p><p>CCG</p>', 2],
    ['<p>ICB<br>CCG</p><div style="padding: 9px">CCG</div><x-point></x-point>', 4],
    ['<p style="text-align: center">ICB</p><ul><li>the CCG</ul><nav>CCG</nav>', 2],
  ])('of %s is on a mention exactly where its words are', async (html, count) => {
    const article = await mark(html);
    const boxes = article
      .mentions()
      .flatMap((mention) => boxesOf(mention).map((box) => [mention, box] as const));
    expect(article.mentions()).toHaveLength(count);
    let hits = 0;
    for (let y = 1; y < 260; y += 5) {
      for (let x = 1; x < 240; x += 3) {
        const found = article.mentionAt(x, y);
        const inside = boxes.find(([, box]) => isIn(box, x, y, -1));
        const near = boxes.some(([, box]) => isIn(box, x, y, 1.5));
        if (inside) expect(wordsOf(found)).toBe(wordsOf(inside[0]));
        else if (!near) expect(found).toBeNull();
        if (inside) hits++;
      }
    }
    expect(hits).toBeGreaterThan(20);
  });
});

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number, slack: number) =>
  x > left - slack && x < right + slack && y > top - slack && y < bottom + slack;

describe('a point', () => {
  const middleOf = (mention: PlacedMention | undefined) => {
    const [box] = mention ? boxesOf(mention) : [];
    if (!box) throw new Error('not on screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, right: box.right };
  };

  it('to the right of a line’s end is not on its last term', async () => {
    const article = await mark('<p>The ICB</p>');
    const { x, y, right } = middleOf(article.mentions()[0]);
    expect(wordsOf(article.mentionAt(x, y))).toBe('ICB');
    expect(wordsOf(article.mentionAt(right - 0.5, y))).toBe('ICB');
    expect(article.mentionAt(right + 4, y)).toBeNull();
    expect(article.mentionAt(right + 60, y)).toBeNull();
    expect(article.mentionAt(x, y + 22)).toBeNull();
  });

  it('on something that lies over the words is not on them', async () => {
    const article = await mark('<p>The ICB</p>');
    const { x, y } = middleOf(article.mentions()[0]);
    const over = document.createElement('div');
    over.style.cssText = 'position: fixed; inset: 0; background: white';
    document.body.append(over);
    expect(article.mentionAt(x, y)).toBeNull();
    over.remove();
    expect(wordsOf(article.mentionAt(x, y))).toBe('ICB');
  });

  it('on words that were taken away or changed is on none', async () => {
    const article = await mark('<p>The ICB</p>');
    const { x, y } = middleOf(article.mentions()[0]);
    document.querySelector('p')?.replaceChildren('The LMC');
    expect(article.mentionAt(x, y)).toBeNull();
  });

  it('is the same mention each time', async () => {
    const article = await mark('<p>The ICB and ICB</p>');
    const [first, second] = article.mentions();
    const { x, y } = middleOf(second);
    expect(article.mentionAt(x, y)).toBe(second);
    expect(article.mentionAt(x + 1, y)).toBe(second);
    expect(second).not.toBe(first);
  });
});
