import { Dexie } from 'dexie';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TermId } from '@/lib/glossary/types';
import { NotesDb } from '@/lib/notes/db';
import { createNoteStore, type NoteStore } from '@/lib/notes/store';
import type { DraftId, NoteDraft, PageAddress } from '@/lib/notes/types';
import { Editor } from './Editor';

// It would print what we provoke.
Dexie.debug = false;

const draft: NoteDraft = {
  page: { address: 'https://news.example/ccgs' as PageAddress, canonical: null },
  title: 'The end of CCGs',
  published: null,
  place: {
    quote: { exact: 'the CCG met', prefix: '', suffix: '' },
    position: { start: 0, end: 11 },
    path: { block: 0, offset: 0 },
    alone: true,
    fingerprint: '',
  },
  termId: null,
  colour: 'green',
  body: '',
  tags: [],
};
const onTerm: NoteDraft = { ...draft, place: null, termId: 'ccg' as TermId };

let db: NotesDb;
let notes: NoteStore;
let full: boolean;
const close = vi.fn();
const tell = vi.fn(async () => {});
const onOpen = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  full = false;
  db = new NotesDb(`editor-${crypto.randomUUID()}`);
  db.use({
    stack: 'dbcore',
    name: 'full',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: (request) =>
          full
            ? Dexie.Promise.reject(new DOMException('No', 'QuotaExceededError'))
            : core.table(name).mutate(request),
      }),
    }),
  });
  notes = createNoteStore(db, {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    author: async () => 'Sara',
  });
});
afterEach(() => {
  render(null, document.body);
  db.close();
});

