/** When a page says that its article was published, and how far that is believed. */
import { describe, expect, it } from 'vitest';
import { date } from '@/tests/builders';
import { articleRoot } from './article';
import { publishedOn } from './published';

const TODAY = date('2026-07-20');

function publishedIn(html: string, url?: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (url !== undefined) Object.defineProperty(page, 'URL', { value: url });
  const root = articleRoot(page);
  return root && publishedOn(page, root, TODAY);
}
/** “2022-05-26 meta sure”, or null. */
const found = (html: string, url?: string) => {
  const published = publishedIn(html, url);
  return published && `${published.date} ${published.source} ${published.confidence}`;
};

const ld = (...data: unknown[]) =>
  data.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('');
const meta = (name: string, content: string) => `<meta ${name} content="${content}">`;
const article = (rest = '', before = '') =>
  `<body>${before}<main><article><h1>The end of CCGs</h1>${rest}<p>Prose enough.</p></article></main>`;
const news = { '@type': 'NewsArticle', datePublished: '2022-05-26T09:00:00+01:00' };

describe('structured data', () => {
  it.each([
    ['an article', [news]],
    ['a list', [[{ '@type': 'Person', datePublished: '2001-01-01' }, news]]],
    ['a graph', [{ '@graph': [{ '@type': 'WebSite' }, news] }]],
    ['a main entity', [{ '@type': 'ItemPage', mainEntity: news }]],
    ['several types', [{ ...news, '@type': ['Thing', 'BlogPosting'] }]],
    ['another script', [{ '@type': 'WebSite', datePublished: '1999-01-01' }, news]],
    ['day alone', [{ ...news, datePublished: '2022-05-26' }]],
    ['words', [{ ...news, datePublished: '26 May 2022' }]],
  ])('as %s', (_what, data) => {
    expect(found(ld(...data) + article())).toBe('2022-05-26 json-ld likely');
  });

  it.each([
    ['what it cites', { ...news, datePublished: undefined, citation: news, isPartOf: news }],
    ['what it relates to', { '@type': 'NewsArticle', hasPart: [news], relatedLink: news }],
    ['a number', { ...news, datePublished: 20220526 }],
    ['no date', { ...news, datePublished: 'last week' }],
    ['no object', 'NewsArticle 2022-05-26'],
    ['nothing', null],
  ])('is not taken of %s', (_what, data) => expect(found(ld(data) + article())).toBeNull());

  it('that is broken is passed over for another claim', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", "date</script>';
    const deep = `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>`;
    expect(found(broken + deep + article())).toBeNull();
    expect(found(broken + deep + ld(news) + article())).toBe('2022-05-26 json-ld likely');
  });
});

describe('meta', () => {
  it.each([
    'property="article:published_time"',
    'property="og:article:published_time"',
    'itemprop="datePublished"',
    'name="citation_publication_date"',
    'name="dcterms.created"',
    'name="DC.date.issued"',
    'name="parsely-pub-date"',
    'name="date"',
    'name="created-date"',
    'name="article_date_original"',
  ])('%s', (name) => {
    expect(found(meta(name, '2016-07-14T06:00:00Z') + article())).toBe('2016-07-14 meta likely');
  });

  it.each([
    'property="article:modified_time"',
    'property="og:updated_time"',
    'name="viewport"',
    'name="last-modified"',
  ])('but not %s', (name) => {
    const other = found(meta(name, '2016-07-14') + article());
    expect([null, '2016-07-14 meta unsure']).toContain(other);
  });
});

const time = (when: string, words = '') => `<time datetime="${when}">${words}</time>`;

describe('a count since 1970', () => {
  it.each([
    ['seconds', '1468476000'],
    ['milliseconds', '1468476000000'],
  ])('in %s is a stamp in UTC', (_unit, stamp) => {
    expect(found(meta('name="pubdate"', stamp) + article())).toBe('2016-07-14 meta likely');
    expect(found(article(`<time data-x datetime="${stamp}">soon</time>`))).toMatch(/^2016-07-14 /);
  });

  it('has ten digits or thirteen', () => {
    expect(found(meta('name="pubdate"', '146847600') + article())).toBeNull();
    expect(found(meta('name="pubdate"', '14684760000') + article())).toBeNull();
  });
});

