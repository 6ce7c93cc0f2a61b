/** The timeline and lineages in the hands of a reader: keys, wheel, pointer, table and files. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/reading.css';
import '@/assets/glossary.css';
import '@/assets/chart.css';
import type { TermId } from '@/lib/glossary/types';
import { SCALE } from './chart-export';
import { LineagePicture } from './LineagePicture';
import { TimelineView } from './TimelineView';
import { byId, date, glossary, sampleId } from './timeline-samples';

beforeEach(() => page.viewport(1200, 900));
afterEach(() => render(null, document.body));

const hrefOf = (id: TermId) => `#/term/${id}`;
const open = async (over: Partial<Parameters<typeof TimelineView>[0]> = {}) => {
  const [onTerm, onSave] = [vi.fn(), vi.fn()];
  const rest = { glossary, term: null, at: null, hrefOf, onTerm, onSave };
  render(<TimelineView {...rest} {...over} />, document.body);
  await expect.poll(() => items().length > 0 || document.querySelector('table')).toBeTruthy();
  return { onTerm, onSave };
};
const items = () => [...document.querySelectorAll<SVGElement>('.plot [role="option"]')];
const ids = () => items().map((item) => item.getAttribute('data-item'));
const years = () => document.querySelector('.timeline-tools .years')?.textContent ?? '';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const panel = () => document.querySelector('.timeline-details')?.textContent ?? '';
const focused = () => document.activeElement?.getAttribute('data-item') ?? null;
const plot = () => document.querySelector('.timeline-chart') as HTMLElement;

/** Tab to the one stop of the picture. */
async function enter(): Promise<void> {
  document.querySelector<HTMLElement>('.timeline-tools button:last-of-type')?.focus();
  await userEvent.tab();
  expect(focused()).not.toBeNull();
}

describe('by keyboard', () => {
  it('the picture is one stop for Tab', async () => {
    await open();
    await enter();
    await userEvent.tab();
    expect(focused()).toBeNull();
    expect(document.querySelectorAll('.plot [tabindex="0"]')).toHaveLength(1);
  });

  it('arrows go to later and earlier, into other lanes, and to both ends', async () => {
    await open();
    await enter();
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe('ev-nhs-begins');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(focused).not.toBe('ev-nhs-begins');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(focused).toBe('ev-nhs-begins');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe('ev-national-health-service-act-becomes-law');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('term health-and-social-care-act-2012');
    await userEvent.keyboard('{ArrowUp}{End}');
    await expect.poll(() => document.activeElement?.ariaLabel).toMatch(/due by/);
  });

  it('what has the focus is told beside the picture, and seen to have it', async () => {
    await open();
    await enter();
    await userEvent.keyboard('{Home}');
    await expect.poll(panel).toContain('The appointed day.');
    const ring = document.activeElement?.querySelector('.target');
    expect(getComputedStyle(ring as Element).strokeWidth).toBe('2px');
  });

  it('+ and − zoom about the item that has the focus, which stays in sight and in focus', async () => {
    await open();
    await enter();
    await userEvent.keyboard('{Home}');
    const before = years();
    await userEvent.keyboard('+');
    await expect.poll(years).not.toBe(before);
    await userEvent.keyboard('++++');
    await expect.poll(focused).toBe('ev-nhs-begins');
    await userEvent.keyboard('-----');
    await expect.poll(years).toBe(before);
  });

  it('an item out of sight comes into it when it is walked to', async () => {
    await open({ at: date('2020-11-27') });
    expect(ids()).not.toContain('ev-nhs-begins');
    await enter();
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe('ev-nhs-begins');
  });
});

const wheel = (over: WheelEventInit) => {
  const event = new WheelEvent('wheel', {
    bubbles: true,
    cancelable: true,
    clientX: 400,
    clientY: 500,
    ...over,
  });
  plot().dispatchEvent(event);
  return event.defaultPrevented;
};

