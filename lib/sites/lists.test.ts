import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import never from '@/assets/never.json' with { type: 'json' };
import sites from '@/assets/sites.json' with { type: 'json' };
import { type Host, hostOf, isListed, within } from './hosts';
import { listedSites, SITE_KINDS } from './listed';
import { staticExcludeGlobs, staticExcludes, staticMatches } from './matches';
import { neverPatterns, neverReason, neverReasonOf, REASONS } from './never';

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const Bare = v.pipe(v.string(), v.regex(new RegExp(`^${label}(?:\\.${label})+$`)));
const Listed = v.pipe(v.string(), v.regex(new RegExp(`^(?:\\*\\.)?${label}(?:\\.${label})+$`)));

const isOnList = (host: Host): boolean => listedSites.some((site) => isListed(host, site.host));

describe('assets/sites.json', () => {
  it('has the shape that the extension reads', () => {
    const Sites = v.array(
      v.strictObject({
        host: Listed,
        name: v.pipe(v.string(), v.minLength(2), v.maxLength(60)),
        kind: v.picklist(SITE_KINDS),
      }),
    );
    expect(v.safeParse(Sites, sites).issues).toBeUndefined();
  });

  it('names at least sixty sites, none of them twice or beneath another', () => {
    expect(sites.length).toBeGreaterThanOrEqual(60);
    const bare = sites.map(({ host }) => host.replace(/^\*\./, '') as Host);
    for (const [at, host] of bare.entries()) {
      const others = sites.filter((_site, other) => other !== at);
      expect(others.filter((other) => isListed(host, other.host))).toEqual([]);
    }
  });

  it('takes in no whole public suffix, where strangers have their sites', () => {
    const suffixes = ['uk', 'co.uk', 'org.uk', 'ac.uk', 'gov.uk', 'nhs.uk', 'com', 'org', 'net'];
    for (const { host } of sites) expect(suffixes).not.toContain(host.replace(/^\*\./, ''));
  });

  it.each([
    'https://www.pulsetoday.co.uk/news/1',
    'https://www.hsj.co.uk/a.article',
    'https://www.gov.uk/government/news/x',
    'https://committees.parliament.uk/committee/81',
    'https://www.england.nhs.uk/2022/07/x',
    'https://www.southwestlondon.icb.nhs.uk/news',
    'https://www.bbc.co.uk/news/health-1',
    'https://www.bbc.com/news/health-1',
    'https://www.theguardian.com/society/x',
    'https://www.nhsconfed.org/x',
  ])('lists %s', (address) => expect(isOnList(hostOf(address) as Host)).toBe(true));

  it.each([
    'https://evil-bbc.co.uk',
    'https://bbc.co.uk.evil.example',
    'https://tax.service.gov.uk',
  ])('does not list %s', (address) => expect(isOnList(hostOf(address) as Host)).toBe(false));
});

describe('assets/never.json', () => {
  it('has the shape that the extension reads', () => {
    const why = v.picklist(REASONS);
    const Never = v.strictObject({
      hosts: v.array(v.strictObject({ host: Bare, why })),
      firstLabels: v.record(why, v.array(v.pipe(v.string(), v.regex(new RegExp(`^${label}$`))))),
    });
    expect(v.safeParse(Never, never).issues).toBeUndefined();
  });

  it('names no host twice or beneath another', () => {
    for (const { host } of never.hosts) {
      const covering = never.hosts.filter((other) => within(host as Host, other.host));
      expect(covering.map((one) => one.host)).toEqual([host]);
    }
  });

  it.each([
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://outlook.office365.com/mail/', 'office'],
    ['https://outlook.live.com/mail/0/', 'mail'],
    ['https://email.nhs.net/owa', 'mail'],
    ['https://webmail.some-trust.nhs.uk/', 'mail'],
    ['https://teams.microsoft.com/v2/', 'office'],
    ['https://nhs.sharepoint.com/sites/x', 'office'],
    ['https://nww.ebs.ncrs.nhs.uk/', 'clinical'],
    ['https://web.emishealth.com/', 'clinical'],
    ['https://systmonline.tpp-uk.com/', 'clinical'],
    ['https://web.accurx.com/', 'clinical'],
    ['https://www.nhsapp.service.nhs.uk/', 'clinical'],
    ['https://access.login.nhs.uk/', 'clinical'],
    ['https://signin.account.gov.uk/', 'account'],
    ['https://www.tax.service.gov.uk/', 'account'],
    ['https://accounts.google.com./', 'account'],
    ['https://PROFILE.theguardian.com:443/', 'account'],
    ['https://online.barclays.co.uk/', 'bank'],
    ['https://my.esr.nhs.uk/', 'work'],
  ])('never reads %s, as %s', (address, why) => expect(neverReason(address)).toBe(why));

  it.each([
    'https://www.dailymail.co.uk/',
    'https://www.bbc.co.uk/account-of-a-nurse',
    'https://notnhs.net/',
    'https://www.gov.uk/log-in-register-hmrc-online-services',
    'https://mailbox.example/',
    'about:blank',
  ])('has nothing against %s', (address) => expect(neverReason(address)).toBeNull());

  it('wins over every list: what both name is kept out of the manifest’s matches', () => {
    const excluded = staticExcludes.map((pattern) => pattern.slice('*://*.'.length, -2));
    for (const { host } of never.hosts) {
      if (isOnList(host as Host)) expect(excluded).toContain(host);
    }
    for (const { host } of sites) {
      expect(neverReasonOf(host.replace(/^\*\./, '') as Host)).toBeNull();
    }
    expect(staticExcludeGlobs).toContain('https://login.*');
    expect(neverPatterns()).toContain('*://*.nhs.net/*');
  });
});

describe('staticMatches', () => {
  it('is one pattern a site, for http and https', () => {
    expect(staticMatches).toHaveLength(sites.length);
    expect(staticMatches).toContain('*://*.bbc.co.uk/*');
    expect(staticMatches).toContain('*://www.gov.uk/*');
  });
});
