/**
 * Every view of our own documents in every state: whole for assistive technology, fit to its width.
 * Views drawn inside a page (`inPage`) have sheets of their own, and a test of their own.
 */
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/reading.css';
import '@/assets/chart.css';
import '@/assets/glossary.css';
import '@/assets/own.css';

interface Fixtures {
  readonly fixtures: Readonly<Record<string, () => ComponentChild>>;
  readonly inPage?: boolean;
}

const files = import.meta.glob<Fixtures>('./*.fixture.tsx', { eager: true });
const states = Object.entries(files).flatMap(([path, { fixtures, inPage }]) =>
  Object.entries(inPage ? {} : fixtures).map(([state, show]) => ({
    view: path.slice(2, -'.fixture.tsx'.length),
    state,
    show,
  })),
);

const root = document.documentElement;

afterEach(() => {
  render(null, document.body);
  root.removeAttribute('style');
});

async function broken(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    // Landmarks and headings are judged where a whole document is there to judge.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it.each(states)('$view, $state: nothing for axe to find', async ({ show }) => {
    root.style.colorScheme = scheme;
    render(show(), document.body);
    expect(await broken()).toEqual([]);
  });
});

describe('at 320 pixels and twice the text', () => {
  it.each(states)('$view, $state: no sideways scrolling', async ({ show }) => {
    await page.viewport(320, 640);
    root.style.setProperty('--text', '26px');
    root.style.setProperty('--text-s', '24px');
    render(show(), document.body);
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
  });
});
