/**
 * The script of every listed page. Starts one life for each article read in this document and
 * ends it when the reader leaves, switches marks off, or the extension is updated.
 */
import '@/assets/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LEXICON_KEYS } from '@/lib/own/types';
import {
  type Others,
  readSettings,
  readWith,
  type Settings,
  watchSettings,
} from '@/lib/settings/settings';
import { hasPrivateLabel } from '@/lib/sites/first-label';
import { answerAsks } from './answer';
import { answersOf } from './answers';
import { createCards } from './cards';
import { type Life, startLife } from './life';
import { isOffHere } from './off';

export default defineContentScript({
  // `wxt.config.ts` fills in where: the list would otherwise travel to every page.
  matches: [],
  async main(ctx) {
    if (hasPrivateLabel(location.hostname)) return;
    const cards = createCards(ctx.signal);
    let ending = new AbortController();
    let life: Life | null = null;
    let settings: Settings | null = null;
    let own: Others = {};

    const restart = () => {
      ending.abort();
      ending = new AbortController();
      const signal = AbortSignal.any([ctx.signal, ending.signal]);
      const on = settings !== null && !isOffHere(settings);
      life = on && settings ? startLife(settings, own, cards, restart, signal) : null;
    };
    const take = (...read: readonly [Settings, Others]) => {
      [settings, own] = read;
      restart();
    };
    // The reader's own terms come with the settings: a page that has none asks nothing more.
    const reading = readWith(LEXICON_KEYS).then((read) => {
      if (ctx.signal.aborted) return;
      take(...read);
      watchSettings(take, ctx.signal, LEXICON_KEYS);
      onNewArticle(restart, ctx.signal);
    });
    // Before anything is waited for: who has started this script may ask at once.
    const now = async () => {
      await reading;
      return { life, settings: settings ?? (await readSettings()) };
    };
    answerAsks(answersOf(now), ctx.signal);
    await reading;
  },
});

/** A page that swaps its article without loading: new address, new reading. */
function onNewArticle(restart: () => void, signal: AbortSignal): void {
  let path = pathOf(location);
  const check = () => {
    if (pathOf(location) === path) return;
    path = pathOf(location);
    restart();
  };
  window.navigation?.addEventListener('navigatesuccess', check, { signal });
  window.addEventListener('popstate', check, { signal });
}

/** A fragment names a place in an article, save where it is a route. */
const pathOf = ({ pathname, search, hash }: Location): string =>
  pathname + search + (/^#!?\//.test(hash) ? hash : '');