describe('by wheel and pointer', () => {
  it('a plain wheel is the page’s', async () => {
    await open();
    const before = years();
    expect(wheel({ deltaY: 120 })).toBe(false);
    await new Promise(requestAnimationFrame);
    expect(years()).toBe(before);
  });

  it('Ctrl zooms about the pointer, Shift and a sideways wheel move', async () => {
    await open();
    const whole = years();
    expect(wheel({ deltaY: -300, ctrlKey: true })).toBe(true);
    await expect.poll(years).not.toBe(whole);
    const near = years();
    expect(wheel({ deltaY: 200, shiftKey: true })).toBe(true);
    await expect.poll(years).not.toBe(near);
    expect(wheel({ deltaX: -200 })).toBe(true);
    await expect.poll(years).toBe(near);
  });

  const pointer = (type: string, id: number, clientX: number) =>
    (document.querySelector('.plot') as Element).dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: id, clientX, clientY: 400, button: 0 }),
    );

  it('two fingers that part zoom in', async () => {
    await open();
    vi.spyOn(plot(), 'setPointerCapture').mockReturnValue();
    const whole = years();
    pointer('pointerdown', 1, 300);
    pointer('pointerdown', 2, 400);
    pointer('pointermove', 2, 700);
    await expect.poll(years).not.toBe(whole);
    pointer('pointerup', 1, 300);
    pointer('pointerup', 2, 700);
  });

  it('a drag moves, and is no click on what lies under its end', async () => {
    await open({ at: date('2013') });
    vi.spyOn(plot(), 'setPointerCapture').mockReturnValue();
    const before = years();
    pointer('pointerdown', 1, 300);
    pointer('pointermove', 1, 600);
    pointer('pointerup', 1, 600);
    await expect.poll(years).not.toBe(before);
    const click = () => items()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    click();
    await new Promise(requestAnimationFrame);
    expect(panel()).toContain('Choose a bar');
    click();
    await expect.poll(panel).not.toContain('Choose a bar');
  });

  it('a click tells of what it is on', async () => {
    await open();
    const ccg = items().find((item) => item.getAttribute('data-item') === 'term ccg');
    await userEvent.click(ccg as Element);
    await expect.poll(panel).toContain('What the Clinical commissioning group did');
    expect(page.getByRole('link', { name: 'Clinical commissioning group' })).toBeDefined();
  });

  it('buttons zoom, move, and go to all years and the article', async () => {
    await open({ at: date('2013-09-17') });
    const article = years();
    await userEvent.click(button('Later'));
    const later = years();
    expect(later > article).toBe(true);
    await userEvent.click(button('All years'));
    expect(years()).toMatch(/^1942 to /);
    await userEvent.click(button('To 17 September 2013'));
    expect(years()).toBe('2008 to 2018');
  });
});

describe('what is drawn', () => {
  it('names that lie over no other, as the browser measures them', async () => {
    for (const at of [date('2013'), date('2001'), null]) {
      await open({ at });
      const boxes = [...document.querySelectorAll('.item > text')].map((text) =>
        text.getBoundingClientRect(),
      );
      expect(boxes.length).toBeGreaterThan(5);
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1)) {
          const apart = one.right <= other.left || other.right <= one.left;
          // Letters of two rows may touch by their line boxes, never by a third of their height.
          expect(apart || Math.abs(one.top - other.top) > one.height * 0.66).toBe(true);
        }
      render(null, document.body);
    }
  });

  it('is nothing but what is in sight', async () => {
    await open();
    const all = ids().length;
    await userEvent.click(button('Zoom in'));
    await userEvent.click(button('Zoom in'));
    await userEvent.click(button('Zoom in'));
    expect(ids().length).toBeLessThan(all);
  });

  it('has a shape for each outcome, and two marks for a slip', async () => {
    await open({ at: date('2025') });
    for (const outcome of ['happened', 'due', 'cancelled', 'unknown'])
      expect(document.querySelector(`.plot .mark.${outcome}`), outcome).not.toBeNull();
    const slip = '[data-item="ev-icbs-start-and-ccgs-are-abolished"]';
    expect(document.querySelectorAll(`${slip} .mark`)).toHaveLength(2);
  });

  it('has the line of what we know in one piece, from the years down through the lanes', async () => {
    await open();
    const lefts = [...document.querySelectorAll('.timeline-chart .moment.known')].map((one) =>
      Math.round(
        (one.matches('line') ? one : (one.querySelector('line') ?? one)).getBoundingClientRect()
          .left,
      ),
    );
    expect(lefts).toHaveLength(2);
    expect(lefts[0]).toBe(lefts[1]);
  });

  it('marks the article’s day and where knowledge ends', async () => {
    await open({ at: date('2020-11-27') });
    expect(document.querySelector('.axis .article')?.textContent).toBe('then, 27 November 2020');
    expect(document.querySelector('.axis .known')?.textContent).toBe(
      'what we know ends in July 2026',
    );
  });
});

