import { afterEach, describe, expect, it } from 'vitest';
import { type Host, openHost } from './host';

const CARD = '.card { position: fixed; width: 120px; height: 40px; background: rgb(1, 2, 3); }';

let end = new AbortController();
const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  end.abort();
  end = new AbortController();
  for (const frame of frames.splice(0)) frame.remove();
});

/** Loads a page of its own into a frame: text as HTML, or a blob of another type. */
async function load(page: string | Blob): Promise<Document> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  if (typeof page === 'string') frame.srcdoc = page;
  else frame.src = URL.createObjectURL(page);
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

function open(doc: Document): Host & { readonly card: HTMLElement } {
  const host = openHost(doc, [CARD], end.signal);
  const card = doc.createElementNS('http://www.w3.org/1999/xhtml', 'p') as HTMLElement;
  card.className = 'card';
  card.tabIndex = 0;
  host.root.append(card);
  return { ...host, card };
}

const serialised = (doc: Document) => new XMLSerializer().serializeToString(doc);

/** Mutation observers report before the next task. */
const settled = () => new Promise((done) => setTimeout(done));

/** True when a pointer in the middle of the card would meet our host. */
function isOnTop(doc: Document, { card, root }: { card: HTMLElement; root: ShadowRoot }): boolean {
  const { left, top } = card.getBoundingClientRect();
  return doc.elementFromPoint(left + 5, top + 5) === root.host;
}

const ARTICLE = `<!doctype html><html lang="en"><head><title>A</title></head>
  <body class="x"><p>The <b>CCG</b> met.</p><!-- end --></body></html>`;

describe('the host element', () => {
  it('is one bare element at the end, and leaves the page as it was', async () => {
    const doc = await load(ARTICLE);
    const before = serialised(doc);

    const { root } = open(doc);
    expect(doc.documentElement.lastChild).toBe(root.host);
    expect(root.host.getAttributeNames()).toEqual(['popover']);
    expect(root.host.childNodes).toHaveLength(0);
    const during = serialised(doc);
    expect(during.replace(/<div popover="manual"\s*(?:\/>|><\/div>)/, '')).toBe(before);
    expect(during).not.toBe(before);

    end.abort();
    expect(serialised(doc)).toBe(before);
  });

  it('cannot be opened by the page', async () => {
    const { root } = open(await load(ARTICLE));
    expect(root.host.shadowRoot).toBeNull();
  });

  it('keeps its looks where the page forbids every style', async () => {
    const doc = await load(
      `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>CCG`,
    );
    const style = doc.createElement('style');
    style.textContent = 'p { color: rgb(9, 9, 9) }';
    doc.head.append(style);
    const { card } = open(doc);
    const view = doc.defaultView ?? window;
    expect(view.getComputedStyle(card).backgroundColor).toBe('rgb(1, 2, 3)');
    // The page itself is bound: the policy is really on.
    const text = doc.querySelector('p') ?? doc.body;
    expect(view.getComputedStyle(text).color).not.toBe('rgb(9, 9, 9)');
  });

  it('keeps its looks whatever the page says of every element', async () => {
    const doc = await load(`<!doctype html><style>
      div, div * , [popover] { display: none !important; color: red !important; opacity: 0 !important;
        transform: scale(3) !important; color-scheme: dark !important }
      html { font-size: 40px; letter-spacing: 9px; line-height: 3 }</style><p>CCG`);
    const opened = open(doc);
    const view = doc.defaultView ?? window;
    const { color, letterSpacing, fontSize } = view.getComputedStyle(opened.card);
    expect({ color, letterSpacing, fontSize }).toEqual({
      color: 'rgb(0, 0, 0)',
      letterSpacing: 'normal',
      fontSize: '16px',
    });
    expect(opened.card.getBoundingClientRect().width).toBe(120);
    expect(view.getComputedStyle(opened.root.host).opacity).toBe('1');
    expect(view.getComputedStyle(opened.root.host).colorScheme).toBe('light dark');
  });

  it('is above whatever the page puts on top', async () => {
    const doc = await load(
      '<!doctype html><p style="position:fixed;inset:0;z-index:2147483647">banner',
    );
    expect(isOnTop(doc, open(doc))).toBe(true);
  });
});

