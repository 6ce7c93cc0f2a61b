/** Where the article of a page is. */
import { describe, expect, it } from 'vitest';
import { articleRoot } from './article';

const prose = (length: number) => `<p>${'word '.repeat(length / 5)}</p>`;
const parsed = (html: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(html, type);
/** The root as tag, id and class. */
function rootOf(html: string): string | null {
  const root = articleRoot(parsed(html));
  return root && [root.localName, root.id, root.className].filter(Boolean).join(' ');
}

describe('the root of an article', () => {
  it.each([
    ['the body of a bare page', prose(500), 'body'],
    ['the body of an empty page', '', 'body'],
    ['an article', `<nav>${prose(50)}</nav><article id="a">${prose(500)}</article>`, 'article a'],
    ['a main', `<header>${prose(50)}</header><main id="m">${prose(500)}</main>`, 'main m'],
    ['by role', `<div role="main" id="m">${prose(500)}</div>`, 'div m'],
    ['by class', `<div class="entry-content">${prose(500)}</div>`, 'div entry-content'],
    ['by microdata', `<div itemprop="articleBody" id="b">${prose(500)}</div>`, 'div b'],
    ['by id', `<div id="content">${prose(500)}</div>`, 'div content'],
    [
      'the inner of two that hold the same',
      `<main><article id="a">${prose(500)}</article></main>`,
      'article a',
    ],
    [
      'the outer when it holds more',
      `<main id="m">${prose(500)}<article id="a">${prose(500)}</article></main>`,
      'main m',
    ],
    [
      'the large one among small ones',
      `<article>${prose(50)}</article><article id="a">${prose(900)}</article><article>${prose(50)}</article>`,
      'article a',
    ],
    [
      'what holds several of a size',
      `<main id="m"><article>${prose(300)}</article><article>${prose(500)}</article><article>${prose(400)}</article></main>`,
      'main m',
    ],
    [
      'the body around several of a size without a main',
      `<article>${prose(300)}</article><article>${prose(500)}</article>`,
      'body',
    ],
    [
      'the body when the candidate holds little',
      `<article>${prose(100)}</article>${prose(900)}`,
      'body',
    ],
    ['the body when the candidate is empty', `<article></article>${prose(900)}`, 'body'],
  ])('is %s', (_what, html, expected) => expect(rootOf(html)).toBe(expected));

  it('is none in a document without a body', () => {
    expect(articleRoot(parsed('<feed><entry>ICB</entry></feed>', 'application/xml'))).toBeNull();
    expect(
      articleRoot(parsed('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')),
    ).toBeNull();
    const empty = parsed('<p>x</p>');
    empty.documentElement.remove();
    expect(articleRoot(empty)).toBeNull();
  });
});