describe('a timeline taller than the window', () => {
  /** Sixty bodies more, one a row. */
  const ccg = byId.get(sampleId('ccg'));
  const more = Array.from({ length: 60 }, (_, at) => {
    if (ccg === undefined) throw new Error('no sample');
    const id = sampleId(`body-${at}`);
    const life = {
      ...ccg.entry.life,
      start: date(`2014-01-${String((at % 28) + 1).padStart(2, '0')}`),
      end: null,
    };
    const entry = { ...ccg.entry, id, name: `Body ${at}`, short: null, life };
    return { entry, dossier: { ...ccg.dossier, id, predecessors: [], events: [] } };
  });
  const tall = { ...glossary, terms: [...glossary.terms, ...more] };
  const lowest = 'term body-55';

  it('draws what comes into the window by scrolling', async () => {
    await page.viewport(1200, 300);
    await open({ glossary: tall });
    expect(ids()).not.toContain(lowest);
    document.querySelector('.timeline-legend')?.scrollIntoView({ block: 'end' });
    await expect.poll(ids).toContain(lowest);
    expect(ids()).not.toContain('ev-nhs-begins');
  });

  it('draws what the arrows come to, wherever it is', async () => {
    await page.viewport(1200, 300);
    await open({ glossary: tall });
    await enter();
    for (let lane = 0; lane < 5; lane++) await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('term icb');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await expect.poll(focused).toMatch(/^term body-/);
  });

  it('is kept whole in a file', async () => {
    await page.viewport(1200, 300);
    const { onSave } = await open({ glossary: tall });
    await userEvent.click(button('as SVG'));
    await expect.poll(() => onSave.mock.calls.length).toBe(1);
    const [file] = onSave.mock.calls[0] as [Blob, string];
    const text = await file.text();
    expect(text).toContain('NHS begins');
    expect(text).toContain('Body 55');
  });
});

describe('what is chosen', () => {
  it('as kinds narrows picture and table alike, down to nothing', async () => {
    await open();
    const kinds = [
      'Events',
      'Plans and programmes',
      'Reports and inquiries',
      'Contracts and money',
    ];
    for (const kind of [...kinds, 'NHS and other public bodies'])
      await userEvent.click(page.getByRole('checkbox', { name: kind }));
    expect(document.querySelectorAll('.plot [role="group"]')).toHaveLength(1);
    await userEvent.click(page.getByRole('checkbox', { name: 'Laws' }));
    await expect.element(page.getByText(/^Nothing on the timeline fits/)).toBeVisible();
  });

  it('as a term, by name or letters, is told; a wrong one is said to be none', async () => {
    const { onTerm } = await open();
    const field = page.getByLabelText('Only around one term');
    await userEvent.fill(field, 'ccg');
    await userEvent.tab();
    expect(onTerm).toHaveBeenCalledExactlyOnceWith('ccg');
    await userEvent.fill(field, 'wizards');
    await userEvent.tab();
    await expect.element(page.getByText('The glossary has no term “wizards”.')).toBeVisible();
    expect(onTerm).toHaveBeenCalledOnce();
  });

  it('as a term shows its lineage and its own events', async () => {
    await open({ term: sampleId('ccg') });
    expect(ids()).toEqual(
      expect.arrayContaining(['term pct', 'term ccg', 'term icb', 'own ccg 0']),
    );
    expect(ids()).not.toContain('ev-nhs-begins');
    expect(panel()).toContain('Clinical commissioning group');
  });

  it('follows the address from term to term', async () => {
    await open({ term: sampleId('ccg') });
    await open({ term: sampleId('nhs-england') });
    await expect.poll(ids).toContain('term nhs-digital');
    await open({ term: sampleId('the-nhs-alliance') });
    await expect.poll(ids).toEqual(['term the-nhs-alliance']);
    await open();
    await expect.poll(ids).toContain('ev-nhs-begins');
    expect(ids()).not.toContain('term the-nhs-alliance');
  });
});

describe('the table', () => {
  it('has exactly what the picture has', async () => {
    await open();
    const drawn = ids().sort();
    await userEvent.click(page.getByLabelText('Table'));
    const rows = [...document.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.getAttribute('data-item')).sort()).toEqual(drawn);
    expect(document.querySelector('caption')?.textContent).toBe(
      `${rows.length} entries of the timeline, by date`,
    );
  });

  it('is turned to the newest first', async () => {
    await open();
    await userEvent.click(page.getByLabelText('Table'));
    const first = () => document.querySelector('tbody tr')?.getAttribute('data-item');
    expect(first()).toBe('ev-national-health-service-act-becomes-law');
    await userEvent.click(page.getByRole('button', { name: /When/ }));
    expect(first()).not.toBe('ev-national-health-service-act-becomes-law');
    expect(document.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
  });

  it('is what a narrow screen has first', async () => {
    await page.viewport(320, 700);
    await open();
    expect(document.querySelector('table')).not.toBeNull();
  });
});

