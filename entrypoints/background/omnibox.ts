/** “gloss ” in the address bar: terms as one types, and Enter opens the term. */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openSearch, type Search } from '@/lib/browse/search';
import { chosen, suggestions } from '@/lib/browse/suggest';
import type { GlossaryAsset } from '@/lib/glossary/types';
import { glossaryUrl } from '@/lib/messages/open-glossary';
import { readOwn, watchOwn } from '@/lib/own/store';
import { termOf } from '@/lib/own/terms';
import { today } from '@/lib/today';
import { theGlossary } from './glossary';

interface Ready {
  readonly glossary: GlossaryAsset;
  readonly search: Search;
}

/** Made when a reader first types here, and kept while the worker lives. */
let ready: Ready | null = null;

/** Call it at the top of the background, before anything is awaited. */
export function startOmnibox(): void {
  // Firefox on a phone has no omnibox.
  if (!browser.omnibox) return;
  browser.omnibox.setDefaultSuggestion({ description: i18n.t('omnibox.default') });
  browser.omnibox.onInputChanged.addListener((text, suggest) => void offer(text, suggest));
  browser.omnibox.onInputEntered.addListener((text, where) => void open(text, where));
  watchOwn(() => {
    ready = null;
    // As long as the worker lives: the browser ends both.
  }, new AbortController().signal);
}

async function offer(
  text: string,
  suggest: (results: Browser.omnibox.SuggestResult[]) => void,
): Promise<void> {
  const { glossary, search } = await prepared();
  const now = { knowledge: glossary.knowledge, today: today() };
  suggest(
    suggestions(text, search, now).map(({ content, description }) => ({
      content,
      description: import.meta.env.FIREFOX ? description : escaped(description),
    })),
  );
}

async function open(text: string, where: string): Promise<void> {
  const { search } = await prepared();
  const url = glossaryUrl(chosen(text, search));
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

async function prepared(): Promise<Ready> {
  if (ready) return ready;
  const glossary = await theGlossary();
  // Without the reader's own when these cannot be read: better ours alone than nothing.
  const own = await readOwn().then(
    ({ terms }) => terms.map(termOf),
    () => [],
  );
  ready = { glossary, search: openSearch([...glossary.terms, ...own]) };
  return ready;
}

/** Chromium reads a description as XML. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
