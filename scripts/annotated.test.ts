/** What `annotate` says of texts and pages, with the shipped glossary. */
import { describe, expect, it } from 'vitest';
import { date, published } from '@/tests/builders';
import { bracketed } from '@/tests/notation';
import { createAnnotator, given } from './annotated';
import { articleText } from './article-text';

const TODAY = date('2026-07-20');
const annotator = createAnnotator(TODAY);

describe('a text', () => {
  it('has its mentions where they stand, without the everyday ones', () => {
    const text =
      'The NHS and its GPs: in 2013 clinical commissioning groups (CCGs)\nreplaced primary care\ntrusts.\n\n' +
      'A 😀 second paragraph on clinical  commissioning\u00a0groups.\n \nPrimary care\n\ntrust.';
    const { spans, published: found } = annotator.text(text, null);
    expect(bracketed(text, spans)).toBe(
      'The NHS and its GPs: in 2013 [clinical commissioning groups] ([CCGs])\nreplaced [primary care\ntrusts].\n\n' +
        'A 😀 second paragraph on [clinical  commissioning\u00a0groups].\n \nPrimary care\n\ntrust.',
    );
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(found).toBeNull();
  });

  it('tells of each mention what it was then and is now', () => {
    const text = 'Clinical commissioning groups met.';
    const of = (on: Parameters<typeof annotator.text>[1]) =>
      annotator.text(text, on).spans.map(({ then, now }) => [then, now]);
    expect(of(given(date('2015')))).toEqual([['current', 'ended']]);
    expect(of(given(date('2023-05')))).toEqual([['ended', 'ended']]);
    expect(of(published('2015-01-01', 'unsure'))).toEqual([[null, 'ended']]);
    expect(of(null)).toEqual([[null, 'ended']]);
  });

  it('names the term', () => {
    const [span] = annotator.text('Clinical commissioning groups met.', null).spans;
    expect(span).toMatchObject({ termId: 'ccg', name: 'Clinical commissioning group' });
  });

  it.each(['', '\n\n', '  '])('%j has none', (text) => {
    expect(annotator.text(text, null)).toMatchObject({ published: null, spans: [] });
  });
});

const PAGE = `<!doctype html><title>A page</title><nav>CCG</nav><main><article>
<h1>The  end</h1><p class="by">By Ann, 27 November 2020</p>
<p>Every <b>clinical</b>
   commissioning group goes.</p><aside>CCGs</aside><p>A PCT&nbsp;went.</p></article></main>`;

describe('a page', () => {
  it('has its blocks, title and date', () => {
    expect(articleText(PAGE, undefined, TODAY)).toEqual({
      title: 'A page',
      published: {
        date: '2020-11-27',
        precision: 'day',
        source: 'byline',
        confidence: 'likely',
        alternatives: [],
      },
      blocks: [
        'The end',
        'By Ann, 27 November 2020',
        'Every clinical commissioning group goes.',
        'A PCT went.',
      ],
    });
  });

  it('has its mentions counted in its collapsed blocks, a line each', () => {
    const text = articleText(PAGE, undefined, TODAY).blocks.join('\n');
    const { spans, published: found } = annotator.html(PAGE, undefined, null);
    expect(bracketed(text, spans)).toContain('Every [clinical commissioning group] goes.');
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(found?.date).toBe('2020-11-27');
    expect(spans[0]?.then).toBe('current');
  });

  it('takes a date that was given before its own, and its address for want of one', () => {
    expect(annotator.html(PAGE, undefined, given(date('2010'))).published?.date).toBe('2010');
    const undated = '<article><p>Prose.</p></article>';
    expect(annotator.html(undated, 'https://x.org/2016/07/14/y/', null).published).toMatchObject({
      date: '2016-07-14',
      source: 'url',
    });
  });

  it.each(['', '<', '<frameset>', '\u0000', '<svg>', 'x'.repeat(100_000)])(
    'like %s… does no harm',
    (html) => {
      expect(annotator.html(html.slice(0, 100_000), undefined, null).spans).toEqual([]);
    },
  );

  it('is read in a window of its own, of which nothing stays', () => {
    articleText(PAGE, undefined, TODAY);
    for (const name of ['document', 'Node', 'NodeFilter', 'ShadowRoot']) {
      expect(globalThis).not.toHaveProperty(name);
    }
  });

  it('is not run', () => {
    const { title } = articleText(
      '<title>a</title><script>document.title = "b"</script><img src=x onerror="document.title=1">',
      undefined,
      TODAY,
    );
    expect(title).toBe('a');
  });
});
