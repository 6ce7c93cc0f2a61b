/** An article that is marked and followed, as a reader and the page itself would see it. */
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { Density } from '@/lib/detect/thin';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import type { Level, Status } from '@/lib/glossary/types';
import { entry, guard, surface } from '@/tests/builders';
import { bare } from '@/tests/notation';
import { paintedIn, paintedNames } from '@/tests/painted';
import { type MarkedArticle, type MarkingOptions, markArticle } from './marked';
import { createPainter } from './paint';

const exact = (form: string) => surface(form, { case: 'exact' });
const lexicon = openLexicon(
  compile([
    entry('icb', { surfaces: [exact('ICB'), surface('integrated care board')] }),
    entry('ccg', { surfaces: [exact('CCG')] }),
    entry('gp', { level: 'everyday', surfaces: [exact('GP')] }),
    entry('fundholding', { level: 'concept', surfaces: [surface('fundholding')] }),
    entry('ics', {
      surfaces: [
        surface('ICS', { case: 'exact', guard: guard({ for: ['system'], against: ['asthma'] }) }),
        surface('integrated care system'),
      ],
    }),
  ]),
);
const STANDINGS: Record<string, Status> = { icb: 'current', ccg: 'ended', ics: 'uncertain' };

let ending: AbortController;
let onGone: Mock<MarkingOptions['onGone']>;
let onReplaced: Mock<() => void>;
let scanned: Mock<TextEncoder['encodeInto']>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  ending = new AbortController();
  onGone = vi.fn();
  onReplaced = vi.fn();
  scanned = vi.spyOn(TextEncoder.prototype, 'encodeInto');
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

interface Settings {
  readonly density?: Density;
  readonly level?: Level;
}

/** Lays out a page and marks its `main`, or its body. */
async function mark(html: string, { density = 'every', level = 'jargon' }: Settings = {}) {
  document.body.innerHTML = html;
  const root = document.querySelector('main') ?? document.body;
  const article = markArticle(
    root,
    {
      lexicons: [lexicon],
      published: null,
      level,
      density,
      standingOf: ({ id }) => STANDINGS[id] ?? 'planned',
      painter: createPainter('::highlight(pg-current) { color: red }', ending.signal),
      onGone,
      onReplaced,
    },
    ending.signal,
  );
  await article.read;
  return article;
}
const painted = () => paintedIn(document.body);
/** The page has run its scripts, and our observer was told. */
const told = () => Promise.resolve();
/** What changed has been read again. */
async function later() {
  await told();
  await vi.advanceTimersByTimeAsync(600);
}
/** UTF-16 units read since the last time. */
function unitsRead(): number {
  const units = scanned.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  scanned.mockClear();
  return units;
}
function the(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}
const wordsOf = (article: MarkedArticle) =>
  article.mentions().map(({ block, start, end }) => block.raw.slice(start, end));

describe('what the reader says', () => {
  it('is taken up without reading the page again, and taken back', async () => {
    const article = await mark('<p>The ICB and the CCG.</p>');
    expect(painted()).toBe('The [ICB] and the [CCG].');
    unitsRead();
    article.reconsider({ published: null, said: new Map([['ccg', null]]) });
    expect(painted()).toBe('The [ICB] and the CCG.');
    expect(wordsOf(article)).toEqual(['ICB']);
    article.reconsider({ published: null, said: new Map([['icb', 'ccg']]) });
    expect(article.mentions().map(({ term }) => term.id)).toEqual(['icb', 'ccg']);
    article.reconsider({ published: null });
    expect(painted()).toBe('The [ICB] and the [CCG].');
    expect(onGone).not.toHaveBeenCalled();
  });

  it('leaves the evidence of the page as it was', async () => {
    const article = await mark('<p>The ICS, an integrated care system, and the ICB.</p>');
    expect(wordsOf(article)).toEqual(['ICS', 'integrated care system', 'ICB']);
    article.reconsider({ published: null, said: new Map([['icb', null]]) });
    expect(wordsOf(article)).toEqual(['ICS', 'integrated care system']);
  });

  it('holds for what comes later', async () => {
    const article = await mark('<main><p>The ICB.</p></main>');
    article.reconsider({ published: null, said: new Map([['ccg', null]]) });
    the('main').insertAdjacentHTML('beforeend', '<p>A CCG and an ICB.</p>');
    await later();
    expect(wordsOf(article)).toEqual(['ICB', 'ICB']);
  });
});

