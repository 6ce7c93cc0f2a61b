import { describe, expect, it } from 'vitest';
import { fakeApi } from '@/tests/fake-api';
import { allowedSites, forgetSite, isOnList, isPermitted, requestSite } from './access';
import type { Host } from './hosts';
import { explainOnce, startInOpenTabs } from './inject';
import { createRegistrar } from './register';

const example = '*://www.example.org/*';

describe('sites that the reader allows', () => {
  it('are asked for one host at a time', async () => {
    const { api, asked } = fakeApi();
    expect(await isPermitted(api, 'www.example.org' as Host)).toBe(false);
    expect(await requestSite(api, 'www.example.org' as Host)).toBe(true);
    expect(asked).toEqual([example]);
    expect(await isPermitted(api, 'www.example.org' as Host)).toBe(true);
  });

  it('are never asked for where nothing is ever read', async () => {
    const { api, asked } = fakeApi();
    expect(await requestSite(api, 'email.nhs.net' as Host)).toBe(false);
    expect(asked).toEqual([]);
  });

  it('are listed without those of the manifest, the never-read and what is no web site', async () => {
    const { api } = fakeApi([
      'https://b.example/*',
      'http://b.example/*',
      example,
      '*://nhs.net/*',
    ]);
    expect(await allowedSites(api)).toEqual(['b.example', 'www.example.org']);
    expect(isOnList(api, 'news.bbc.co.uk' as Host)).toBe(true);
    expect(isOnList(api, 'b.example' as Host)).toBe(false);
  });

  it('are given back under every scheme', async () => {
    const { api } = fakeApi(['https://b.example/*', 'http://b.example/*', example]);
    await forgetSite(api, 'b.example');
    await forgetSite(api, 'unknown.example');
    expect(await allowedSites(api)).toEqual(['www.example.org']);
  });
});

describe('the registration', () => {
  it('follows what is granted and taken back', async () => {
    const granted = [example];
    const { api, registered } = fakeApi(granted);
    const reconcile = createRegistrar(api);

    await reconcile();
    expect(registered.get('reader-allowed')).toMatchObject({
      matches: [example],
      js: ['content-scripts/reader.js'],
      css: ['reader.css'],
      allFrames: true,
      persistAcrossSessions: true,
    });

    granted.push('*://b.example/*');
    await reconcile();
    expect(registered.get('reader-allowed')?.matches).toEqual([example, '*://b.example/*']);

    granted.length = 0;
    await reconcile();
    expect(registered.size).toBe(0);
    await reconcile();
  });

  it('keeps out what is never read and what the manifest reads, even where all is granted', async () => {
    const { api, registered } = fakeApi(['*://*/*']);
    await createRegistrar(api)();
    const { excludeMatches } = registered.get('reader-allowed') ?? {};
    expect(excludeMatches).toContain('*://*.nhs.net/*');
    expect(excludeMatches).toContain('*://*.bbc.co.uk/*');
  });

  it('is made once when asked for several times at once', async () => {
    const { api, registered } = fakeApi([example]);
    const reconcile = createRegistrar(api);
    await Promise.all([reconcile(), reconcile(), reconcile()]);
    expect(registered.size).toBe(1);
  });

  it('is tried again after a failure', async () => {
    const { api, registered } = fakeApi([example]);
    const reconcile = createRegistrar(api);
    const { getAll } = api.permissions;
    Object.assign(api.permissions, { getAll: async () => Promise.reject(new Error('busy')) });
    await expect(reconcile()).rejects.toThrow('busy');
    Object.assign(api.permissions, { getAll });
    await reconcile();
    expect(registered.size).toBe(1);
  });
});

describe('a page that is already open', () => {
  const tabs = [
    { id: 1, url: 'https://www.bbc.co.uk/news' },
    { id: 2, url: 'https://email.nhs.net/' },
    { id: 3, url: 'https://closed.example/', closed: true },
  ];

  it('is read once, style first, in its top frame', async () => {
    const { api, injected } = fakeApi([], tabs);
    expect(await explainOnce(api, 1, 'https://www.bbc.co.uk/news')).toBe('started');
    expect(injected).toEqual(['css reader.css → 1', 'js content-scripts/reader.js → 1']);
  });

  it.each([
    [2, 'https://email.nhs.net/', 'never'],
    [3, 'https://closed.example/', 'refused'],
    [1, undefined, 'refused'],
    [1, 'chrome://extensions', 'refused'],
  ])('tab %i at %s: %s', async (id, address, outcome) => {
    const { api, injected } = fakeApi([], tabs);
    expect(await explainOnce(api, id, address)).toBe(outcome);
    expect(injected).toEqual([]);
  });

  it('is read after an update, without its frames, one refusal not stopping the rest', async () => {
    const { api, injected } = fakeApi([], [...tabs].reverse());
    await startInOpenTabs(api, ['*://*/*']);
    expect(injected).toEqual(['css reader.css → 1', 'js content-scripts/reader.js → 1']);
  });

  it('is given our files by their paths, though Firefox tells them as addresses', async () => {
    const { api, injected } = fakeApi([], tabs);
    const [reader] = api.runtime.getManifest().content_scripts ?? [];
    const whole = {
      matches: reader?.matches ?? [],
      js: ['moz-extension://6f1d5b1e/content-scripts/reader.js'],
      css: ['moz-extension://6f1d5b1e/content-scripts/reader.css'],
    };
    Object.assign(api.runtime, { getManifest: () => ({ content_scripts: [whole] }) });
    await explainOnce(api, 1, 'https://www.bbc.co.uk/news');
    expect(injected).toEqual([
      'css content-scripts/reader.css → 1',
      'js content-scripts/reader.js → 1',
    ]);
  });

  it('is left alone when there is nothing to look for', async () => {
    const { api, injected } = fakeApi([], tabs);
    await startInOpenTabs(api, []);
    expect(injected).toEqual([]);
  });
});
