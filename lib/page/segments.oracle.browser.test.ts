/** Pages of any shape, against a slow reader that visits every node. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ARTICLE, segmentsIn } from './segments';
import type { Block } from './types';

type Tree = string | { readonly tag: string; readonly hidden: boolean; readonly inside: Tree[] };

const INLINE = ['b', 'a', 'span', 'i'];
const SKIPPED = ['script', 'template', 'wbr', 'rt'];
const GAPS = ['br', 'img', 'button', 'svg'];
const CODE = ['code', 'kbd'];
const ASIDE = ['aside', 'nav', 'pre', 'textarea', 'hr'];
const BLOCKS = ['p', 'div', 'li', 'td', 'h2', 'x-card'];
const TAGS = [...INLINE, ...INLINE, ...BLOCKS, ...BLOCKS, ...SKIPPED, ...GAPS, ...CODE, ...ASIDE];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 2, arbitrary: fc.constantFrom('ICB', 'care ', ' ', '\n', '', 'é😀', '\u00a0') },
    {
      weight: 3,
      arbitrary: fc.record({
        tag: fc.constantFrom(...TAGS),
        hidden: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
        inside: fc.array(tie('tree'), { maxLength: 4 }),
      }),
    },
  ),
}));

function grown(one: Tree): Node {
  if (typeof one === 'string') return document.createTextNode(one);
  const element = document.createElement(one.tag);
  element.hidden = one.hidden;
  element.append(...one.inside.map(grown), document.createComment('ICB'));
  return element;
}

/** The pieces of a page as the rules say, by visiting every node in turn. */
function slowly(root: Element): string[] {
  const pieces: string[] = [];
  let isOpen = false;
  let gap = '';
  const visit = (node: Node, isRead: boolean) => {
    if (node instanceof Text) {
      if (!isRead || (!isOpen && node.data.trim() === '')) return;
      if (isOpen) pieces.push(`${pieces.pop() ?? ''}${gap}${node.data}`);
      else pieces.push(node.data);
      isOpen = true;
      gap = '';
    }
    if (!(node instanceof HTMLElement)) return;
    const { localName: tag, hidden } = node;
    if (SKIPPED.includes(tag)) return;
    if (GAPS.includes(tag)) {
      gap = '\n';
      return;
    }
    const isPart = INLINE.includes(tag) || CODE.includes(tag);
    if (!isPart) isOpen = false;
    const isReadInside = isRead && !hidden && !CODE.includes(tag) && !ASIDE.includes(tag);
    for (const child of node.childNodes) visit(child, isReadInside);
    if (!isPart) isOpen = false;
    if (CODE.includes(tag)) gap = '\n';
  };
  for (const child of root.childNodes) visit(child, true);
  return pieces;
}

const read = (root: Element, shallow = false): Block[] =>
  [...segmentsIn(root, { regions: ARTICLE, shallow })].filter((block) => block !== null);

it('pages of any shape are read as by one who visits every node', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      const root = document.createElement('div');
      root.append(...trees.map(grown));
      const before = root.outerHTML;
      const blocks = read(root);
      expect(blocks.map(({ raw }) => raw)).toEqual(slowly(root));
      for (const block of blocks) expectWhole(block);
      expect(read(root, true).map(({ raw }) => raw)).toEqual(
        blocks.filter((block) => block.root === root).map(({ raw }) => raw),
      );
      expect(root.outerHTML).toBe(before);
    }),
    { numRuns: 500 },
  );
});

/** The parts of a block agree with each other and with the page. */
function expectWhole({ root, raw, data, starts, texts }: Block): void {
  expect(texts.map((text) => text.data)).toEqual(data);
  expect(starts).toHaveLength(data.length);
  let end = 0;
  for (const [at, text] of data.entries()) {
    const start = starts[at] ?? -1;
    expect(raw.slice(start, start + text.length)).toBe(text);
    expect(raw.slice(end, start)).toMatch(/^\n?$/);
    end = start + text.length;
  }
  expect(end).toBe(raw.length);
  for (const text of texts) expect(root.contains(text)).toBe(true);
}
