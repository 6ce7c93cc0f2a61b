import { describe, expect, it } from 'vitest';
import type { PageSummary } from '@/lib/messages/page';
import { pageState, type Seen } from './state';

const summary: PageSummary = {
  title: 'Reform',
  address: 'https://www.bbc.co.uk/news',
  published: null,
  terms: [],
  notes: [],
  on: true,
  reading: false,
};
const seen: Seen = {
  address: 'https://www.bbc.co.uk/news',
  listed: false,
  permitted: false,
  summary: null,
};

describe('pageState', () => {
  it.each([
    ['an address that the browser keeps to itself', { address: undefined }, 'unseen'],
    ['a page of the browser', { address: 'chrome://settings' }, 'no-page'],
    [
      'webmail, though allowed and read',
      { address: 'https://email.nhs.net', permitted: true, summary },
      'never',
    ],
    ['a site on no list', {}, 'unlisted'],
    ['a listed site that the browser withholds', { listed: true }, 'withheld'],
    ['a listed page with nothing of ours in it', { listed: true, permitted: true }, 'silent'],
    ['a page that is read', { listed: true, permitted: true, summary }, 'read'],
    ['an address that only the page tells', { address: undefined, summary }, 'read'],
  ] as const)('%s', (_what, change, kind) => {
    expect(pageState({ ...seen, ...change }).kind).toBe(kind);
  });

  it.each([
    [{ listed: true, permitted: true }, 'list'],
    [{ listed: false, permitted: true }, 'leave'],
    [{ listed: false, permitted: false }, 'once'],
  ])('knows by what right a page is read: %o', (change, by) => {
    expect(pageState({ ...seen, ...change, summary })).toMatchObject({ by });
  });
});
