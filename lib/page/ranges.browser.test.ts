/** Places in a block’s text and ranges of the page lead to each other. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { offsetIn, rangeOf, spanIn, staticRangeOf } from './ranges';
import { ARTICLE, segmentsIn } from './segments';
import type { Block } from './types';

afterEach(() => document.body.replaceChildren());

function blockOf(html: string): Block {
  document.body.innerHTML = `<main>${html}</main>`;
  for (const block of segmentsIn(document.body, { regions: ARTICLE })) if (block) return block;
  throw new Error('no block');
}
const TWENTY = Array.from({ length: 20 }, (_, at) => `<b>${'integrated care board'[at]}</b>`);

describe('a span', () => {
  it.each([
    ['<p>An ICB met.</p>', 'ICB'],
    ['<p>An <b>ICB</b> met.</p>', 'ICB'],
    ['<p>An <b>integrated</b> care <i>board</i> met.</p>', 'integrated care board'],
    [`<p>An ${TWENTY.join('')}d met.</p>`, 'integrated care board'],
    ['<p>An <a><b><i>integrated</i></b></a><!-- --> care board</p>', 'integrated care board'],
    ['<p>é 😀 <b>😀</b> ICB</p>', 'ICB'],
    ['<p>An integrated<br>care board</p>', 'integrated\ncare board'],
    ['<p>An integrated<br><b>care</b> board</p>', 'integrated\ncare board'],
  ])('of %s is the range of its words', (html, words) => {
    const block = blockOf(html);
    const start = block.raw.indexOf(words);
    const span = { start, end: start + words.length };
    const range = rangeOf(block, span);
    expect(range?.toString()).toBe(words.replace('\n', ''));
    expect(range && spanIn(block, range)).toEqual({ block, ...span });
    const fixed = staticRangeOf(block, span);
    expect(fixed && spanIn(block, fixed)).toEqual({ block, ...span });
  });

  it('of a word in a tag stays within the tag', () => {
    const block = blockOf('<p>An <b>ICB</b> met.</p>');
    const fixed = staticRangeOf(block, { start: 3, end: 6 });
    const bold = document.querySelector('b')?.firstChild;
    expect([fixed?.startContainer, fixed?.startOffset]).toEqual([bold, 0]);
    expect([fixed?.endContainer, fixed?.endOffset]).toEqual([bold, 3]);
  });

  it('of part of any page leads to a range and back', () => {
    const piece = fc.constantFrom('ICB', 'a ', ' ', 'é😀', '<b>in</b>', '<i>x<u>y</u></i>', '<br>');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (parts, from, to) => {
        const block = blockOf(`<p>x${parts.join('')}</p>`);
        const start = from % block.raw.length;
        const end = start + 1 + (to % (block.raw.length - start));
        const range = rangeOf(block, { start, end });
        const words = block.raw.slice(start, end);
        expect(range?.toString()).toBe(words.replaceAll('\n', ''));
        if (words.startsWith('\n') || words.endsWith('\n')) return;
        expect(range && spanIn(block, range)).toEqual({ block, start, end });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a range', () => {
  const block = () => blockOf('<p>An <b>ICB</b> met.</p><p>Again.</p>');
  const select = (start: [string, number], end: [string, number]) => {
    const at = (path: string) => {
      const node = document.evaluate(path, document, null, 9).singleNodeValue;
      if (!node) throw new Error(path);
      return node;
    };
    const range = document.createRange();
    range.setStart(at(start[0]), start[1]);
    range.setEnd(at(end[0]), end[1]);
    return range;
  };

  it.each([
    ['over the whole page', ['//body', 0], ['//body', 1], 'An ICB met.'],
    ['between elements', ['//p[1]', 1], ['//p[1]', 2], 'ICB'],
    ['out of the block', ['//b/text()', 1], ['//p[2]/text()', 3], 'CB met.'],
    ['into the block', ['//body', 0], ['//b/text()', 2], 'An IC'],
  ] as const)('%s is its span in the block', (_what, start, end, words) => {
    const one = block();
    const found = spanIn(one, select([...start], [...end]));
    expect(found && one.raw.slice(found.start, found.end)).toBe(words);
  });

  it.each([
    ['in another block', ['//p[2]', 0], ['//p[2]', 1]],
    ['of nothing', ['//b', 0], ['//b', 0]],
    ['right before it', ['//body', 0], ['//p[1]/text()[1]', 0]],
    ['right after it', ['//p[1]/text()[2]', 5], ['//p[2]', 0]],
  ] as const)('%s has none', (_what, start, end) => {
    expect(spanIn(block(), select([...start], [...end]))).toBeNull();
  });

  it('has a place for a point in a text of the block alone', () => {
    const one = block();
    const bold = document.querySelector('b')?.firstChild;
    const other = document.querySelectorAll('p')[1]?.firstChild;
    if (!bold || !other) throw new Error('no text');
    expect(offsetIn(one, bold, 2)).toBe(5);
    expect(offsetIn(one, other, 2)).toBe(-1);
  });
});

describe('a page that has changed since', () => {
  const span = { start: 3, end: 17 };
  const changed = (change: (p: Element) => void) => {
    const block = blockOf('<p>An <b>integrated</b> care <i>board</i> met.</p>');
    const p = document.querySelector('p');
    if (p) change(p);
    return block;
  };
  it.each<[string, (p: Element) => void]>([
    ['by emptying a text', (p) => p.normalize()],
    [
      'by shortening a text',
      (p) => {
        for (const text of p.childNodes) if (text instanceof Text) text.data = '';
      },
    ],
    ['by dropping its words', (p) => p.replaceChildren()],
    ['by dropping itself', (p) => p.remove()],
    ['by other words', (p) => p.replaceChildren('x')],
    ['by one word less', (p) => p.querySelector('b')?.remove()],
  ])('%s gives no range, or one that harms nothing', (_what, change) => {
    const block = changed(change);
    const fixed = staticRangeOf(block, span);
    if (fixed) {
      const { startContainer, startOffset, endContainer, endOffset } = fixed;
      expect(startOffset).toBeLessThanOrEqual((startContainer as Text).length);
      expect(endOffset).toBeLessThanOrEqual((endContainer as Text).length);
      CSS.highlights.set('pg-test', new Highlight(fixed));
      CSS.highlights.delete('pg-test');
    }
    const live = rangeOf(block, span);
    if (live) expect(document.contains(live.commonAncestorContainer)).toBe(true);
  });

  it.each(['b', 'i'])('gives no live range once the words in %s are gone', (tag) => {
    const block = changed((p) => p.querySelector(tag)?.remove());
    expect(rangeOf(block, { start: 3, end: 24 })).toBeNull();
  });
});
