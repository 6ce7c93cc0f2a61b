/** Which text of a page is read, and as which pieces. A table row is a page and its pieces. */
import { afterEach, describe, expect, it } from 'vitest';
import { ALL_REGIONS, ARTICLE, segmentsIn, shadowRootsIn } from './segments';
import type { Block, Region } from './types';

afterEach(() => document.body.replaceChildren());

function page(html: string): Element {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.body.firstElementChild ?? document.body;
}
const blocksIn = (
  root: Element | ShadowRoot,
  regions: ReadonlySet<Region> = ARTICLE,
  shallow = false,
): Block[] => [...segmentsIn(root, { regions, shallow })].filter((block) => block !== null);
/** As a reader sees them: white space is one space, and none at the ends. */
const seen = (blocks: readonly Block[]) =>
  blocks.map(({ raw }) => raw.replaceAll(/\s+/g, ' ').trim());
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  it.each(rows.map(([html, ...pieces]) => [html, pieces] as const))('%s', (html, pieces) =>
    expect(seen(blocksIn(page(html)))).toEqual(pieces),
  );

describe('pieces', () => {
  table([
    [''],
    ['   \n\u00a0 '],
    ['<p></p><p> </p>'],
    ['<p>An ICB met.</p>', 'An ICB met.'],
    ['<p>One.</p><p>Two.</p>', 'One.', 'Two.'],
    ['<p>An <b>integrated</b> <i>care</i> bo<u>ard</u>.</p>', 'An integrated care board.'],
    ['<p>An <a href="#"><b>integrated <i>care</i></b></a> board</p>', 'An integrated care board'],
    ['straight in the root', 'straight in the root'],
    ['before<p>inside</p>after', 'before', 'inside', 'after'],
    ['<div>before<div>inside</div>after</div>', 'before', 'inside', 'after'],
    ['<div>a <b>b</b><p>c</p><b>d</b> e</div>', 'a b', 'c', 'd e'],
    ['<div><span>a<div>b</div>c</span></div>', 'a', 'b', 'c'],
    ['<div>a<div></div>b</div>', 'a', 'b'],
    ['<div>a<hr>b</div>', 'a', 'b'],
    ['<custom-card>a <b>b</b></custom-card>', 'a b'],
    ['<h1>One</h1><h2>Two <small>three</small></h2>', 'One', 'Two three'],
    ['<ul><li>one<ul><li>two</ul><li>three</ul>', 'one', 'two', 'three'],
    ['<ol><li><p>one</p><li><a>two</a></ol>', 'one', 'two'],
    ['<dl><dt>ICB<dd>A board.<dd>A body.</dl>', 'ICB', 'A board.', 'A body.'],
    [
      '<table><caption>Cap</caption><tr><th>ICB<td>42<td></td><tr><td>a<td><p>b</p></table>',
      'Cap',
      'ICB',
      '42',
      'a',
      'b',
    ],
    ['<figure><img alt="x"><figcaption>The board</figcaption></figure>', 'The board'],
    ['<blockquote>“Quote <cite>by</cite>”</blockquote>', '“Quote by”'],
    ['<details><summary>More</summary>Hidden for now</details>', 'More', 'Hidden for now'],
    ['<p>C<span></span>C<!-- x -->G<wbr>s</p>', 'CCGs'],
    ['<p>H<sub>2</sub>O and x<sup>2</sup></p>', 'H2O and x2'],
    ['<p><ruby>漢<rt>かん</rt></ruby><ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby></p>', '漢字'],
    ['<p><abbr title="Primary care network">PCN</abbr> DES</p>', 'PCN DES'],
    ['<p>a<script>var b</script>c<style>d{}</style>e<template>f</template>g</p>', 'aceg'],
  ]);
});

