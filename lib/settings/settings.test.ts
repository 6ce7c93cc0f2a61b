import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, readWith, type Settings, watchSettings, writeSettings } from './settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const DEFAULTS: Settings = {
  on: true,
  offHosts: [],
  level: 'concept',
  density: 'page',
  author: '',
  colour: 'yellow',
};

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are at their defaults before anybody chose', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('are read back as written, the others untouched', async () => {
    await writeSettings({ offHosts: ['news.example'] });
    await writeSettings({ level: 'jargon' });
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      offHosts: ['news.example'],
      level: 'jargon',
    });
  });

  it.each([
    ['on', 'yes'],
    ['offHosts', [1]],
    ['offHosts', 'news.example'],
    ['level', 'expert'],
    ['density', null],
    ['author', 'x'.repeat(201)],
    ['colour', 'red'],
  ])('fall back to the default when %s holds %j', async (name, value) => {
    await fakeBrowser.storage.local.set({ [`setting.${name}`]: value });
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('fall back to the defaults when the storage cannot be read', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no'));
    expect(await readSettings()).toEqual(DEFAULTS);
    get.mockRestore();
  });

  it('come with what else is kept, in one trip', async () => {
    await fakeBrowser.storage.local.set({ 'own.first': 'a lexicon', other: 1 });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const [settings, others] = await readWith(['own.first', 'own.rest']);
    expect(settings).toEqual(DEFAULTS);
    expect(others).toMatchObject({ 'own.first': 'a lexicon' });
    expect(others).not.toHaveProperty('other');
    expect(get).toHaveBeenCalledOnce();
    get.mockRestore();
  });

  it('tell who watches of what else they asked for', async () => {
    const heard: unknown[] = [];
    const { signal } = new AbortController();
    watchSettings((_settings, others) => heard.push(others['own.first']), signal, ['own.first']);
    await fakeBrowser.storage.local.set({ 'own.rest': 'one' });
    await fakeBrowser.storage.local.set({ 'own.first': 'two' });
    await vi.waitFor(() => expect(heard).toEqual(['two']));
  });

  it('tell who watches, until the signal', async () => {
    const watching = new AbortController();
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings), watching.signal);

    await writeSettings({ colour: 'blue' });
    await fakeBrowser.storage.local.set({ other: 1 });
    await vi.waitFor(() => expect(heard).toEqual([{ ...DEFAULTS, colour: 'blue' }]));

    watching.abort();
    await writeSettings({ colour: 'pink' });
    expect(heard).toHaveLength(1);
  });
});
