/** The text that notes quote, and the way between it and the page. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { describe as described } from '@/lib/anchor/describe';
import { resolve } from '@/lib/anchor/resolve';
import { collapse } from './collapse';
import { blockSpansOf, type PageText, readPageText, spanOfRange } from './page-text';
import { rangeOf } from './ranges';

afterEach(() => document.body.replaceChildren());

function textOf(html: string): PageText {
  document.body.innerHTML = html;
  const reading = readPageText(document.body);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The range over everything from the first of some stretches to the last. */
function rangeOver(page: PageText, span: { start: number; end: number }): Range {
  const ranges = blockSpansOf(page, span).map((part) => rangeOf(part.block, part));
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) throw new Error('no range');
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

describe('the text of a page', () => {
  it('holds its pieces, whatever their region, collapsed and a line each', () => {
    const page = textOf(
      '<h1> A  title</h1><aside>Beside</aside><p>An <b>ICB</b>\n met\u00a0.</p>' +
        '<p hidden>no</p><div class="comments">Why?</div><pre>a  b</pre><p>&shy; </p>',
    );
    expect(page.text).toBe('A title\nBeside\nAn ICB met .\nWhy?\na b');
    expect(page.blockStarts.map((start) => page.text.slice(start, start + 2))).toEqual([
      'A ',
      'Be',
      'An',
      'Wh',
      'a ',
    ]);
  });

  it('of an empty page is empty', () => {
    expect(textOf('<p> </p>')).toEqual({ text: '', blockStarts: [], blocks: [], collapsed: [] });
  });
});

const ARTICLE =
  '<h1>The end</h1>\n<p>An  <b>integrated</b>\n care <i>board</i> met.<br>Then <a>it</a> left.</p>' +
  '<ul><li>one<li>two 😀 three</ul><aside>ICB</aside><p>inte&shy;grated</p>';

describe('a selection', () => {
  const whole =
    'The end\nAn integrated care board met. Then it left.\none\ntwo 😀 three\nICB\nintegrated';

  it('of the whole page is the whole text', () => {
    const page = textOf(ARTICLE);
    expect(page.text).toBe(whole);
    getSelection()?.selectAllChildren(document.body);
    const range = getSelection()?.getRangeAt(0);
    expect(range && spanOfRange(page, range)).toEqual({ start: 0, end: whole.length });
    const everything = document.createRange();
    everything.selectNode(document.documentElement);
    expect(spanOfRange(page, everything)).toEqual({ start: 0, end: whole.length });
  });

  it('of white space or of nothing has no span', () => {
    const page = textOf(ARTICLE);
    const range = document.createRange();
    range.setStart(document.body, 1);
    range.setEnd(document.body, 2);
    expect(range.toString().trim()).toBe('');
    expect(spanOfRange(page, range)).toBeNull();
    range.collapse();
    expect(spanOfRange(page, range)).toBeNull();
  });

  it('of white space that is not in the text has no span', () => {
    const page = textOf(ARTICLE);
    const text = document.querySelector('p')?.firstChild;
    const range = document.createRange();
    if (text) range.setStart(text, 3);
    if (text) range.setEnd(text, 4);
    expect(range.toString()).toBe(' ');
    expect(spanOfRange(page, range)).toBeNull();
  });

  it('up to the line break after a piece, or from it, does not reach into the other', () => {
    const page = textOf(ARTICLE);
    const second = page.blockStarts[1] ?? 0;
    const upTo = blockSpansOf(page, { start: 0, end: second });
    expect(upTo.map(({ block }) => block)).toEqual([page.blocks[0]]);
    const from = blockSpansOf(page, { start: second - 1, end: second + 2 });
    expect(from.map(({ block }) => block)).toEqual([page.blocks[1]]);
  });

  it.each([
    ['integrated care board', 1],
    ['left.\none\ntwo', 3],
    ['The end\nAn integrated', 2],
    ['board met. Then', 1],
    ['😀 three\nICB\ninte', 3],
    ['grated', 1],
  ])('of %j is found in the text, in %i pieces', (words, pieces) => {
    const page = textOf(ARTICLE);
    const start = page.text.lastIndexOf(words);
    const span = { start, end: start + words.length };
    expect(blockSpansOf(page, span)).toHaveLength(pieces);
    expect(spanOfRange(page, rangeOver(page, span))).toEqual(span);
  });

  it('of any words leads into the text and back', () => {
    const piece = fc.constantFrom(
      ...['a', ' ', '\n ', 'é😀', '<b>b c</b>', '<br>', '&shy;', '&nbsp;'],
      ...['<p>in <i>it</i></p>', '<div>', '</div>', '<aside>x</aside>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (parts, from, to) => {
        const page = textOf(`<p>one</p>${parts.join('')}<p>two</p>`);
        const start = from % page.text.length;
        const end = start + 1 + (to % (page.text.length - start));
        const words = page.text.slice(start, end);
        if (words !== words.trim()) return;
        const spans = blockSpansOf(page, { start, end });
        expect(
          spans.map((one) => collapse(one.block.raw.slice(one.start, one.end)).text).join('\n'),
        ).toBe(words);
        expect(spanOfRange(page, rangeOver(page, { start, end }))).toEqual({ start, end });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a passage that was described', () => {
  it.each(['integrated care board met.', 'left.\none', 'two 😀 three\nICB', 'it left.'])(
    '%j is found again in the page read anew, and is the same words',
    (words) => {
      const page = textOf(ARTICLE);
      const start = page.text.indexOf(words);
      const selectors = described(page, { start, end: start + words.length });
      if (selectors === null) throw new Error('not described');
      expect(selectors.quote.exact).toBe(words);
      const again = textOf(ARTICLE.replaceAll('<p>', '<p class="new">'));
      const found = resolve(again, selectors);
      if (found.state !== 'exact') throw new Error(found.state);
      expect(spanOfRange(again, rangeOver(again, found.span))).toEqual(found.span);
      expect(again.text.slice(found.span.start, found.span.end)).toBe(words);
    },
  );
});