describe('the picture as a file', () => {
  const saved = async (name: 'as SVG' | 'as PNG') => {
    const { onSave } = await open({ at: date('2013-09-17') });
    await userEvent.click(button(name));
    await expect.poll(() => onSave.mock.calls.length, { timeout: 10_000 }).toBe(1);
    const [file, as] = onSave.mock.calls[0] as [Blob, string];
    return { file, as };
  };

  it('is an SVG that stands alone: well formed, titled, with its looks and its origin', async () => {
    const { file, as } = await saved('as SVG');
    expect([file.type, as]).toEqual(['image/svg+xml', 'nhs-timeline.svg']);
    const text = await file.text();
    const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.nodeName).toBe('svg');
    expect(svg.querySelector('title')?.textContent).toBe('NHS timeline, 2005 to 2021');
    expect(svg.textContent).toContain('PolicyGloss, known up to July 2026, CC BY 4.0');
    expect(svg.textContent).toContain('Primary care trust');
    expect(text).not.toMatch(
      /var\(|light-dark|color-mix|color\(|class=|tabindex|aria-|data-item|https?:\/\/(?!www\.w3\.org)/i,
    );
    for (const each of svg.querySelectorAll('rect, circle, path, text'))
      expect(each.getAttribute('fill')).toMatch(/^(?:none|transparent|rgba?\(|url\()/);
  });

  it('is drawn light, whatever the page is', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const { file } = await saved('as SVG');
    document.documentElement.style.colorScheme = '';
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('rgb(255, 253, 248)');
  });

  it('is a PNG of twice its size, with something on it', async () => {
    const { file, as } = await saved('as PNG');
    expect([file.type, as]).toEqual(['image/png', 'nhs-timeline.png']);
    const picture = await createImageBitmap(file);
    const [axis, lanes] = [...plot().querySelectorAll(':scope > svg')];
    const high = Number(axis?.getAttribute('height')) + Number(lanes?.getAttribute('height'));
    expect(picture.width).toBe((Number(axis?.getAttribute('width')) + 32) * SCALE);
    expect(picture.height).toBe((high + 62) * SCALE);
    expect(file.size).toBeGreaterThan(10_000);
  });
});

describe('a lineage', () => {
  const show = (id: string) =>
    render(
      <LineagePicture
        id={sampleId(id)}
        terms={byId}
        knowledge={glossary.knowledge}
        today={date('2026-07-20')}
        at={date('2013-09-17')}
        hrefOf={hrefOf}
      />,
      document.body,
    );
  const links = () => [...document.querySelectorAll<SVGAElement>('.family a')];

  it('is a list of links in the order of the picture, for who cannot see it', () => {
    show('ccg');
    expect(page.getByRole('list', { name: /^What came before and after/ })).toBeDefined();
    expect(links().map((link) => link.getAttribute('aria-label'))).toEqual([
      'before: District health authority (DHA), 1982–1996, Gone since 31 March 1996',
      'before: Family health services authority (FHSA), 1990–1996, Gone since 31 March 1996',
      'before: Health authority (HA), 1996–2002, Gone since 30 September 2002',
      'before: Primary care group (PCG), 1999–2002, Gone since 31 March 2002',
      'before: Primary care trust (PCT), 2000–2013, Gone since 31 March 2013',
      'this term: Clinical commissioning group (CCG), 2013–2022, Gone since 1 July 2022',
      'after: Integrated care board (ICB), since 2022, In being',
    ]);
    expect(links()[4]?.getAttribute('href')).toBe('#/term/pct');
  });

  it('is walked by Tab, each seen to have the focus', async () => {
    show('ccg');
    for (const link of links()) {
      await userEvent.tab();
      expect(document.activeElement).toBe(link);
      const ring = link.querySelector('.ring');
      expect(getComputedStyle(ring as Element).strokeWidth).toBe('2px');
    }
  });

  it('shows all of many when asked, and says why two lived side by side', async () => {
    show('nhs-england');
    expect(links()).toHaveLength(6);
    await userEvent.click(page.getByRole('button', { name: 'and 3 more' }));
    expect(links()).toHaveLength(9);
    expect(document.body.textContent).toContain('it joined ten years after');
    expect(document.querySelector('.succession.planned')).not.toBeNull();
  });

  it('never shrinks its letters: at 320 px they are as large, and all within', async () => {
    await page.viewport(320, 700);
    show('nhs-england');
    await expect.poll(() => document.querySelector('.family svg')?.clientWidth).toBeLessThan(321);
    for (const text of document.querySelectorAll('.family text, .family tspan')) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
      expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(321);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('is nothing at all for a term without one', () => {
    show('primary-care');
    expect(document.querySelector('.family')).toBeNull();
  });
});
