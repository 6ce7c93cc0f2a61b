/**
 * Every fixture as the gallery hangs it: nothing for axe to find, targets that can be hit, an
 * order for Tab that is the order of reading, and no sideways scrolling at 320 px.
 */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/reading.css';
import '@/assets/glossary.css';
import '@/assets/own.css';
import '@/assets/chart.css';
import { type FixtureFile, show } from '@/tests/gallery/show';

const files = import.meta.glob<FixtureFile>('./*.fixture.tsx', { eager: true });
const states = Object.entries(files).flatMap(([path, { fixtures, inPage = false }]) =>
  Object.entries(fixtures).map(([state, draw]) => ({
    view: path.slice(2, -'.fixture.tsx'.length),
    state,
    draw,
    inPage,
  })),
);

const html = document.documentElement;
afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  html.removeAttribute('style');
});

/** Where the fixture hangs, and the root its elements are in. */
async function hang(
  { draw, inPage }: (typeof states)[number],
  scheme = 'light',
): Promise<{ readonly place: HTMLElement; readonly within: ParentNode }> {
  html.style.colorScheme = scheme;
  const place = document.createElement('div');
  document.body.append(place);
  show(draw, inPage, place);
  await Promise.all(document.getAnimations().map((animation) => animation.finish()));
  return { place, within: place.shadowRoot ?? place };
}

const CONTROLS = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
const controls = (within: ParentNode) =>
  [...within.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (one) => !one.matches(':disabled') && one.getClientRects().length > 0,
  );

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it.each(states)('$view, $state: nothing for axe to find', async (fixture) => {
    const { place, within } = await hang(fixture, scheme);
    const { violations, passes } = await axe.run(place, {
      // Landmarks and headings are judged where a whole document is there to judge.
      rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
    });
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
    ).toEqual([]);
    // Nothing looked at is nothing found: axe is content with what it cannot see.
    if (within.textContent !== '') expect(passes.length).toBeGreaterThan(0);
  });
});

describe('for hands', () => {
  it.each(states)('$view, $state: every control is 24 px or more', async (fixture) => {
    const { within } = await hang(fixture);
    const small = controls(within).filter((one) => {
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
      // A link in a sentence is as high as its line.
      const inline = one.matches('p a, p button');
      return !inline && (width < 24 || height < 24);
    });
    expect(small.map((one) => one.outerHTML)).toEqual([]);
  });

  it.each(states.filter(({ inPage }) => inPage))(
    '$view, $state: Tab goes from control to control, each seen to have the focus',
    async (fixture) => {
      const { place, within } = await hang(fixture);
      const expected = controls(within).filter((one) => one.tabIndex >= 0);
      for (const control of expected) {
        await userEvent.tab();
        const focused = place.shadowRoot?.activeElement;
        expect(focused?.outerHTML).toBe(control.outerHTML);
        expect(getComputedStyle(control).outlineStyle).toBe('solid');
      }
    },
  );
});

describe('at 320 pixels', () => {
  it.each(states)('$view, $state: no sideways scrolling', async (fixture) => {
    await page.viewport(320, 640);
    document.body.style.margin = '0';
    const { within } = await hang(fixture);
    expect(html.scrollWidth).toBeLessThanOrEqual(320);
    for (const one of within.querySelectorAll<HTMLElement>('[role="dialog"]'))
      expect(one.scrollWidth).toBeLessThanOrEqual(one.clientWidth);
    await page.viewport(900, 700);
  });
});
