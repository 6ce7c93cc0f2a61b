import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isLexicon } from '@/lib/glossary/lexicon';
import type { TermId } from '@/lib/glossary/types';
import { date } from '@/tests/builders';
import { BLANK } from './blank';
import { createOwnStore, readOwn, watchOwn } from './store';
import { KEYS, MOST, type OwnDraft } from './types';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const local = fakeBrowser.storage.local;
const draft = (name: string, rest: Partial<OwnDraft> = {}): OwnDraft => ({
  ...BLANK,
  name,
  ...rest,
});
const names = async () => (await readOwn()).terms.map(({ name }) => name);
const kept = (key: string) => local.get(key).then((all) => all[key]);

describe('the store of own terms', () => {
  let store: ReturnType<typeof createOwnStore>;
  beforeEach(() => {
    fakeBrowser.reset();
    let next = 0;
    store = createOwnStore({
      today: () => date('2026-11-25'),
      newId: () => `own-${String(++next).padStart(12, '0')}` as TermId,
    });
  });

  it('is empty before anything was written', async () => {
    expect(await readOwn()).toEqual({ terms: [], undo: null });
    expect(await kept(KEYS.first)).toBeUndefined();
  });

  it('keeps a term with its day and an id of its own', async () => {
    const hub = await store.put(null, draft('Hub'));
    expect(await readOwn()).toEqual({ terms: [hub], undo: null });
    expect(hub).toEqual({ ...draft('Hub'), id: 'own-000000000001', changed: '2026-11-25' });
  });

  it('changes one in its place, under its id', async () => {
    const hub = await store.put(null, draft('Hub'));
    await store.put(null, draft('Pub'));
    await store.put(hub.id, draft('The hub'));
    expect((await readOwn()).terms.map(({ id, name }) => [id, name])).toEqual([
      [hub.id, 'The hub'],
      ['own-000000000002', 'Pub'],
    ]);
  });

  it('writes list and lexicons at once', async () => {
    const set = vi.spyOn(local, 'set');
    await store.put(null, draft('Hub', { first: true }));
    await store.put(null, draft('Pub'));
    expect(set).toHaveBeenCalledTimes(2);
    set.mockRestore();
    expect(isLexicon(await kept(KEYS.first))).toBe(true);
    expect(isLexicon(await kept(KEYS.rest))).toBe(true);
  });

  it('has no lexicon left when the last term goes', async () => {
    const { id } = await store.put(null, draft('Hub'));
    await store.remove(id);
    expect([await kept(KEYS.first), await kept(KEYS.rest)].filter(isLexicon)).toEqual([]);
  });

  it('loses nothing when two write at once', async () => {
    await Promise.all([
      store.put(null, draft('Hub')),
      store.put(null, draft('Pub')),
      store.takeIn([draft('Club')]),
    ]);
    expect(await names()).toEqual(['Hub', 'Pub', 'Club']);
  });

  it('refuses a name that is taken, whatever its capitals, and changes nothing', async () => {
    const hub = await store.put(null, draft('Referral hub'));
    const pub = await store.put(null, draft('Pub'));
    await expect(store.put(null, draft('Referral-Hub'))).rejects.toMatchObject({ why: 'taken' });
    await expect(store.put(pub.id, draft('REFERRAL HUB'))).rejects.toMatchObject({ why: 'taken' });
    await store.put(hub.id, draft('Referral Hub'));
    expect(await names()).toEqual(['Referral Hub', 'Pub']);
  });

  it('refuses to change or delete what is not there', async () => {
    const gone = 'own-000000000009' as TermId;
    await expect(store.put(gone, draft('Hub'))).rejects.toMatchObject({ why: 'gone' });
    await expect(store.remove(gone)).rejects.toMatchObject({ why: 'gone' });
    await expect(store.undo()).rejects.toMatchObject({ why: 'gone' });
    expect(await names()).toEqual([]);
  });

  it('takes in a list: new ones, and changed ones under their ids', async () => {
    const hub = await store.put(null, draft('Hub', { meaning: 'Old.' }));
    await store.takeIn([draft('Pub'), draft('HUB', { meaning: 'New.' })]);
    const { terms } = await readOwn();
    expect(terms.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['HUB', 'New.'],
      ['Pub', ''],
    ]);
    expect(terms[0]?.id).toBe(hub.id);
  });

  it('takes in all or nothing', async () => {
    await store.put(null, draft('Hub'));
    const many = Array.from({ length: MOST.terms }, (_, at) => draft(`Term ${at}`));
    await expect(store.takeIn(many)).rejects.toMatchObject({ why: 'full' });
    expect(await names()).toEqual(['Hub']);
    await store.takeIn(many.slice(1));
    await expect(store.put(null, draft('One more'))).rejects.toMatchObject({ why: 'full' });
  });

  it('takes back an import or a deletion, until something else is changed', async () => {
    const hub = await store.put(null, draft('Hub'));
    await store.takeIn([draft('Pub'), draft('Club')]);
    expect((await readOwn()).undo).toBe('import');
    await store.undo();
    expect(await readOwn()).toEqual({ terms: [hub], undo: null });

    await store.remove(hub.id);
    expect(await readOwn()).toEqual({ terms: [], undo: 'remove' });
    await store.undo();
    expect(await names()).toEqual(['Hub']);

    await store.remove(hub.id);
    await store.put(null, draft('Pub'));
    expect((await readOwn()).undo).toBeNull();
    await expect(store.undo()).rejects.toMatchObject({ why: 'gone' });
  });

  it('changes nothing when the storage refuses, and goes on after it', async () => {
    await store.put(null, draft('Hub'));
    const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('no'));
    await expect(store.takeIn([draft('Pub')])).rejects.toThrow('no');
    set.mockRestore();
    await store.put(null, draft('Club'));
    expect(await names()).toEqual(['Hub', 'Club']);
  });

  it('leaves out what is damaged, and reads the rest', async () => {
    const hub = await store.put(null, draft('Hub'));
    const odd = [null, 5, { name: 'x' }, { ...hub, id: 'ccg' }, { ...hub, link: 'javascript:1' }];
    await local.set({
      [KEYS.terms]: JSON.stringify([...odd, hub]),
      [KEYS.undo]: '{"what":"drop"}',
    });
    expect(await readOwn()).toEqual({ terms: [hub], undo: null });
    await local.set({ [KEYS.terms]: '[{', [KEYS.undo]: 7 });
    expect(await readOwn()).toEqual({ terms: [], undo: null });
  });

  it('compiles anew what another version has compiled', async () => {
    await store.put(null, draft('Hub'));
    await local.set({ [KEYS.rest]: 'PG1 of old' });
    await store.compileAnew();
    expect(isLexicon(await kept(KEYS.rest))).toBe(true);
    expect(await names()).toEqual(['Hub']);
  });

  it('tells who watches, until the signal', async () => {
    const watching = new AbortController();
    const heard = vi.fn();
    watchOwn(heard, watching.signal);
    await store.put(null, draft('Hub'));
    await local.set({ other: 1 });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    watching.abort();
    await store.put(null, draft('Pub'));
    expect(heard).toHaveBeenCalledOnce();
  });
});