describe('a time element', () => {
  it.each([
    ['in the article', article(time('2020-11-27T17:20:00+00:00', '27 November'))],
    ['in words alone', article('<time>27 November 2020</time>')],
    ['above the article', `<main>${time('2020-11-27')}<article><p>Prose.</p></article></main>`],
    ['of microdata', article('<span itemprop="datePublished" content="2020-11-27">x</span>')],
  ])('%s', (_what, html) => expect(found(html)).toMatch(/^2020-11-27 time /));

  it('is what it prints, where its stamp is of Greenwich', () => {
    const night = time('Fri, 22 Oct 2021 00:44:09 +0000', 'October 21, 2021');
    expect(found(article(night))).toBe('2021-10-21 time likely');
    expect(found(`<html lang="en-GB">${article(night)}`)).toMatch(/ unsure$/);
    const another = time('2021-10-22T00:44:09Z', 'October 20, 2021');
    expect(found(article(another))).toMatch(/ unsure$/);
  });

  it.each([
    ['of a related list', article(`<div class="related-stories">${time('2020-11-27')}</div>`)],
    ['of a comment', article(`<div id="comments"><p>${time('2020-11-27')}</p></div>`)],
    ['beside the article', article(`<aside>${time('2020-11-27')}</aside>`)],
    ['of a footer', article(`<footer>${time('2020-11-27')}</footer>`)],
    ['of a deadline', article(`<p>Applications are due ${time('2020-11-27')}</p>`)],
    ['of a copyright', article(`<p>© ${time('2020-11-27')}</p>`)],
  ])('but not %s', (_what, html) => expect(found(html)).toBeNull());
});

describe('a byline', () => {
  it.each([
    ['with a name', '<p class="by">By Ann Smith | 9 June 2022</p>'],
    ['without a class', '<p>By Ann Smith, 9 June 2022</p>'],
    ['of a date alone', '<div><span>9 June 2022</span></div>'],
    ['first published', '<p>First published on June 9, 2022 at 10:15</p>'],
    ['named', '<p id="post-date">It was on the 9th of June 2022 that this appeared here.</p>'],
    [
      'in the white space of its markup',
      `<div>${' '.repeat(99)}9\n${' '.repeat(99)}June 2022</div>`,
    ],
  ])('%s', (_what, html) => expect(found(article(html))).toBe('2022-06-09 byline likely'));

  const day = '<div class="meta"><a>Politics</a><div>9 June 2022</div></div>';
  const prose = `<p>${'Prose enough to be an article. '.repeat(20)}</p>`;
  it.each([
    ['before the heading', `<article><div>${day}${prose}</div><h1>CCGs</h1>${prose}</article>`],
    [
      'under a heading outside the main part',
      `<h1>CCGs</h1>${day}${prose}<main>${prose}${prose}</main>`,
    ],
    [
      'under the heading of its article',
      `<h1>The Site</h1><article>${prose.repeat(52)}<h1>CCGs</h1>${day}${prose}</article>`,
    ],
    [
      'where the heading is the site’s',
      `<h1>The Site</h1>${'<b>A menu</b>'.repeat(99)}<article>${day}<h2>CCGs</h2>${prose}</article>`,
    ],
  ])('%s', (_what, html) => expect(found(html)).toBe('2022-06-09 byline likely'));

  it('but not in a menu above the heading', () =>
    expect(found(`<nav>${day}</nav><h1>CCGs</h1><article>${prose}</article>`)).toBeNull());

  it.each([
    [
      'that is prose',
      `<p>The board that met in the town hall for the first time on 9 June 2022 has now said that it will not meet there again.</p>`,
    ],
    ['without a day', '<p>By Ann Smith</p>'],
    ['that goes on and on', `<p class="meta">On 9 June 2022 ${'it met again, '.repeat(12)}</p>`],
    ['in an aside', '<aside><p>9 June 2022</p></aside>'],
  ])('but not %s', (_what, html) => expect(found(article(html))).toBeNull());
});

describe('an address', () => {
  it.each([
    ['https://x.org/2013/09/17/ccgs/', '2013-09-17 url likely'],
    ['https://x.org/news/2013/9/7/ccgs', '2013-09-07 url likely'],
    ['https://x.org/2013/sep/17/ccgs', '2013-09-17 url likely'],
    ['https://x.org/2013/09/ccgs', '2013-09 url likely'],
    ['https://x.org/2013/13/ccgs', null],
    ['https://x.org/2013/02/30/ccgs', null],
    ['https://x.org/1813/09/17/ccgs', null],
    ['https://x.org/12013/09/17/ccgs', null],
    ['https://x.org/?p=2013/09/17/', null],
    ['https://x.org/2013-14/plans/', null],
  ])('%s: %s', (url, expected) => expect(found(article(), url)).toBe(expected));
});

it('the address that a page gives to those who share it is one of its own', () => {
  const shared = meta('property="og:url"', 'https://x.org/2013/09/17/ccgs/');
  expect(found(shared + article())).toBe('2013-09-17 url likely');
  const other = meta('property="og:image"', 'https://x.org/2013/09/17/ccgs/');
  expect(found(other + article())).toBeNull();
});