describe('what parts words without parting a piece', () => {
  table([
    ['<p>CCG<br>ICB</p>', 'CCG ICB'],
    ['<p>CCG<br/><br/>ICB</p>', 'CCG ICB'],
    ['<p>CCG<img>ICB</p>', 'CCG ICB'],
    ['<p>CCG<br><b>ICB</b></p>', 'CCG ICB'],
    ['<p><b>CCG</b><br>ICB</p>', 'CCG ICB'],
    ['<p><b>CCG<br></b>ICB</p>', 'CCG ICB'],
    ['<p><b>CCG</b><br><b>ICB</b></p>', 'CCG ICB'],
    ['<p><b><i>CCG<br></i></b><!-- c --><b><i>ICB</i></b></p>', 'CCG ICB'],
    ['<p>CCG<br><!-- c -->ICB</p>', 'CCG ICB'],
    ['<p>CCG<br><span></span>ICB</p>', 'CCG ICB'],
    ['<p>CCG<input>ICB<button>x</button>PCN<select><option>y</select>LMC</p>', 'CCG ICB PCN LMC'],
    ['<p>CCG<svg><text>in a picture</text></svg>ICB</p>', 'CCG ICB'],
    ['<p>CCG<span><img></span>ICB</p>', 'CCG ICB'],
    ['<div>CCG<aside>beside</aside><b>ICB</b></div>', 'CCG', 'ICB'],
    ['<div><b>CCG<div></div></b>ICB</div>', 'CCG', 'ICB'],
    ['<div>CCG<textarea>x</textarea><b>ICB</b></div>', 'CCG', 'ICB'],
    ['<div>CCG<div hidden>x</div>ICB</div>', 'CCG', 'ICB'],
    ['<p>C<span hidden>x</span>CG <i aria-hidden="true">y</i>met</p>', 'CCG met'],
    ['<p>One <code>x</code> two <b>three</b></p>', 'One two three'],
    ['<p>CCG<code>x</code>ICB</p>', 'CCG ICB'],
    ['<p>CCG<code>x <b>y</b></code><b>ICB</b></p>', 'CCG ICB'],
    ['<p>a<b>b</b>c<i>d<u>e</u></i>f</p>', 'abcdef'],
  ]);

  it('is one unit of the piece’s text, and in no text node', () => {
    const [block] = blocksIn(page('<p>CCG<br>ICB</p>'));
    expect(block?.raw).toBe('CCG\nICB');
    expect(block?.starts).toEqual([0, 4]);
  });
});

describe('what is not read', () => {
  const around = (html: string) => `<p>One.</p>${html}<p>Two.</p>`;
  it.each([
    ...'nav aside footer form menu dialog'.split(' ').map((tag) => `<${tag}>ICB</${tag}>`),
    '<nav><p>ICB</p></nav>',
    '<pre>ICB</pre>',
    '<p><code>ICB</code></p>',
    '<p><kbd>ICB</kbd><samp>ICB</samp><tt>ICB</tt></p>',
    '<textarea>ICB</textarea>',
    '<select><option>ICB</select>',
    '<button>ICB</button>',
    '<noscript>ICB</noscript>',
    '<iframe>ICB</iframe>',
    '<video>ICB</video><audio>ICB</audio><canvas>ICB</canvas><object>ICB</object>',
    '<svg><text>ICB</text><foreignObject><p>ICB</p></foreignObject></svg>',
    '<math><mtext>ICB</mtext></math>',
    '<p hidden>ICB</p>',
    '<div hidden><p>ICB</p></div>',
    '<p aria-hidden="true">ICB</p>',
    '<div aria-hidden="true"><p><b>ICB</b></p></div>',
    '<div contenteditable>ICB</div>',
    '<div contenteditable="true"><p>ICB</p></div>',
    '<div contenteditable="plaintext-only"><p>ICB</p></div>',
    '<div role="textbox">ICB</div>',
    ...'navigation complementary contentinfo search banner dialog alertdialog menu'
      .split(' ')
      .map((role) => `<div role="${role}"><p>ICB</p></div>`),
    '<div class="comments"><p>ICB</p></div>',
    '<div id="comments">ICB</div>',
    '<section class="comment-list">ICB</section>',
    '<div id="disqus_thread">ICB</div>',
    '<ol class="wide commentlist">ICB</ol>',
    '<div class="related"><p>ICB</p></div>',
    '<div class="related-articles">ICB</div>',
    '<div class="sidebar">ICB</div>',
    '<div class="most-read">ICB</div>',
    '<div class="cookie-banner">ICB</div>',
    '<div id="newsletter_signup">ICB</div>',
    '<ul class="breadcrumbs"><li>ICB</ul>',
    '<div class="share social">ICB</div>',
  ])('%s', (html) => expect(seen(blocksIn(page(around(html))))).toEqual(['One.', 'Two.']));

  it.each([
    '<div class="has-sidebar-layout">ICB</div>',
    '<div class="article-with-comments">ICB</div>',
    '<div class="commentary">ICB</div>',
    '<div class="no-cookies-here">ICB</div>',
    '<div class="relatedness unrelated">ICB</div>',
    '<div class="shared-header sharepoint">ICB</div>',
    '<div class="promotion">ICB</div>',
    '<div id="recommendation-17">ICB</div>',
    '<div class="socialcare">ICB</div>',
    '<div class="x" role="article">ICB</div>',
    '<div role="region">ICB</div>',
    '<div contenteditable="false">ICB</div>',
    '<div aria-hidden="false">ICB</div>',
    '<p><b class="related">ICB</b></p>',
    '<header>ICB</header>',
    '<section>ICB</section>',
  ])('but this is: %s', (html) =>
    expect(seen(blocksIn(page(around(html))))).toEqual(['One.', 'ICB', 'Two.']),
  );
});

