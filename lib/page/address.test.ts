import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, pageKey } from './address';

describe('the address of a page', () => {
  it.each([
    ['HTTPS://News.Example:443/NHS/Reform', 'https://news.example/NHS/Reform'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a#:~:text=CCG', 'https://news.example/a'],
    ['https://news.example/#!/articles/4', 'https://news.example/#!/articles/4'],
    ['https://news.example/#/articles/4', 'https://news.example/#/articles/4'],
    ['https://news.example/a?utm_source=x&UTM_Medium=y&fbclid=z', 'https://news.example/a'],
    ['https://news.example/a?at_medium=RSS&at_campaign=KARANGA', 'https://news.example/a'],
    ['https://news.example/a?WT.mc_id=4', 'https://news.example/a'],
    ['https://news.example/a?page=2&id=7', 'https://news.example/a?id=7&page=2'],
    ['https://news.example/a?t=90&ref=x&source=y', 'https://news.example/a?ref=x&source=y&t=90'],
    ['https://news.example/a?tag=nhs&tag=gp', 'https://news.example/a?tag=nhs&tag=gp'],
    ['https://sara:secret@news.example/a', 'https://news.example/a'],
    ['file:///home/sara/a.html', 'file:///home/sara/a.html'],
  ])('%s is %s', (href, expected) => {
    expect(normalise(href)).toBe(expected);
  });

  it.each(['about:blank', 'data:text/html,x', 'javascript:alert(1)', 'not an address', ''])(
    '%s is none',
    (href) => expect(normalise(href)).toBeNull(),
  );

  it('is none when it is too long to keep', () => {
    expect(normalise(`https://news.example/${'x'.repeat(4000)}`)).toBeNull();
  });

  it('is the same when taken again, and whatever tracking is added', () => {
    const word = fc.stringMatching(/^[a-z&=+% é]{1,6}$/);
    const query = fc.array(fc.tuple(word, word)).map((pairs) => String(new URLSearchParams(pairs)));
    fc.assert(
      fc.property(query, word, (search, tracked) => {
        const once = normalise(`https://news.example/a?${search}`);
        expect(once && normalise(once)).toBe(once);
        const added = `https://news.example/a?utm_id=${encodeURIComponent(tracked)}&${search}`;
        expect(normalise(added)).toBe(once);
      }),
    );
  });
});

describe('what a page calls itself', () => {
  it('is kept beside the address, and never in its place', () => {
    expect(pageKey('https://news.example/a?utm_id=1', '/canonical#x')).toEqual({
      address: 'https://news.example/a',
      canonical: 'https://news.example/canonical',
    });
  });

  it('may be missing or nonsense', () => {
    const alone = { address: 'https://news.example/a', canonical: null };
    expect(pageKey('https://news.example/a', null)).toEqual(alone);
    expect(pageKey('https://news.example/a', 'http://')).toEqual(alone);
    expect(pageKey('about:blank', 'https://news.example/a')).toBeNull();
  });
});
