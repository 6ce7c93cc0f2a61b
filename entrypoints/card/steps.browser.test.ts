/** Which mention the keyboard means. Mentions of a table’s page are known by their number. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import { type PlacedMention, Reading } from '@/lib/page/reading';
import { entry, surface } from '@/tests/builders';
import { atSelection, firstInView, reveal, selectedOf, stepped } from './steps';

const lexicon = openLexicon(compile([entry('icb', { surfaces: [surface('ICB')] })]));
let mentions: PlacedMention[];

/** A page with a caret, “|”, or two for a selection. */
function layOut(html: string): void {
  document.body.innerHTML = html;
  const selection = getSelection();
  const carets: [Node, number][] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    for (let at = text.data.indexOf('|'); at >= 0; at = text.data.indexOf('|')) {
      text.deleteData(at, 1);
      carets.push([text, at]);
    }
  }
  selection?.removeAllRanges();
  const [start, end = start] = carets;
  if (start && end) selection?.setBaseAndExtent(...start, ...end);
  mentions = mentionsOf();
}
function mentionsOf(): PlacedMention[] {
  const reading = new Reading({
    lexicons: [lexicon],
    published: null,
    level: 'jargon',
    onShadow: () => undefined,
  });
  for (const pause of reading.read(document.body, document.body)) void pause;
  reading.settle();
  return reading.mentions();
}
const numberOf = (mention: PlacedMention | null) =>
  mention && mentions.findIndex((one) => one.number === mention.number) + 1;

beforeEach(() => layOut(''));
afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

describe('at the selection', () => {
  it.each([
    ['<p>ICB |one ICB two</p>', 2],
    ['<p>|ICB one ICB two</p>', 1],
    ['<p>I|CB one ICB two</p>', 1],
    ['<p>ICB| one ICB two</p>', 1],
    ['<p>ICB one <b>IC|B</b> two</p>', 2],
    ['<p>ICB one |ICB two ICB| three</p>', 2],
    ['<p>ICB</p><p>no|ne</p><p>ICB</p>', 2],
    ['<p>|none</p><p>ICB</p>', 1],
    ['<nav>no|ne</nav><p>ICB</p>', 1],
    ['<p>ICB</p><p>no|ne</p>', 0],
    ['<p>ICB ICB on|e</p>', 0],
    ['<p>ICB</p>', 0],
    ['<p>no|ne</p>', 0],
  ])('%s is %i', (html, expected) => {
    layOut(html);
    expect(numberOf(atSelection(mentions)) ?? 0).toBe(expected);
  });

  it('of elements rather than text is the first in or after it', () => {
    layOut('<p>ICB</p><p>ICB</p>');
    const second = document.querySelectorAll('p')[1];
    if (second) getSelection()?.selectAllChildren(second);
    expect(numberOf(atSelection(mentions))).toBe(2);
    getSelection()?.selectAllChildren(document.body);
    expect(numberOf(atSelection(mentions))).toBe(1);
  });
});

describe('what is selected', () => {
  it.each([
    ['<p>ICB |one ICB two</p>', 0],
    ['<p>ICB one I|CB two</p>', 2],
    ['<p>ICB| one ICB two</p>', 1],
    ['<p>ICB| one| ICB two</p>', 0],
    ['<p>ICB| one |ICB two</p>', 0],
    ['<p>ICB one| ICB |two</p>', 2],
    ['<p>ICB one I|CB tw|o</p>', 2],
    ['<p>on|e</p><p>two IC|B three</p>', 1],
    ['<p>|one</p><p>two| ICB</p>', 0],
    ['<p>ICB</p>', 0],
  ])('of %s is %i', (html, expected) => {
    layOut(html);
    expect(numberOf(selectedOf(mentions)) ?? 0).toBe(expected);
  });

  it('is the first of all in elements that are selected whole', () => {
    layOut('<p>ICB</p><p>ICB</p>');
    getSelection()?.selectAllChildren(document.body);
    expect(numberOf(selectedOf(mentions))).toBe(1);
  });
});

describe('a step', () => {
  beforeEach(() => layOut('<p>ICB <b>ICB</b></p><h2>ICB</h2><p>ICB</p>'));

  it.each([
    [1, 1, 2],
    [2, 1, 3],
    [3, 1, 4],
    [4, 1, 1],
    [1, -1, 4],
    [2, -1, 1],
    [3, -1, 2],
    [4, -1, 3],
  ] as const)('from %i by %i is %i', (from, by, to) => {
    expect(numberOf(stepped(mentions, mentions[from - 1] as PlacedMention, by))).toBe(to);
  });

  it.each([
    [2, 1, 3],
    [2, -1, 1],
    [1, -1, 4],
    [4, 1, 1],
    [4, -1, 3],
    [3, 1, 4],
    [3, -1, 2],
  ] as const)('from %i that is itself left out by %i is %i', (from, by, to) => {
    const others = mentions.filter((_one, at) => at !== from - 1);
    expect(numberOf(stepped(others, mentions[from - 1] as PlacedMention, by))).toBe(to);
  });

  it('among none is none, and from the only one is itself', () => {
    const [only] = mentions;
    if (!only) throw new Error('no mention');
    expect(stepped([], only, 1)).toBeNull();
    expect(stepped([only], only, 1)).toBe(only);
    expect(stepped([only], only, -1)).toBe(only);
  });
});

describe('the first in view', () => {
  const tall = '<p style="height: 3000px">ICB</p>';
  it('is the first that is on screen', () => {
    layOut(`${tall}<p>ICB</p>${tall}`);
    expect(numberOf(firstInView(mentions))).toBe(1);
    const [, second] = mentions;
    if (second) reveal(second);
    expect(numberOf(firstInView(mentions))).toBe(2);
    window.scrollTo(0, 0);
  });

  it('is not one that stands first but far below', () => {
    layOut('<p style="position: absolute; top: 5000px">ICB</p><p>ICB</p>');
    expect(numberOf(firstInView(mentions))).toBe(2);
  });

  it('is the first of all when none is, and none when there is none', () => {
    layOut(`<div style="height: 9000px"></div>${tall}<p>ICB</p>`);
    expect(numberOf(firstInView(mentions))).toBe(1);
    expect(firstInView([])).toBeNull();
  });
});