describe('regions', () => {
  it('are told of every piece when all are asked for', () => {
    const html =
      '<p>a</p><aside><p>b</p></aside><div class="comments"><p>c</p></div><pre>d</pre>' +
      '<p>e <code>f</code></p><aside><pre>g</pre></aside><p hidden>h</p>';
    const blocks = blocksIn(page(html), ALL_REGIONS);
    expect(blocks.map(({ raw, region }) => [raw.trim(), region])).toEqual([
      ['a', 'article'],
      ['b', 'aside'],
      ['c', 'comment'],
      ['d', 'code'],
      ['e f', 'article'],
      ['g', 'code'],
    ]);
  });
});

describe('a root', () => {
  it('may be read for the text straight in it alone', () => {
    const root = page('a <b>b</b><p>c</p> d <span><i>e</i><div>f</div></span>');
    expect(seen(blocksIn(root, ARTICLE, true))).toEqual(['a b', 'd e']);
  });

  it('may be an inline element or a body', () => {
    page('<p>one <b>two <i>three</i></b></p>');
    const bold = document.querySelector('b');
    expect(bold && seen(blocksIn(bold))).toEqual(['two three']);
    expect(seen(blocksIn(document.body))).toEqual(['one two three']);
  });

  it('may be a shadow root, which is not read from outside', () => {
    const host = page('<p>light</p><x-card>slotted</x-card>').querySelector('x-card');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (!host || !shadow) throw new Error('no host');
    shadow.innerHTML = '<p>In the <b>shadow</b></p>straight<slot></slot><x-in></x-in>';
    const inner = shadow.querySelector('x-in')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>deeper</p>';
    expect(seen(blocksIn(document.body))).toEqual(['light', 'slotted']);
    expect(seen(blocksIn(shadow))).toEqual(['In the shadow', 'straight']);
    expect(blocksIn(shadow).at(-1)?.root).toBe(host);
    expect([...shadowRootsIn(document.body)]).toEqual([shadow, inner]);
    expect([...shadowRootsIn(shadow)]).toEqual([inner]);
    expect([...shadowRootsIn(host)]).toEqual([shadow, inner]);
  });

  it('may be of an XML document', () => {
    const xml = new DOMParser().parseFromString(
      '<feed xmlns="urn:x"><title>ignored</title><entry>An ICB<p>met</p></entry></feed>',
      'application/xml',
    );
    expect(seen(blocksIn(xml.documentElement))).toEqual(['An ICB', 'met']);
  });
});

describe('any page', () => {
  it('of a hundred thousand elements is looked through with pauses', () => {
    document.body.innerHTML = '<p></p>'.repeat(100_000);
    expect([...shadowRootsIn(document.body)].length).toBeGreaterThanOrEqual(100);
  });

  it('of a hundred thousand texts is read with pauses', () => {
    const root = page('');
    const cell = document.createElement('div');
    for (let at = 0; at < 100_000; at++) cell.append('x ');
    root.append(cell);
    const given = [...segmentsIn(root, { regions: ARTICLE })];
    expect(given.filter((block) => block !== null)).toHaveLength(1);
    expect(given.length).toBeGreaterThan(100);
  });
});