async function open(id: DraftId | null) {
  render(null, document.body);
  const nameOf = async () => 'Clinical commissioning group';
  render(
    <Editor id={id} around={{ notes, tell, close }} nameOf={nameOf} onOpen={onOpen} />,
    document.body,
  );
  await expect.element(page.getByRole(id ? 'textbox' : 'status')).toBeInTheDocument();
}
const openOn = async (about: Parameters<NoteStore['startDraft']>[0]) => {
  const { id } = await notes.startDraft(about);
  await open(id);
  return id;
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = page.getByRole('textbox', { name: 'Your note' });
const kept = () => notes.onPage(draft.page.address);

describe('the editor', () => {
  it('shows the quote and keeps what is written, by the keyboard alone', async () => {
    const id = await openOn(draft);
    await expect.element(page.getByText('the CCG met')).toBeVisible();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('Who decides?{Control>}{Enter}{/Control}');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(await kept()).toMatchObject([{ body: 'Who decides?', colour: 'green', author: 'Sara' }]);
    expect(tell).toHaveBeenCalledOnce();
    expect(await notes.getDraft(id)).toBeNull();
  });

  it('keeps a highlight without words, in the colour chosen', async () => {
    await openOn(draft);
    await userEvent.click(page.getByText('Pink'));
    await userEvent.click(button('Save'));
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(await kept()).toMatchObject([{ body: '', colour: 'pink' }]);
  });

  it('names the term, and wants words for it', async () => {
    await openOn(onTerm);
    await expect
      .element(page.getByRole('heading'))
      .toHaveTextContent('Note on: Clinical commissioning group');
    await expect.element(button('Save')).toBeDisabled();
    await userEvent.fill(field, '  ');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await userEvent.fill(field, 'Ask.');
    await userEvent.click(button('Save'));
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(await kept()).toMatchObject([{ body: 'Ask.', termId: 'ccg' }]);
  });

  it('edits a kept note, all its other fields as they were', async () => {
    const made = await notes.add({ ...draft, body: 'Who?' });
    await openOn(made.id);
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard(' And why?');
    await userEvent.click(page.getByText('Blue'));
    await userEvent.click(button('Save'));
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    const [after] = await kept();
    expect(after).toEqual({
      ...made,
      body: 'Who? And why?',
      colour: 'blue',
      edited: after?.edited,
    });
  });

  it('deletes with a way back', async () => {
    const made = await notes.add({ ...draft, body: 'Who?' });
    await openOn(made.id);
    await userEvent.click(button('Delete'));
    await expect.element(page.getByRole('status')).toHaveTextContent('Note deleted.');
    expect(await kept()).toEqual([]);
    await userEvent.click(button('Undo'));
    await expect.element(field).toHaveValue('Who?');
    expect(await kept()).toMatchObject([{ id: made.id, body: 'Who?' }]);
  });
});

describe('words that are not saved', () => {
  it('survive the window: typed, closed, opened again', async () => {
    const id = await openOn(draft);
    await userEvent.fill(field, 'Half a sen');
    await vi.waitFor(async () => expect((await notes.getDraft(id))?.note.body).toBe('Half a sen'));
    await open(id);
    await expect.element(field).toHaveValue('Half a sen');
    await expect.element(page.getByText('Notes you have not finished')).not.toBeInTheDocument();
  });

  it('are kept at once when the window is hidden', async () => {
    const id = await openOn(draft);
    await userEvent.fill(field, 'Half a sen');
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(async () => expect((await notes.getDraft(id))?.note.body).toBe('Half a sen'), {
      interval: 5,
      timeout: 200,
    });
  });

  it('are asked about before they are thrown away', async () => {
    const id = await openOn(draft);
    await userEvent.fill(field, 'Half a sen');
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Keep writing')).toHaveFocus();
    await userEvent.click(button('Keep writing'));
    await expect.element(field).toHaveFocus();
    await userEvent.click(button('Cancel'));
    await userEvent.click(button('Throw away'));
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(await notes.getDraft(id)).toBeNull();
    expect(await kept()).toEqual([]);
  });

  it('are not asked about when there are none', async () => {
    const id = await openOn(draft);
    // Keys go to the field, which has the focus once it is drawn.
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(await notes.getDraft(id)).toBeNull();
  });

  it('of another window are offered, to go on or to throw away', async () => {
    const other = await notes.startDraft(draft);
    await notes.typed(other.id, { ...draft, body: 'Unfinished business' });
    await openOn(draft);
    await userEvent.click(button('Unfinished business'));
    expect(onOpen).toHaveBeenCalledWith(other.id);
    await userEvent.click(button('Throw away: Unfinished business'));
    await expect.element(button('Unfinished business')).not.toBeInTheDocument();
    expect(await notes.getDraft(other.id)).toBeNull();
  });

  it('stay, with a sentence, when the browser refuses to keep them', async () => {
    const id = await openOn(draft);
    full = true;
    await userEvent.fill(field, 'Precious');
    await userEvent.click(button('Save'));
    const alert = page.getByRole('alert');
    await expect
      .element(alert)
      .toHaveTextContent(
        'There is no room left on this device, so the note was not kept. Free some space, then try again. Your words are still here.',
      );
    await expect.element(field).toHaveValue('Precious');
    expect(close).not.toHaveBeenCalled();

    full = false;
    await userEvent.click(button('Save'));
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(await kept()).toMatchObject([{ body: 'Precious' }]);
    expect(await notes.getDraft(id)).toBeNull();
  });

  it('leave the sentence of a refused save on screen when typing alone is kept', async () => {
    const id = await openOn(draft);
    vi.spyOn(notes, 'add').mockRejectedValueOnce(new Error('No'));
    await userEvent.fill(field, 'Precious');
    await userEvent.click(button('Save'));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'That did not work, and nothing was changed. Try again. Your words are still here.',
      );
    await vi.waitFor(async () => {
      expect((await notes.getDraft(id))?.note.body).toBe('Precious');
    });
    // Two more turns of the browser: the one that hears of the kept draft, and a drawing.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'That did not work, and nothing was changed. Try again. Your words are still here.',
      );
  });

  it('are said to be gone when they are', async () => {
    await open(null);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('This note was saved or thrown away in another window.');
    await userEvent.click(button('Close'));
    expect(close).toHaveBeenCalledOnce();
  });
});