describe('what is painted', () => {
  const page = '<p>[ICB], ICB and [CCG].</p><p>The ICB and the GP.</p><p>An ICB.</p>';
  it.each<[Settings, string]>([
    [{ density: 'page' }, '[ICB], ICB and [CCG].|The ICB and the GP.|An ICB.'],
    [{ density: 'paragraph' }, '[ICB], ICB and [CCG].|The [ICB] and the GP.|An [ICB].'],
    [{ density: 'every' }, '[ICB], ICB and [CCG].|The [ICB] and the GP.|An [ICB].'],
    [{ level: 'everyday' }, '[ICB], ICB and [CCG].|The [ICB] and the [GP].|An [ICB].'],
  ])('%j', async (settings, expected) => {
    const article = await mark(bare(page), settings);
    expect(painted()).toBe(expected.replaceAll('|', ''));
    expect(article.painted().size).toBe(expected.split('[').length - 1);
    expect(wordsOf(article).filter((word) => word === 'ICB')).toHaveLength(4);
  });

  it.each<[Level, string]>([
    ['jargon', 'A [GP] fundholding [ICB].'.replace('[GP]', 'GP')],
    ['concept', 'A GP [fundholding] [ICB].'],
    ['everyday', 'A [GP] [fundholding] [ICB].'],
  ])('up to the level %s', async (level, expected) => {
    const article = await mark(`<p>${bare(expected)}</p>`, { level });
    expect(painted()).toBe(expected);
    expect(wordsOf(article)).toHaveLength(expected.split('[').length - 1);
  });

  it('is nothing in a line that only leads elsewhere, which gives way to the next', async () => {
    const link = '<a href="/2">What the ICB did next</a>';
    const html = `<h3>${link}</h3><ul><li><b>${link}</b></li></ul><a href="/3"><p>Our ICB</p></a>`;
    const article = await mark(`${html}<p>See <a href="/4">the ICB</a>.</p>`, { density: 'page' });
    expect(painted()).toMatch(/^[^[]*See the \[ICB\]\.$/);
    expect(wordsOf(article)).toHaveLength(4);
  });

  it('has a style for each standing', async () => {
    await mark('<p>ICB, CCG, integrated care system</p>');
    expect(paintedNames()).toEqual(['pg-current', 'pg-ended', 'pg-uncertain']);
    expect(paintedIn(document.body, 'pg-ended')).toBe('ICB, [CCG], integrated care system');
  });

  it('is the words of the article alone, through tags and in shadow roots', async () => {
    document.body.innerHTML = '';
    const html =
      '<nav>ICB</nav><main><p>An <b>integrated</b> care <i>board</i></p><x-a></x-a></main>';
    customElements.get('x-a') ?? customElements.define('x-a', ShadowCard);
    await mark(html);
    expect(painted()).toBe('ICBAn [integrated care board]');
    const shadow = the('x-a').shadowRoot;
    expect(shadow && paintedIn(shadow)).toBe('The [CCG] in the shadow.');
    expect(shadow?.adoptedStyleSheets).toHaveLength(1);
  });

  it.each([
    '<p style="display: none">The ICB.</p><p>An [ICB].</p>',
    '<div style="visibility: hidden"><p>The ICB.</p></div><p>An [ICB].</p>',
    '<details><summary>More</summary><p>The [ICB].</p></details><p>An ICB.</p>',
    '<p style="opacity: 0">The [ICB].</p><p>An ICB.</p>',
  ])('is the first that can be seen: %s', async (line) => {
    await mark(bare(line), { density: 'page' });
    expect(painted()).toBe(line.replaceAll(/<[^>]*>/g, ''));
  });

  it('may be nothing', async () => {
    const article = await mark('<p> </p>');
    expect(article.mentions()).toEqual([]);
    expect(paintedNames()).toEqual([]);
  });
});

class ShadowCard extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>The CCG in the shadow.</p>';
  }
}

