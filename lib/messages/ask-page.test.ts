import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteId } from '@/lib/notes/types';
import { askPage, tellPages } from './ask-page';
import type { PageSummary } from './page';

const tabs = vi.hoisted(() => ({ sendMessage: vi.fn(), query: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { tabs } }));

const summary = {
  title: 'The end of CCGs',
  address: 'https://news.example/ccgs',
  published: null,
  terms: [{ id: 'ccg', surface: 'CCGs', count: 2, now: 'ended', then: null }],
  notes: [{ id: 'note-0001', found: true }],
  on: true,
  reading: false,
};
const ask = () => askPage(7, 'page.summary', null, 0);

describe('asking a page', () => {
  beforeEach(() => vi.resetAllMocks());

  it('reaches the frame asked, and brings back its answer', async () => {
    tabs.sendMessage.mockResolvedValue(summary);
    expect(await ask()).toEqual(summary);
    expect(tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { page: 'page.summary', ask: null },
      { frameId: 0 },
    );
    tabs.sendMessage.mockResolvedValue(true);
    const id = 'note-0001' as NoteId;
    expect(await askPage(7, 'page.showNote', { id })).toBe(true);
    expect(tabs.sendMessage).toHaveBeenLastCalledWith(
      7,
      { page: 'page.showNote', ask: { id } },
      {},
    );
  });

  it.each([
    ['nobody is there', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['nobody answers', () => Promise.resolve(undefined)],
  ])('fails when %s', async (_what, send) => {
    tabs.sendMessage.mockImplementation(send);
    await expect(ask()).rejects.toMatchObject({ name: 'CallError', code: 'no-reply' });
  });

  it.each([
    ['words for a count', { ...summary, terms: [{ ...summary.terms[0], count: 'many' }] }],
    ['markup for an id', { ...summary, notes: [{ id: '<b>', found: true }] }],
    ['terms without end', { ...summary, terms: Array(10_001).fill(summary.terms[0]) }],
    ['something else altogether', 'hello'],
  ])('does not believe %s', async (_what, answer) => {
    tabs.sendMessage.mockResolvedValue(answer);
    await expect(ask()).rejects.toMatchObject({ name: 'CallError', code: 'failed' });
  });

  it('cuts a title without end', async () => {
    tabs.sendMessage.mockResolvedValue({ ...summary, title: 'x'.repeat(5_000) });
    const cut: PageSummary = await ask();
    expect(cut.title).toHaveLength(1_000);
  });
});

describe('telling pages', () => {
  it('tells every tab, and minds none that cannot hear', async () => {
    tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }, {}]);
    tabs.sendMessage.mockImplementation(async (id) => {
      if (id === 1) throw new Error('Receiving end does not exist');
      return null;
    });
    await tellPages();
    const told = { page: 'page.notesChanged', ask: null };
    expect(tabs.sendMessage.mock.calls).toEqual([
      [1, told, {}],
      [2, told, {}],
    ]);
    tabs.query.mockRejectedValue(new Error('no tabs'));
    await expect(tellPages()).resolves.toBeUndefined();
  });
});
