import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, type Host, hostOf, isListed, listedIn, patternOf, within } from './hosts';

const host = (address: string) => {
  const found = hostOf(address);
  if (found === null) throw new Error(`${address} has no host`);
  return found;
};

describe('hostOf', () => {
  it.each([
    ['https://www.bbc.co.uk/news/1?x=y#z', 'www.bbc.co.uk'],
    ['http://WWW.BBC.CO.UK/', 'www.bbc.co.uk'],
    ['https://bbc.co.uk:8443/', 'bbc.co.uk'],
    ['https://bbc.co.uk./news', 'bbc.co.uk'],
    ['https://bbc.co.uk../news', 'bbc.co.uk'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['https://reader:secret@bbc.co.uk/', 'bbc.co.uk'],
    ['https://bbc.co.uk@evil.example/', 'evil.example'],
    ['http://2013.localhost:4173/a.html', '2013.localhost'],
    ['http://127.0.0.1/', '127.0.0.1'],
  ])('reads %s as %s', (address, expected) => expect(hostOf(address)).toBe(expected));

  it.each([
    undefined,
    '',
    'bbc.co.uk',
    'about:blank',
    'chrome://extensions',
    'file:///etc/hosts',
    'data:text/html,bbc.co.uk',
    'javascript:alert(1)',
    'https://',
    'ftp://bbc.co.uk/',
  ])('finds no host in %s', (address) => expect(hostOf(address)).toBeNull());
});

describe('within', () => {
  it.each([
    ['bbc.co.uk', 'bbc.co.uk', true],
    ['news.bbc.co.uk', 'bbc.co.uk', true],
    ['a.b.bbc.co.uk', 'bbc.co.uk', true],
    ['evil-bbc.co.uk', 'bbc.co.uk', false],
    ['evilbbc.co.uk', 'bbc.co.uk', false],
    ['bbc.co.uk.evil.example', 'bbc.co.uk', false],
    ['co.uk', 'bbc.co.uk', false],
    ['xn--bc-lia.co.uk', 'bbc.co.uk', false],
  ])('%s within %s is %s', (one, parent, expected) => {
    expect(within(one as Host, parent)).toBe(expected);
  });

  it('holds for anything put before a dot and for nothing put before the name itself', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
    fc.assert(
      fc.property(label, label, (before, name) => {
        expect(within(`${before}.${name}.uk` as Host, `${name}.uk`)).toBe(true);
        expect(within(`${before}${name}.uk` as Host, `${name}.uk`)).toBe(false);
      }),
    );
  });
});

describe('patterns', () => {
  it.each([
    ['*://*.bbc.co.uk/*', 'https://bbc.co.uk/', true],
    ['*://*.bbc.co.uk/*', 'http://news.bbc.co.uk/', true],
    ['*://*.bbc.co.uk/*', 'https://evil-bbc.co.uk/', false],
    ['*://www.gov.uk/*', 'https://www.gov.uk/', true],
    ['*://www.gov.uk/*', 'https://signin.account.gov.uk/', false],
    ['*://www.gov.uk/*', 'https://gov.uk/', false],
    ['http://*.localhost/*', 'http://2013.localhost:4173/', true],
    ['*://*/*', 'https://anything.example/', true],
    ['<all_urls>', 'https://anything.example/', true],
    ['file:///*', 'https://anything.example/', false],
    ['https://127.0.0.1:8000/*', 'https://127.0.0.1:8000/', true],
  ])('%s covers %s: %s', (pattern, address, expected) => {
    expect(covers(pattern, host(address))).toBe(expected);
  });

  it('come back as the listed host they were made from', () => {
    for (const listed of ['*.bbc.co.uk', 'www.gov.uk']) {
      expect(listedIn(patternOf(listed))).toBe(listed);
    }
  });

  it('list a bare host alone and a starred one with all beneath it', () => {
    expect(isListed('www.gov.uk' as Host, 'www.gov.uk')).toBe(true);
    expect(isListed('a.www.gov.uk' as Host, 'www.gov.uk')).toBe(false);
    expect(isListed('gov.uk' as Host, '*.gov.uk')).toBe(true);
  });
});
