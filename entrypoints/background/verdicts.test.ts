/** Who may say what of which page, and that it is kept. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Caller } from '@/lib/messages/serve';
import type { Host } from '@/lib/sites/hosts';
import { readVerdicts } from '@/lib/verdicts/store';
import { KEY } from '@/lib/verdicts/types';
import { date, id } from '@/tests/builders';
import { verdictCalls } from './verdicts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const href = 'https://news.example/a?utm_source=mail#top';
const page: Caller = { tabId: 1, frameId: 0, own: false, host: 'news.example' as Host };
const stranger: Caller = { ...page, host: 'other.example' as Host };
const ours: Caller = { tabId: null, frameId: 0, own: true, host: null };
const never = { href, where: 'page', form: 'icp', means: null } as const;

let calls: ReturnType<typeof verdictCalls>;
beforeEach(() => {
  fakeBrowser.reset();
  calls = verdictCalls();
});

describe('verdicts', () => {
  it('are kept under the page as notes have it, heard there and put back', async () => {
    const before = await calls['verdicts.say'](never, page);
    expect(await calls['verdicts.here']({ href: 'https://news.example/a' }, page)).toEqual({
      senses: [['icp', null]],
      published: null,
    });
    expect(await calls['verdicts.here']({ href: 'https://news.example/b' }, page)).toEqual({
      senses: [],
      published: null,
    });
    await calls['verdicts.putBack']({ href, form: 'icp', before }, page);
    expect(await readVerdicts()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(KEY)).toEqual({});
  });

  it('are not told to another site, nor taken from it', async () => {
    await calls['verdicts.say'](never, page);
    await expect(calls['verdicts.here']({ href }, stranger)).rejects.toThrow('another site');
    await expect(calls['verdicts.say'](never, stranger)).rejects.toThrow('another site');
    await expect(
      calls['verdicts.putBack']({ href, form: 'icp', before: [] }, stranger),
    ).rejects.toThrow('another site');
    expect(await readVerdicts()).toHaveLength(1);
  });

  it('are of web pages alone', async () => {
    await expect(calls['verdicts.here']({ href: 'about:blank' }, ours)).rejects.toThrow('no web');
  });

  it('on dates, and forgetting, are for our own documents alone', async () => {
    await expect(calls['verdicts.date']({ href, date: date('2019') }, page)).rejects.toThrow();
    await calls['verdicts.date']({ href, date: date('2019') }, ours);
    expect((await calls['verdicts.here']({ href }, page)).published?.date).toBe('2019');
    const [verdict] = await readVerdicts();
    if (!verdict) throw new Error('It was not kept.');
    await expect(calls['verdicts.forget']({ verdict }, page)).rejects.toThrow();
    await calls['verdicts.forget']({ verdict }, ours);
    expect(await readVerdicts()).toEqual([]);
  });

  it('said at once are all kept', async () => {
    const forms = ['icp', 'des', 'pcn', 'ics'];
    await Promise.all(forms.map((form) => calls['verdicts.say']({ ...never, form }, page)));
    expect(await readVerdicts()).toHaveLength(4);
  });

  it('say in a sentence when the browser refuses, and nothing is changed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(calls['verdicts.say']({ ...never, means: id('icp') }, page)).rejects.toMatchObject(
      { code: 'not-kept', message: 'verdicts.refused.refused' },
    );
    expect(await readVerdicts()).toEqual([]);
    await calls['verdicts.say'](never, page);
    expect(await readVerdicts()).toHaveLength(1);
  });
});