describe('several claims', () => {
  const says = (on: string) => ld({ ...news, datePublished: on });
  it.each([
    [
      'that agree are sure',
      says('2022-05-26') + article('<p>26 May 2022</p>'),
      '2022-05-26 json-ld sure',
    ],
    [
      'that are printed are one, however read,',
      article(`${time('2022-05-26')}<p>By Ann, 26 May 2022</p>`),
      '2022-05-26 time likely',
    ],
    [
      'as far as both go',
      article('<p>26 May 2022</p>'),
      '2022-05-26 byline sure',
      'https://x.org/2022/05/x',
    ],
    [
      'of which a strong one is denied are likely',
      says('2022-05-26') + article('<p>1 May 2021</p>'),
      '2022-05-26 json-ld likely',
    ],
    [
      'of which weak ones disagree are unsure',
      article(`${time('2022-05-26')}<p>By Ann, 1 May 2021</p>`),
      '2021-05-01 byline unsure',
    ],
    [
      'strong before weak',
      article(time('2022-05-26')) + meta('name="date"', '2020-01-02'),
      '2020-01-02 meta unsure',
    ],
    [
      'that lie ahead are none',
      says('2026-07-21') + article(time('2022-05-26')),
      '2022-05-26 time likely',
    ],
    [
      'of which one is of another place’s day',
      `${meta('property="article:published_time"', '2016-09-19T11:46:01Z')}${article(time('2016-09-19T07:46:01-04:00'))}`,
      '2016-09-19 meta likely',
      'https://x.org/2016/09/20/ccgs/',
    ],
    ['of today are good', says('2026-07-20') + article(), '2026-07-20 json-ld likely'],
    ['before the web are none', says('1970-01-01') + article(), null],
  ])('%s', (_what, html, expected, url?: string) => expect(found(html, url)).toBe(expected));

  it('tell how much they say', () => {
    expect(publishedIn(article('<p>May 2022</p>'))).toEqual({
      date: '2022-05',
      precision: 'month',
      source: 'byline',
      confidence: 'likely',
      alternatives: [],
    });
  });

  it.each([
    ['data', ld({ '@type': 'NewsArticle', dateModified: '2022-05-26' }) + article()],
    ['meta', meta('property="article:modified_time"', '2022-05-26') + article()],
    ['a time element', article(`<p>Last updated: ${time('2022-05-26')}</p>`)],
    ['a byline', article('<p>Updated 26 May 2022</p>')],
  ])('of a change alone, in %s, are unsure', (_where, html) =>
    expect(found(html)).toMatch(/^2022-05-26 \S+ unsure$/),
  );

  it('of which one tells how long ago wait for a day of the last change', () => {
    const html = article('<p>By Ann, 3 days ago</p>');
    expect(found(html)).toBeNull();
    const page = new DOMParser().parseFromString(html, 'text/html');
    Object.defineProperty(page, 'lastModified', { value: '03/02/2021 10:00:00' });
    expect(publishedOn(page, page.body, TODAY)).toMatchObject({ date: '2021-02-27' });
  });

  it('may all be missing', () => expect(found('<p>Prose.</p>')).toBeNull());
});

describe('the sample articles', () => {
  const pages = import.meta.glob<string>('/tests/articles/*.html', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const expected = import.meta.glob<{ published: object }>('/tests/articles/*.expected.json', {
    import: 'default',
    eager: true,
  });
  it.each(Object.keys(pages))('%s', (path) => {
    const { published } = expected[path.replace('.html', '.expected.json')] ?? {};
    expect(publishedIn(pages[path] ?? '')).toMatchObject(published ?? { none: true });
    expect(publishedIn(pages[path] ?? '')?.confidence).not.toBe('unsure');
  });
});

describe('a hostile page', () => {
  const zeros = ['0000-01-01', '9999-12-31', '2031-01-01'].map((on) =>
    ld({ ...news, datePublished: on }),
  );
  const ways =
    '1 May 2001|June 2, 2002|3/7/2003|2004-08-04|5th of Sept, 2005|Oct 6 2006|07.11.07|2008/12/08|9-Jan-2009|2010-02-10';

  it('of 2,000 pieces of data, broken or not, costs little', () => {
    const broken = '<script type="application/ld+json">{"datePublished": {</script>'.repeat(1_000);
    const begun = performance.now();
    const html = broken + ld(...Array<object>(1_000).fill(news)) + article();
    expect(found(html)).toBe('2022-05-26 json-ld likely');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('of ten dates that disagree is unsure', () => {
    const lines = ways.split('|').map((on) => `<p>${on}</p>`);
    expect(found(article(lines.join('')))).toMatch(/ unsure$/);
  });

  it('of years that never were says nothing', () =>
    expect(found(zeros.join('') + article())).toBeNull());

  it.each([
    ['JSON-LD', `<script type="application/ld+json">["${'1 '.repeat(5_000_000)}"]</script>`],
    ['meta', meta('name="date"', '1 May '.repeat(1_600_000))],
    ['a byline', article(`<p>${'1 May '.repeat(1_600_000)}</p>`)],
  ])('of 10 MB in %s costs little', (_where, html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const begun = performance.now();
    expect(publishedOn(page, page.body, TODAY)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