describe('beside a modal dialog', () => {
  const DIALOG = '<!doctype html><p>page</p><dialog><p>CCG</p></dialog>';
  const dialogIn = (doc: Document) => doc.querySelector('dialog') as HTMLDialogElement;

  it('opens inside one that is open', async () => {
    const doc = await load(DIALOG);
    dialogIn(doc).showModal();
    const opened = open(doc);
    expect(opened.root.host.parentElement).toBe(dialogIn(doc));
    expect(isOnTop(doc, opened)).toBe(true);
  });

  it('follows into one that opens, on top of it, and out again when it closes', async () => {
    const doc = await load(DIALOG);
    const opened = open(doc);
    dialogIn(doc).showModal();
    await settled();
    expect(opened.root.host.parentElement).toBe(dialogIn(doc));
    expect(isOnTop(doc, opened)).toBe(true);

    dialogIn(doc).close();
    await settled();
    expect(opened.root.host.parentElement).toBe(doc.documentElement);
    expect(isOnTop(doc, opened)).toBe(true);
  });

  it('survives the dialog that is thrown away', async () => {
    const doc = await load(DIALOG);
    dialogIn(doc).showModal();
    const opened = open(doc);
    dialogIn(doc).remove();
    await settled();
    expect(isOnTop(doc, opened)).toBe(true);
  });

  it('takes the newest of two, and leaves one that is not modal alone', async () => {
    const doc = await load(
      '<!doctype html><dialog id="a">a</dialog><dialog id="b">b</dialog><dialog id="c">c</dialog>',
    );
    const dialog = (id: string) => doc.getElementById(id) as HTMLDialogElement;
    const opened = open(doc);
    dialog('c').show();
    await settled();
    expect(opened.root.host.parentElement).toBe(doc.documentElement);
    dialog('b').showModal();
    await settled();
    dialog('a').showModal();
    await settled();
    expect(opened.root.host.parentElement).toBe(dialog('a'));
    dialog('b').append('still being written');
    await settled();
    expect(opened.root.host.parentElement).toBe(dialog('a'));
  });
});

describe('on a page that minds', () => {
  it('comes back a few times, then lets the page have its way', async () => {
    const doc = await load(ARTICLE);
    let thrown = 0;
    const bouncer = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (++thrown < 1000) (node as Element).remove();
        }
      }
    });
    bouncer.observe(doc.documentElement, { childList: true });
    open(doc);
    await settled();
    bouncer.disconnect();
    expect(thrown).toBe(20);
  });
});

describe('what happens inside', () => {
  it.each(['keydown', 'keyup', 'click', 'pointerdown', 'copy'])(
    'a %s is not passed on to the page',
    async (name) => {
      const doc = await load(ARTICLE);
      const { card } = open(doc);
      const heard: string[] = [];
      doc.addEventListener(name, () => heard.push(name));
      card.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      expect(heard).toEqual([]);
      doc.body.dispatchEvent(new Event(name, { bubbles: true }));
      expect(heard).toEqual([name]);
    },
  );

  it('is known as ours, and what happens elsewhere is not', async () => {
    const doc = await load(ARTICLE);
    const { card, owns } = open(doc);
    const ours: boolean[] = [];
    doc.addEventListener('keydown', (event) => ours.push(owns(event)), { capture: true });
    card.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    doc.body.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    expect(ours).toEqual([true, false]);
  });
});

describe('in a document that is not HTML', () => {
  it.each([
    ['application/xml', '<report><p>CCG</p></report>'],
    [
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>CCG</p></body></html>',
    ],
  ])('%s', async (type, text) => {
    const doc = await load(new Blob([text], { type }));
    const before = serialised(doc);
    const opened = open(doc);
    expect(isOnTop(doc, opened)).toBe(true);
    end.abort();
    expect(serialised(doc)).toBe(before);
  });
});
