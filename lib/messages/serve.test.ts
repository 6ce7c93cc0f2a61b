import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TermId } from '@/lib/glossary/types';
import type { Note, NoteDraft, NoteId, PageAddress } from '@/lib/notes/types';
import { CallError, call } from './call';
import { type Caller, type Handlers, Refusal, serve } from './serve';

/** The messages of one extension, as a browser carries them: the first who answers is heard. */
const runtime = vi.hoisted(() => {
  type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
  const listeners = new Set<Listener>();
  const deliver = (message: unknown, sender: object) =>
    [...listeners].map((listen) => listen(structuredClone(message), sender)).find(Boolean);
  return {
    id: 'policygloss',
    listeners,
    deliver,
    getURL: (path: string) => `chrome-extension://policygloss${path}`,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    async sendMessage(message: unknown) {
      const reply = deliver(message, { id: 'policygloss' });
      if (!reply) throw new Error('Receiving end does not exist');
      return structuredClone(await reply);
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const unused = async () => {
  throw new Error('not asked for');
};
const handlers: Handlers = {
  'glossary.terms': unused,
  'glossary.open': async () => null,
  'card.inject': async () => null,
  'notes.any': async () => false,
  'notes.places': unused,
  'notes.onPage': async () => [],
  'notes.onTerm': unused,
  'notes.add': unused,
  'notes.remove': unused,
  'notes.restore': unused,
  'notes.changed': unused,
  'own.put': unused,
  'own.remove': unused,
  'own.import': unused,
  'own.undo': unused,
  'verdicts.here': unused,
  'verdicts.say': unused,
  'verdicts.putBack': unused,
  'verdicts.date': unused,
  'verdicts.forget': unused,
  'editor.open': unused,
};
const draft: NoteDraft = {
  page: { address: 'https://news.example/a' as PageAddress, canonical: null },
  title: 'A',
  published: null,
  place: null,
  termId: 'ccg' as TermId,
  colour: 'blue',
  body: '',
  tags: [],
};

describe('a call', () => {
  let worker: AbortController;
  const start = (some: Partial<Handlers>) => serve({ ...handlers, ...some }, worker.signal);

  beforeEach(() => {
    runtime.listeners.clear();
    worker = new AbortController();
  });

  it('reaches its handler as asked, and brings back the answer', async () => {
    const add = vi.fn(async () => ({ id: 'note-0001' }) as Note);
    start({ 'notes.add': add });
    expect(await call('notes.add', { draft })).toEqual({ id: 'note-0001' });
    expect(add).toHaveBeenCalledWith({ draft }, expect.anything());
  });

  it.each([
    ['a colour that is none', { ...draft, colour: 'red' }],
    ['a body that is too long', { ...draft, body: 'x'.repeat(50_001) }],
    [
      'an address that is a script',
      { ...draft, page: { address: 'javascript:1', canonical: null } },
    ],
    ['a term id with a path in it', { ...draft, termId: '../secret' }],
    ['a quote of nothing', { ...draft, place: { quote: { exact: '', prefix: '', suffix: '' } } }],
    ['nothing', undefined],
  ])('with %s never reaches its handler', async (_what, wrong) => {
    start({});
    const asked = call('notes.add', { draft: wrong as unknown as NoteDraft });
    await expect(asked).rejects.toMatchObject({ name: 'CallError', code: 'bad-request' });
  });

  it('caps how many terms are asked for', async () => {
    start({
      'glossary.terms': async () => ({ knowledge: '2026' as never, terms: [], timeline: [] }),
    });
    const ids = Array.from({ length: 2001 }, (_all, at) => `t${at}` as TermId);
    await expect(call('glossary.terms', { ids })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(call('glossary.terms', { ids: ids.slice(1) })).resolves.toBeTruthy();
  });

  it('tells a refusal in the handler’s own words, and no other failure', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    start({
      'notes.remove': async () => {
        throw new Refusal('no-room', 'There is no room left.');
      },
      'notes.restore': async () => {
        throw new Error('secret');
      },
    });
    const id = 'note-0001' as NoteId;
    const refused = call('notes.remove', { id });
    await expect(refused).rejects.toThrow(CallError);
    await expect(refused).rejects.toMatchObject({
      code: 'no-room',
      message: 'There is no room left.',
    });
    const failed = await call('notes.restore', { id }).catch((error) => error);
    expect(failed.code).toBe('failed');
    expect(failed.message).not.toContain('secret');
  });

  it('fails with a reason when nobody is there', async () => {
    await expect(call('card.inject', {})).rejects.toMatchObject({ code: 'no-reply' });
    start({});
    worker.abort();
    await expect(call('card.inject', {})).rejects.toMatchObject({ code: 'no-reply' });
  });
});

describe('the answering side', () => {
  const id = runtime.id;
  const ask = { call: 'notes.onPage', ask: { page: 'https://news.example/a' } };
  const start = (some: Partial<Handlers>) => {
    runtime.listeners.clear();
    serve({ ...handlers, ...some }, new AbortController().signal);
  };

  it.each([
    ['another extension', ask, { id: 'other' }],
    ['a sender without a name', ask, {}],
    ['a message that is no call', { page: 'page.summary', ask: null }, { id }],
    ['a call that is none of ours', { ...ask, call: 'toString' }, { id }],
    ['a message that is nothing', null, { id }],
  ])('says nothing to %s', (_what, message, from) => {
    start({});
    expect(runtime.deliver(message, from)).toBeUndefined();
  });

  it.each([
    [
      'a page',
      { url: 'https://news.example/a', tab: { id: 7 }, frameId: 3 },
      [7, 3, false, 'news.example'],
    ],
    [
      'our own document',
      { url: 'chrome-extension://policygloss/panel.html' },
      [null, 0, true, null],
    ],
    [
      'a page that has our name in its address',
      { url: 'https://chrome-extension://policygloss/' },
      [null, 0, false, 'chrome-extension'],
    ],
  ])('tells the handler that %s is asking', async (_what, from, [tabId, frameId, own, host]) => {
    const heard: Caller[] = [];
    start({
      'notes.onPage': async (_ask, caller) => {
        heard.push(caller);
        return [];
      },
    });
    await runtime.deliver(ask, { id, ...from });
    expect(heard).toEqual([{ tabId, frameId, own, host }]);
  });
});
