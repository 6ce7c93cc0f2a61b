import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { current, ended } from '@/components/card-samples';
import type { CardModel } from '@/lib/card/card';
import type { Knowledge } from '@/lib/card/knowledge';
import type { Opening } from '@/lib/card/port';
import type { TermId } from '@/lib/glossary/types';
import type { Note, NoteId } from '@/lib/notes/types';
import { life as aLife, entry } from '@/tests/builders';
import type { Told, View } from './stage';
import { startCardView } from './view';

/** Closed to the page and to tests alike, so that a test looks over its shoulder as it is made. */
let root: ShadowRoot | null = null;
let life: AbortController;
let port: Record<keyof Told, ReturnType<typeof vi.fn>> & Told;

beforeEach(async () => {
  await page.viewport(900, 700);
  life = new AbortController();
  const told = {
    dismissed: vi.fn(),
    pointer: vi.fn(),
    note: vi.fn(),
    highlight: vi.fn(),
  };
  port = { ...told, signal: life.signal } as unknown as typeof port;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  document.body.innerHTML = `<main style="padding: 120px 60px; line-height: 1.5">
    <p>The <b id="term">CCG</b> met. <a id="link" href="#x">More</a></p>
    <div style="height: 3000px"></div></main>`;
  scrollTo(0, 0);
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const cards: Readonly<Record<string, CardModel>> = { ccg: ended, icb: current };

/** Knows some cards at once, others when told to, and the rest never. */
function knowing(atHand: readonly string[]) {
  const waiting = new Map<string, (card: CardModel | null) => void>();
  const knowledge: Knowledge = {
    prepare: vi.fn(),
    now: (id) => (atHand.includes(id) ? (cards[id] ?? null) : null),
    card: (id) =>
      new Promise((resolve, reject) => {
        waiting.set(id, (card) => (card ? resolve(card) : reject(new Error('No such term.'))));
      }),
  };
  return { knowledge, answer: (id: string, card: CardModel | null) => waiting.get(id)?.(card) };
}

function start(knowledge: Knowledge, notes: readonly Note[] = []) {
  const openNote = vi.fn();
  const notesOn = async () => notes;
  const openPage = vi.fn(async () => null);
  const verdicts = { say: vi.fn(async () => []), putBack: vi.fn(async () => null), why: String };
  const view = startCardView(port, document, {
    knowledge,
    verdicts,
    notesOn,
    openNote,
    openPage,
  });
  return { view, verdicts, openNote, openPage };
}

const opening = (termId: string | null, over: Partial<Opening> = {}): Opening => ({
  token: 7,
  termId: termId as TermId | null,
  surface: 'CCGs',
  rects: () => [...(document.getElementById('term')?.getClientRects() ?? [])],
  by: 'pointer',
  published: null,
  letters: { form: 'ccg', claims: [], said: false },
  ...over,
});

const card = () => root?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
const words = () => card()?.textContent ?? '';
const isThere = () => root?.host.isConnected === true;

function button(name: string): HTMLButtonElement {
  const found = [...(root?.querySelectorAll('button') ?? [])].find((one) =>
    `${one.ariaLabel ?? ''} ${one.textContent}`.includes(name),
  );
  if (!found) throw new Error(`No button “${name}”.`);
  return found;
}

/** A frame and what it set off. */
const settled = async () => {
  for (let frame = 0; frame < 3; frame++)
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};

const serialised = () => new XMLSerializer().serializeToString(document);

describe('a card', () => {
  it('says what could not be done from it, until it is tried again', () => {
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    view.sayProblem('That did not work.');
    expect(card()?.querySelector('[role="alert"]')?.textContent).toBe('That did not work.');
    button('Add a note').click();
    expect(card()?.querySelector('[role="alert"]')).toBeNull();
    view.close();
  });

  it('shows at once what is at hand, and leaves the page as it was', () => {
    const before = serialised();
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    expect(words()).toContain('Clinical commissioning group');
    expect(words()).toContain('When this was published (17 September 2013)');
    expect(words()).toContain('Latest we know (July 2026)');
    expect(serialised()).not.toBe(before);
    view.close();
    expect(isThere()).toBe(false);
    expect(serialised()).toBe(before);
  });

  it('says its name first when its words have to come', async () => {
    const { knowledge, answer } = knowing([]);
    start(knowledge).view.open(opening('ccg'));
    const before = card();
    expect(words()).toContain('CCGs');
    expect(before?.getAttribute('aria-busy')).toBe('true');
    answer('ccg', ended);
    await settled();
    expect(words()).toContain('Clinical commissioning group');
    expect(card()).toBe(before);
    expect(card()?.getAttribute('aria-busy')).toBe('false');
  });

  it('says so when they do not', async () => {
    const { knowledge, answer } = knowing([]);
    start(knowledge).view.open(opening('ccg'));
    answer('ccg', null);
    await settled();
    expect(words()).toContain('could not be read');
  });

  it('is not overtaken by an answer for an older one', async () => {
    const { knowledge, answer } = knowing(['icb']);
    const { view } = start(knowledge);
    view.open(opening('ccg'));
    view.open(opening('icb', { token: 8 }));
    answer('ccg', ended);
    await settled();
    expect(words()).toContain('Integrated care board');
    view.close();
    expect(isThere()).toBe(false);
  });

  it('stays closed when an answer comes late', async () => {
    const { knowledge, answer } = knowing([]);
    const { view } = start(knowledge);
    view.open(opening('ccg'));
    view.close();
    answer('ccg', ended);
    await settled();
    expect(isThere()).toBe(false);
  });

  it('is gone with the script that shows it', () => {
    start(knowing(['ccg']).knowledge).view.open(opening('ccg'));
    life.abort();
    expect(isThere()).toBe(false);
  });

  it('tells what was dismissed, and more when asked', async () => {
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    expect(words()).not.toContain('What happened next');
    button('More').click();
    await settled();
    expect(words()).toContain('What happened next');
    expect(words()).toContain('UK Parliament');
    button('Close').click();
    expect(port.dismissed).toHaveBeenCalledWith(7);
    expect(isThere()).toBe(false);
    expect(view.box()).toBeNull();
  });
});

describe('inside a card', () => {
  it('what replaced a term opens, with a way back by button and by key', async () => {
    const { view } = start(knowing(['ccg', 'icb']).knowledge);
    view.open(opening('ccg', { by: 'keyboard' }));
    const frame = card();
    button('Integrated care board').focus();
    await userEvent.keyboard('{Enter}');
    expect(words()).toContain('Seventeen days');
    expect(card()).toBe(frame);
    expect(root?.activeElement).toBe(frame);

    button('Back to CCG').click();
    await settled();
    expect(words()).toContain('Five months old');

    button('Integrated care board').click();
    await settled();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(words()).toContain('Five months old');
    expect(isThere()).toBe(true);
  });

  it('the next term is read from its beginning', async () => {
    await page.viewport(320, 300);
    start(knowing(['ccg', 'icb']).knowledge).view.open(opening('ccg'));
    const frame = card() as HTMLElement;
    frame.scrollTop = 60;
    expect(frame.scrollTop).toBe(60);
    button('Integrated care board').click();
    expect(frame.scrollTop).toBe(0);
  });

  it('notes are shown and opened, and one is added to the term on screen', async () => {
    const { knowledge } = knowing(['ccg', 'icb']);
    const note = { id: 'note-0001' as NoteId, body: 'Ask about this. ', colour: 'blue' } as Note;
    const { view, openNote } = start(knowledge, [note]);
    view.open(opening('ccg'));
    await settled();
    button('Ask about this').click();
    expect(openNote).toHaveBeenCalledWith('note-0001');
    button('Integrated care board').click();
    await settled();
    button('Add a note').click();
    expect(port.note).toHaveBeenCalledWith({ termId: 'icb' });
  });

  it('a source opens elsewhere, and is not told from where', async () => {
    start(knowing(['ccg']).knowledge).view.open(opening('ccg'));
    button('More').click();
    await settled();
    const links = [...(root?.querySelectorAll('a') ?? [])];
    expect(links).toHaveLength(2);
    for (const { target, rel } of links)
      expect({ target, rel }).toEqual({ target: '_blank', rel: 'noreferrer' });
  });
});

describe('the reader’s focus', () => {
  it.each(['pointer', 'touch'] as const)('stays where it is for a card by %s', (by) => {
    const { view } = start(knowing(['ccg']).knowledge);
    document.getElementById('link')?.focus();
    view.open(opening('ccg', { by }));
    expect(document.activeElement?.id).toBe('link');
    view.close();
    expect(document.activeElement?.id).toBe('link');
  });

  it('goes into a card by keyboard and comes back, over several cards', () => {
    const { view } = start(knowing(['ccg', 'icb']).knowledge);
    document.getElementById('link')?.focus();
    view.open(opening('ccg', { by: 'keyboard' }));
    expect(root?.activeElement).toBe(card());
    view.open(opening('icb', { by: 'keyboard', token: 8 }));
    expect(root?.activeElement).toBe(card());
    view.close();
    expect(document.activeElement?.id).toBe('link');
  });
});

describe('the place of a card', () => {
  const term = () => document.getElementById('term') as HTMLElement;
  const box = (view: View) => view.box() as DOMRect;

  it('is right below its term', async () => {
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    await settled();
    const { left, bottom } = term().getBoundingClientRect();
    expect(Math.abs(box(view).left - left)).toBeLessThan(2);
    expect(box(view).top - bottom).toBeGreaterThan(2);
    expect(box(view).top - bottom).toBeLessThan(10);
  });

  it('is there before the first frame is drawn', async () => {
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    const top = await new Promise((done) => requestAnimationFrame(() => done(box(view).top)));
    expect(top).toBeGreaterThan(term().getBoundingClientRect().bottom);
  });

  it('is above it at the foot of the window', async () => {
    const { view } = start(knowing(['ccg']).knowledge);
    term().parentElement?.style.setProperty('margin-top', '420px');
    view.open(opening('ccg'));
    await settled();
    expect(box(view).bottom).toBeLessThan(term().getBoundingClientRect().top);
    // And stays there while that side will do: a card that jumps about cannot be read.
    await page.viewport(900, 1200);
    await settled();
    expect(box(view).bottom).toBeLessThan(term().getBoundingClientRect().top);
  });

  it.each([
    ['narrow', 320, 640],
    ['low', 900, 220],
    ['tiny', 240, 200],
  ])('is whole inside a %s window, and scrolls', async (_what, width, height) => {
    await page.viewport(width, height);
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    button('More').click();
    await settled();
    const { left, right, top, bottom } = box(view);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(width - 8);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(bottom).toBeLessThanOrEqual(height - 8);
    const frame = card() as HTMLElement;
    expect(frame.scrollHeight).toBeGreaterThan(frame.clientHeight);
    expect(frame.scrollWidth).toBe(frame.clientWidth);
  });

  it('follows its term while the page scrolls', async () => {
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    await settled();
    const before = box(view).top;
    scrollBy({ top: 40, behavior: 'instant' });
    await settled();
    expect(box(view).top).toBe(before - 40);
  });

  it('does not change sides when it grows, though there is more room on the other', async () => {
    await page.viewport(900, 1200);
    term().parentElement?.style.setProperty('margin-top', '540px');
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    await settled();
    const before = box(view);
    expect(before.top).toBeGreaterThan(term().getBoundingClientRect().bottom);
    button('More').click();
    await settled();
    expect(box(view).height).toBeGreaterThan(before.height);
    expect(box(view).top).toBe(before.top);
    expect(box(view).bottom).toBeLessThanOrEqual(1200 - 8);
  });

  it('is that of the last one opened, also when the page scrolls', async () => {
    const { view } = start(knowing(['ccg', 'icb']).knowledge);
    const link = document.getElementById('link') as HTMLElement;
    link.style.marginLeft = '200px';
    const older = vi.fn(() => [term().getBoundingClientRect()]);
    view.open(opening('ccg', { rects: older }));
    await settled();
    older.mockClear();
    view.open(opening('icb', { token: 8, rects: () => [link.getBoundingClientRect()] }));
    scrollBy({ top: 30, behavior: 'instant' });
    await settled();
    expect(Math.abs(box(view).left - link.getBoundingClientRect().left)).toBeLessThan(2);
    expect(older).not.toHaveBeenCalled();
  });

  it('is at the line pointed at, where a term wraps', async () => {
    term().textContent = 'Clinical commissioning group of a long name';
    const paragraph = term().parentElement as HTMLElement;
    paragraph.style.cssText = 'width: 330px; text-indent: 180px';
    const lines = [...term().getClientRects()];
    expect(lines.length).toBeGreaterThan(1);
    const first = lines[0] as DOMRect;
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg', { at: { x: first.right - 4, y: first.top + 4 } }));
    await settled();
    expect(Math.abs(box(view).left - first.left)).toBeLessThan(2);
    expect(box(view).top).toBeGreaterThan(lines.at(-1)?.bottom ?? 0);
  });

  it('stays where it was when its term is rendered away', async () => {
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    await settled();
    const before = box(view).top;
    term().style.display = 'none';
    button('More').click();
    await settled();
    expect(box(view).top).toBe(before);
  });
});

describe('“Wrong sense?”', () => {
  const say = async () => {
    const begun = start(knowing(['ccg', 'icb']).knowledge);
    begun.view.open(opening('ccg', { by: 'keyboard' }));
    await settled();
    button('More').click();
    await settled();
    button('Wrong sense?').focus();
    button('Wrong sense?').click();
    await settled();
    return begun;
  };

  it('tells the worker, says what was said, and takes it back, with the focus kept', async () => {
    const { verdicts } = await say();
    button('Never mark “CCGs” on this page').focus();
    button('Never mark “CCGs” on this page').click();
    await vi.waitFor(() => expect(words()).toContain('no longer marked on this page'));
    expect(verdicts.say).toHaveBeenCalledExactlyOnceWith({
      where: 'page',
      form: 'ccg',
      means: null,
    });
    expect(root?.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(words()).toContain('Taken back.'));
    expect(verdicts.putBack).toHaveBeenCalledExactlyOnceWith('ccg', []);
    expect(root?.activeElement?.textContent).toBe('Wrong sense?');
  });

  it('says why it was not kept, and changes nothing', async () => {
    const { verdicts } = await say();
    verdicts.say.mockRejectedValueOnce(new Error('There was no room.'));
    button('Never mark “CCGs” on this page').click();
    await vi.waitFor(() => expect(words()).toContain('There was no room.'));
    expect(words()).not.toContain('no longer marked');
  });

  it('is not asked of a card that came by a link', async () => {
    const { view } = start(knowing(['ccg', 'icb']).knowledge);
    view.open(opening('ccg'));
    await settled();
    button('Integrated care board').click();
    await settled();
    button('More').click();
    await settled();
    expect(words()).not.toContain('Wrong sense?');
  });
});

describe('letters that may mean several things', () => {
  const claims = ['ccg', 'icb'].map((name) => {
    const { id, kind, life } = entry(name, { life: aLife({ start: '2013-04-01' }) });
    return { term: { id, kind, life, level: 'jargon', nation: [] }, guard: null, when: null };
  }) satisfies Opening['letters']['claims'];
  const choose = async (said = false) => {
    const known = knowing(['ccg', 'icb']);
    const begun = start(known.knowledge);
    document.getElementById('link')?.focus();
    const letters = { form: 'ccg', claims, said };
    begun.view.open(opening(null, { by: 'keyboard', letters }));
    known.answer('ccg', ended);
    known.answer('icb', current);
    await settled();
    return begun;
  };

  it('are asked about in words, with each meaning’s years, and the focus in the card', async () => {
    await choose();
    expect(words()).toContain('We cannot tell what “CCGs” means here.');
    expect(button('Clinical commissioning group').parentElement?.textContent).toContain(
      'since 2013',
    );
    expect(button('Integrated care board')).toBeTruthy();
    expect(root?.activeElement).toBe(card());
  });

  it('mean on this page what is chosen, whose card follows, until it is taken back', async () => {
    const { verdicts } = await choose();
    const frame = card();
    button('Integrated care board').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(words()).toContain('“CCGs” now means this'));
    expect(words()).toContain('Seventeen days');
    expect(card()).toBe(frame);
    expect(verdicts.say).toHaveBeenCalledExactlyOnceWith({
      where: 'page',
      form: 'ccg',
      means: 'icb',
    });
    button('Undo').click();
    await vi.waitFor(() => expect(words()).toContain('Taken back.'));
    expect(verdicts.putBack).toHaveBeenCalledExactlyOnceWith('ccg', []);
    expect(words()).toContain('We cannot tell');
  });

  it('keep their silence with “None of these”, and the focus goes back', async () => {
    const { verdicts } = await choose();
    button('None of these').focus();
    await userEvent.keyboard('{Enter}');
    expect(isThere()).toBe(false);
    expect(port.dismissed).toHaveBeenCalledWith(7);
    expect(verdicts.say).not.toHaveBeenCalled();
    expect(document.activeElement?.id).toBe('link');
  });

  it('say why a choice was not kept', async () => {
    const { verdicts } = await choose();
    verdicts.say.mockRejectedValueOnce(new Error('There was no room.'));
    button('Integrated care board').click();
    await vi.waitFor(() => expect(words()).toContain('There was no room.'));
    expect(words()).toContain('We cannot tell');
  });

  it('that the reader has silenced say so, and offer the way back', async () => {
    const { verdicts } = await choose(true);
    expect(words()).not.toContain('We cannot tell');
    expect(words()).toContain('no term of ours');
    button('Undo').click();
    await vi.waitFor(() => expect(words()).toContain('Taken back.'));
    expect(verdicts.putBack).toHaveBeenCalledExactlyOnceWith('ccg', []);
  });
});

describe('the toolbar', () => {
  const toolbar = () => root?.querySelector<HTMLElement>('[role="toolbar"]') ?? null;
  const select = () => {
    const text = document.querySelector('p');
    if (text) getSelection()?.selectAllChildren(text);
  };
  /** A press that would move the focus and drop the selection, unless it is prevented. */
  const press = (target: HTMLElement) => {
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    expect(target.dispatchEvent(down)).toBe(false);
    target.click();
  };
  const selected = (by: 'pointer' | 'keyboard' | 'touch' = 'pointer') => ({
    rect: () => (document.getElementById('term') as HTMLElement).getBoundingClientRect(),
    by,
  });

  it('highlights in the colour pressed, and the selection is still there', async () => {
    const { view } = start(knowing([]).knowledge);
    select();
    const before = String(getSelection());
    view.offerToolbar(selected());
    press(button('Highlight in green'));
    expect(port.highlight).toHaveBeenCalledWith('green');
    press(button('Note'));
    expect(port.note).toHaveBeenCalledWith({ selection: true });
    expect(String(getSelection())).toBe(before);
    expect(document.activeElement).toBe(document.body);
    view.closeToolbar();
    expect(isThere()).toBe(false);
  });

  it('is above the words for a mouse and below them for a finger', async () => {
    const { view } = start(knowing([]).knowledge);
    const { top, bottom } = selected().rect();
    view.offerToolbar(selected());
    await settled();
    expect(toolbar()?.getBoundingClientRect().bottom).toBeLessThan(top);
    view.offerToolbar(selected('touch'));
    await settled();
    expect(toolbar()?.getBoundingClientRect().top).toBeGreaterThan(bottom);
  });

  it('is entered with Alt+F10, walked with arrows, and left with Esc', async () => {
    const { view } = start(knowing([]).knowledge);
    document.getElementById('link')?.focus();
    view.offerToolbar(selected('keyboard'));
    expect(document.activeElement?.id).toBe('link');
    await userEvent.keyboard('{Alt>}{F10}{/Alt}');
    expect(root?.activeElement?.getAttribute('aria-label')).toBe('Highlight in yellow');
    await userEvent.keyboard('{ArrowRight}');
    expect(root?.activeElement?.getAttribute('aria-label')).toBe('Highlight in green');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(root?.activeElement?.textContent).toBe('Note');
    await userEvent.keyboard('{Enter}');
    expect(port.note).toHaveBeenCalledWith({ selection: true });
    await userEvent.keyboard('{Escape}');
    expect(isThere()).toBe(false);
    expect(document.activeElement?.id).toBe('link');
  });

  it('goes with Esc from the page too, which hears nothing of it', async () => {
    const { view } = start(knowing([]).knowledge);
    view.offerToolbar(selected());
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    await userEvent.keyboard('{Escape}');
    expect(isThere()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalled();
  });

  it('says what could not be done, for these words alone', async () => {
    const { view } = start(knowing([]).knowledge);
    view.sayProblem('Nobody is there to hear it.');
    expect(isThere()).toBe(false);
    view.offerToolbar(selected());
    view.sayProblem('There was no room.');
    expect(root?.querySelector('[role="alert"]')?.textContent).toBe('There was no room.');
    view.offerToolbar(selected());
    expect(root?.querySelector('[role="alert"]')).toBeNull();
  });

  it('leaves the host to a card that shows, and the other way round', async () => {
    const { view } = start(knowing(['ccg']).knowledge);
    view.open(opening('ccg'));
    view.offerToolbar(selected());
    view.closeToolbar();
    expect(card()).not.toBeNull();
    view.offerToolbar(selected());
    view.close();
    expect(toolbar()).not.toBeNull();
    view.closeToolbar();
    expect(isThere()).toBe(false);
  });
});
