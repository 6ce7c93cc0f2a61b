/** `annotate` on a page, in Node and jsdom, sees what the reader script sees in Chromium. */
import { knowledge, lexiconData } from 'virtual:lexicon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { detect } from '@/lib/detect/detect';
import { openLexicon } from '@/lib/glossary/lexicon';
import { articleRoot } from '@/lib/page/article';
import { collapse } from '@/lib/page/collapse';
import { publishedOn } from '@/lib/page/published';
import { ARTICLE, segmentsIn } from '@/lib/page/segments';

const lexicon = openLexicon(lexiconData);

/** Calls `look` with the page as a browser loads it, scripting and all, in a frame. */
async function inFrame<T>(html: string, look: (page: Document, root: Element) => T): Promise<T> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  const root = page && articleRoot(page);
  if (!page || !root) throw new Error('no page');
  const seen = look(page, root);
  frame.remove();
  return seen;
}
const rawIn = (root: Element): string[] =>
  [...segmentsIn(root, { regions: ARTICLE })].flatMap((block) => block?.raw ?? []);
const collapsed = (text: string) => collapse(text).text;
const blocksHere = (html: string) => inFrame(html, (_page, root) => rawIn(root).map(collapsed));

async function expectSameBlocks(pages: readonly string[]): Promise<void> {
  const inNode = await commands.blocksInNode(pages);
  const here = await Promise.all(pages.map(blocksHere));
  const named = (blocks: readonly unknown[]) => blocks.map((one, at) => [pages[at], one]);
  expect(named(inNode)).toEqual(named(here));
}

const samples = import.meta.glob<string>('/tests/articles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('the sample articles', () => {
  it.each(Object.entries(samples))('%s', async (_path, html) => {
    await expectSameBlocks([html]);
    const { published, spans } = await commands.annotatedInNode(html, knowledge);
    const here = await inFrame(html, (page, root) => ({
      published: publishedOn(page, root, knowledge),
      texts: rawIn(root),
    }));
    const day = here.published?.date ?? null;
    const found = detect(here.texts, [lexicon], { published: day }).flatMap((mentions, at) =>
      mentions
        .filter(({ term }) => term.level !== 'everyday')
        .map(({ start, end, term }) => [
          collapsed(here.texts[at]?.slice(start, end) ?? ''),
          term.id,
        ]),
    );
    expect(published).toEqual(here.published);
    expect(spans.map(({ text, termId }) => [text, termId])).toEqual(found);
    expect(found.length).toBeGreaterThan(15);
  });
});

/** jsdom puts text that stands straight in a table after it, and has no scripting: none here. */
const MALFORMED = [
  '',
  'An ICB and a CCG',
  '<p>An ICB<p>A CCG<b>the <i>PCN</b> DES</i> met',
  '<p>One<table><p>foster ICB<tr><td>CCG<td>PCN</table>after',
  '<!doctype html><p>One<table><tr><td>CCG<p>ICB</table>after',
  '<a href=1>ICB <a href=2>CCG</a> PCN</a>',
  '<b><p>ICB</b> CCG</p>',
  '</p>ICB</br>CCG</div>',
  '<div><p>ICB</div>CCG</p>PCN',
  '<ul><li>ICB<li>CCG<ul><li>PCN</ul></ul></ul>',
  '<h1>ICB<h2>CCG</h1>PCN',
  '<title>ICB</p></title>CCG<title>PCN</title>',
  '<head><p>ICB</head><body class="x">CCG<body id="comments">PCN',
  '<html><body>ICB</body></html>CCG<p>PCN',
  '<p>CCG</p><noscript><p>ICB</p></noscript><p>CCG</p>',
  '<template><p>ICB</p></template><p>CCG</p>',
  '<div><template shadowrootmode="open"><p>ICB</p></template>CCG</div>',
  '<svg><p>ICB</svg>CCG',
  '<svg><title>ICB</title><foreignObject><p>CCG</foreignObject></svg>PCN',
  '<math><mtext><p>ICB</math>CCG',
  '<textarea><p>ICB</textarea>CCG',
  '<!-- ICB --!>CCG<!-->PCN-->',
  '<p>A&ampE, NHS&nbspEngland, C&shy;CG &#0; &#x80;ICB &notit;',
  '<p>ICB\u0000CCG</p>',
  '<p title="a > ICB">CCG</p',
  '<p <b>ICB</b>',
  '<plaintext>ICB</p>',
  '<xmp>ICB<p></xmp>CCG',
  '<button>ICB<button>CCG</button>PCN',
  '<form>ICB<form>CCG</form>PCN',
  '<dl><dt>ICB<dd>CCG<dt>PCN</dl>',
  '<ruby>ICB<rp>(<rt>x<rp>)</ruby>CCG',
  '<object>ICB<p>CCG</object>PCN',
  '<iframe><p>ICB</iframe>CCG',
  '<p>ICB<script>1</script>PCN',
  '<details><p>ICB<summary>CCG</details>',
  '<image>ICB<marquee>CCG</marquee><center>PCN</center>',
];

describe('malformed pages', () => {
  it('of many kinds', () => expectSameBlocks(MALFORMED));

  it('of any tags in any order', async () => {
    const tags = 'p b a i div td li ul h1 dl dd span br img aside form button code svg'.split(' ');
    const piece = fc.oneof(
      fc.constantFrom('ICB ', 'an integrated care board', ' CCG', '&nbsp;', '\n', 'A&E'),
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    );
    const page = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
    await expectSameBlocks(fc.sample(page, 40));
  });
});