describe('the page', () => {
  it('is the same, mark or no mark', async () => {
    document.body.innerHTML = '<main><p>An <b>ICB</b> met.</p><x-b></x-b></main>';
    const before = document.documentElement.outerHTML;
    await mark(document.body.innerHTML);
    the('p').append(' The CCG.');
    await later();
    the('p').lastChild?.remove();
    await later();
    expect(painted()).toBe('An [ICB] met.');
    expect(document.documentElement.outerHTML).toBe(before);
    ending.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('gets back its highlights and sheets when marking ends', async () => {
    const theirs = new Highlight();
    CSS.highlights.set('theirs', theirs);
    const sheet = new CSSStyleSheet();
    customElements.get('x-a') ?? customElements.define('x-a', ShadowCard);
    document.body.innerHTML = '<x-a></x-a>';
    const shadow = the('x-a').shadowRoot;
    if (!shadow) throw new Error('no shadow');
    shadow.adoptedStyleSheets = [sheet];
    const article = markArticle(
      document.body,
      {
        lexicons: [lexicon],
        published: null,
        level: 'jargon',
        density: 'every',
        standingOf: () => 'current',
        painter: createPainter('', ending.signal),
        onGone,
        onReplaced,
      },
      ending.signal,
    );
    await article.read;
    expect(shadow.adoptedStyleSheets).toHaveLength(2);
    expect(CSS.highlights.size).toBe(2);
    ending.abort();
    expect(shadow.adoptedStyleSheets).toEqual([sheet]);
    expect([...CSS.highlights]).toEqual([['theirs', theirs]]);
    unitsRead();
    document.body.append('An ICB.');
    await later();
    expect(unitsRead()).toBe(0);
    expect(CSS.highlights.size).toBe(1);
    CSS.highlights.delete('theirs');
  });

  it.each(['load', 'scroll', 'focus'])(
    'that clears our highlights has them back after its %s',
    async (name) => {
      await mark('<p>An ICB met.</p>');
      CSS.highlights.clear();
      window.dispatchEvent(new Event(name));
      await vi.advanceTimersByTimeAsync(0);
      expect(painted()).toBe('An [ICB] met.');
    },
  );

  it('that clears or takes our highlights has them back at the next change or look', async () => {
    const article = await mark('<p>An ICB met.</p>');
    CSS.highlights.clear();
    expect(paintedNames()).toEqual([]);
    article.mentionAt(0, 0);
    expect(painted()).toBe('An [ICB] met.');
    CSS.highlights.set('pg-current', new Highlight());
    the('p').append(' Again.');
    await later();
    expect(painted()).toBe('An [ICB] met. Again.');
  });

  it('tells what it passed over: the undecided, and terms beyond the level', async () => {
    const html = '<p>The ICS of asthma, an ICB, fundholding.</p>';
    const article = await mark(html, { level: 'jargon' });
    const passed = () =>
      article
        .passedOver()
        .map(({ block, start, end, term }) => [block.raw.slice(start, end), term?.id ?? null]);
    expect(painted()).toBe('The ICS of asthma, an [ICB], fundholding.');
    expect(passed()).toEqual([
      ['ICS', null],
      ['fundholding', 'fundholding'],
    ]);
    const last = article.passedOver().at(-1);
    expect(article.passedOver().at(-1) === last).toBe(true);

    article.reconsider({ published: null, said: new Map([['ics', 'ics']]) });
    expect(passed().map(([words]) => words)).toEqual(['fundholding']);
    the('p').textContent = 'Nothing.';
    await later();
    expect(onGone.mock.calls.flat(2).some((one) => one === last)).toBe(true);
  });

  it('that is looked at as marking ends keeps nothing of ours', async () => {
    await mark('<p>An ICB met.</p>');
    window.dispatchEvent(new Event('focus'));
    ending.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(paintedNames()).toEqual([]);
  });

  it('that uses one of our names keeps it when marking ends', async () => {
    await mark('<p>An ICB met.</p>');
    const theirs = new Highlight();
    CSS.highlights.set('pg-current', theirs);
    ending.abort();
    expect(CSS.highlights.get('pg-current')).toBe(theirs);
    CSS.highlights.delete('pg-current');
  });
});

describe('a page that changes', () => {
  it.each<[string, () => void, string, string]>([
    ['a text is edited', () => edit('p'), 'xAn ICB met.', 'xAn [ICB] met.'],
    ['a text is replaced', () => the('p').replaceChildren('The CCG.'), 'The CCG.', 'The [CCG].'],
    ['an inline tag comes', () => wrap(), 'An ICB met.', 'An [ICB] met.'],
    [
      'an inline tag comes with a term',
      () => the('p').prepend(tag('b', 'CCG ')),
      'CCG An ICB met.',
      '[CCG] An [ICB] met.',
    ],
    ['a word goes', () => the('p').firstChild?.remove(), '', ''],
    ['a piece goes', () => the('p').remove(), '', ''],
    ['all goes', () => the('main').replaceChildren(), '', ''],
    ['texts are joined', () => the('p').normalize(), 'An [ICB] met.', 'An [ICB] met.'],
  ])('%s: its marks go at once and are right again later', async (_what, change, atOnce, then) => {
    await mark('<main><p>An ICB met.</p></main>');
    expect(painted()).toBe('An [ICB] met.');
    change();
    await told();
    expect(painted()).toBe(atOnce);
    await later();
    expect(painted()).toBe(then);
  });

  it('tells which mentions have gone, and those alone', async () => {
    const article = await mark('<main><p>An ICB.</p><p id="two">A CCG.</p></main>');
    const [, second] = article.mentions();
    the('#two').firstChild?.replaceWith('No more.');
    await told();
    expect(onGone.mock.calls).toEqual([[[second]]]);
    await later();
    expect(wordsOf(article)).toEqual(['ICB']);
  });

  it('by adding pieces is read for these', async () => {
    const article = await mark('<main><p>An ICB.</p></main>');
    unitsRead();
    the('main').append(tag('p', 'A CCG.'), tag('div', 'An ICB.'));
    the('main').prepend(tag('h1', 'The CCG'));
    the('p').after(document.createComment('x'), 'An ICB in the main itself.');
    await later();
    expect(painted()).toBe('The [CCG]An [ICB].An [ICB] in the main itself.A [CCG].An [ICB].');
    expect(wordsOf(article)).toEqual(['CCG', 'ICB', 'ICB', 'CCG', 'ICB']);
  });

  it('by a thousand pieces is read for no more than these', async () => {
    const piece = 'A paragraph of the ordinary length that says something about a CCG and an ICB. ';
    const article = await mark(`<main>${`<p>${piece}</p>`.repeat(500)}</main>`);
    expect(unitsRead()).toBeGreaterThan(500 * piece.length);
    const more = Array.from({ length: 1_000 }, () => tag('p', piece));
    the('main').append(...more);
    await later();
    expect(article.mentions()).toHaveLength(3_000);
    const units = unitsRead();
    expect(units).toBeGreaterThanOrEqual(1_000 * piece.length);
    expect(units).toBeLessThan(1_000 * (piece.length + 2));
  });

  it('one text of a thousand is read for that one', async () => {
    await mark(`<main>${'<p>An ICB met the CCG.</p>'.repeat(1_000)}</main>`);
    unitsRead();
    edit('p:nth-child(500)');
    await later();
    expect(unitsRead()).toBeLessThan(100);
  });

  it('by a piece that changes as soon as it has come has its mentions once', async () => {
    const article = await mark('<main><p>An ICB.</p></main>');
    the('main').append(tag('p', 'A CCG.'), tag('p', 'A CCG.'));
    await told();
    (the('p:last-child').firstChild as Text).data = 'The CCG or ICB.';
    the('p:nth-child(2)').append(tag('b', ' integrated care system'));
    await later();
    expect(wordsOf(article)).toEqual(['ICB', 'CCG', 'integrated care system', 'CCG', 'ICB']);
    expect(painted()).toBe('An [ICB].A [CCG]. [integrated care system]The [CCG] or [ICB].');
  });

  it('by an earlier mention moves the one mark of a term there', async () => {
    await mark('<main><p>An ICB.</p><p>The ICB.</p></main>', { density: 'page' });
    the('main').prepend(tag('p', 'Our ICB.'));
    await later();
    expect(painted()).toBe('Our [ICB].An ICB.The ICB.');
    the('p').remove();
    await told();
    expect(painted()).toBe('An ICB.The ICB.');
    await later();
    expect(painted()).toBe('An [ICB].The ICB.');
  });

  it('by moving a piece has each mention once, where it is', async () => {
    const article = await mark('<main><p id="one">An ICB.</p><p>A CCG.</p></main>');
    the('main').append(the('#one'));
    await later();
    expect(wordsOf(article)).toEqual(['CCG', 'ICB']);
    expect(painted()).toBe('A [CCG].An [ICB].');
    the('main').prepend(the('#one'));
    await later();
    expect(wordsOf(article)).toEqual(['ICB', 'CCG']);
  });

  it('outside of the article is not read', async () => {
    await mark('<nav id="n"></nav><main><p>An ICB.</p></main><footer></footer>');
    unitsRead();
    the('#n').append(tag('p', 'A CCG.'));
    the('footer').append(tag('p', 'A CCG.'));
    the('main').append(tag('aside', 'A CCG.'));
    await later();
    expect(painted()).toBe('A CCG.An [ICB].A CCG.A CCG.');
  });

  it('in a shadow root is followed', async () => {
    customElements.get('x-a') ?? customElements.define('x-a', ShadowCard);
    await mark('<main><p>x</p></main>');
    the('main').append(document.createElement('x-a'));
    await later();
    const shadow = the('x-a').shadowRoot;
    if (!shadow) throw new Error('no shadow');
    expect(paintedIn(shadow)).toBe('The [CCG] in the shadow.');
    shadow.querySelector('p')?.replaceChildren('Now an ICB.');
    await told();
    expect(paintedIn(shadow)).toBe('Now an ICB.');
    await later();
    expect(paintedIn(shadow)).toBe('Now an [ICB].');
  });

  it('in the text straight in a shadow root is followed', async () => {
    await mark('<main><div id="host"></div></main>');
    const host = tag('div', '');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append('The ICB', document.createElement('br'), tag('b', 'and the CCG'));
    the('main').append(host);
    await later();
    expect(paintedIn(shadow)).toBe('The [ICB]and the [CCG]');
    (shadow.firstChild as Text).data = 'Our board or ICB';
    await told();
    expect(paintedIn(shadow)).toBe('Our board or ICBand the CCG');
    await later();
    expect(paintedIn(shadow)).toBe('Our board or [ICB]and the [CCG]');
    shadow.append(' and integrated care system');
    await later();
    expect(paintedIn(shadow)).toBe('Our board or [ICB]and the [CCG] and [integrated care system]');
  });

  it.each([
    '<aside>CCG</aside>',
    '<nav><p>CCG</p></nav>',
    '<form>CCG</form>',
    '<pre>CCG</pre>',
    '<p hidden>CCG</p>',
    '<div aria-hidden="true">CCG</div>',
    '<div contenteditable>CCG</div>',
    '<div class="comments"><p>CCG</p></div>',
    '<textarea>CCG</textarea>',
    '<div role="complementary">CCG</div>',
  ])('by what is not read, reads nothing: %s', async (html) => {
    await mark('<main><p>An ICB.</p></main>');
    the('main').insertAdjacentHTML('beforeend', html);
    await later();
    expect(painted()).toBe('An [ICB].CCG');
    const text = the('main').lastElementChild?.firstChild;
    if (text instanceof Text) text.data = 'a CCG';
    await later();
    expect(paintedIn(the('p'))).toBe('An [ICB].');
    expect(paintedIn(the('main').lastElementChild as Element)).not.toContain('[');
  });

  it('with every frame is read again but twice a second or so', async () => {
    await mark('<main><p>An ICB.</p><p id="clock">0</p></main>');
    scanned.mockClear();
    for (let frame = 0; frame < 120; frame++) {
      the('#clock').textContent = `The ICB at ${frame}`;
      await told();
      await vi.advanceTimersByTimeAsync(1_000 / 60);
    }
    expect(scanned.mock.calls.length).toBeGreaterThan(0);
    expect(scanned.mock.calls.length).toBeLessThanOrEqual(5);
    await later();
    expect(painted()).toBe('An [ICB].The [ICB] at 119');
  });

  it('while it is still being read has no mark on words that are no longer there', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 9;
      return now;
    });
    document.body.innerHTML = `<main>${`<p>An ICB ${'x'.repeat(4_000)}</p>`.repeat(12)}</main>`;
    const reading = mark(document.body.innerHTML);
    await told();
    the('p').replaceChildren('We of the CCG.');
    the('p:last-child').replaceChildren('We of the CCG.');
    const article = await reading;
    await later();
    await later();
    expect(wordsOf(article)).toEqual(['CCG', ...Array(10).fill('ICB'), 'CCG']);
    const words = new Set(painted().match(/\[[^\]]*\]/g));
    expect(words).toEqual(new Set(['[ICB]', '[CCG]']));
    expect(painted()).toMatch(/^We of the \[CCG\]\.An \[ICB\] x/);
  });

  it('while it is still being read is read to its end', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 9;
      return now;
    });
    document.body.innerHTML = `<main>${`<p>An ICB ${'x'.repeat(4_000)}</p>`.repeat(12)}</main>`;
    const reading = mark(document.body.innerHTML);
    await told();
    for (const p of [...document.querySelectorAll('p')].slice(1, 9)) p.remove();
    const article = await reading;
    await later();
    expect(wordsOf(article)).toEqual(Array(4).fill('ICB'));
  });

  it('decides senses anew by what came', async () => {
    const article = await mark('<main><p>The ICS met.</p></main>');
    expect(wordsOf(article)).toEqual([]);
    the('main').append(tag('p', 'An integrated care system.'));
    await later();
    expect(painted()).toBe('The [ICS] met.An [integrated care system].');
  });

  it('by another article tells so, and reads no more of it', async () => {
    await mark('<main><p>An ICB.</p></main>');
    unitsRead();
    const other = tag('main', '');
    other.append(tag('p', 'The CCG.'));
    the('main').replaceWith(other);
    await later();
    expect(onReplaced).toHaveBeenCalledOnce();
    expect(painted()).toBe('The CCG.');
    expect(unitsRead()).toBe(0);
  });

  it('tells so when an article comes into a page that had none', async () => {
    await mark('<p>Loading the ICB…</p>');
    const main = tag('main', '');
    main.append(tag('p', 'The CCG and prose enough to be the article of the page.'));
    document.body.append(main);
    await later();
    expect(onReplaced).toHaveBeenCalledOnce();
  });
});

function tag(name: string, words: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}
function edit(selector: string): void {
  const text = the(selector).firstChild as Text;
  text.insertData(0, 'x');
}
function wrap(): void {
  const text = the('p').firstChild as Text;
  const bold = document.createElement('b');
  text.replaceWith(bold);
  bold.append(text);
}
