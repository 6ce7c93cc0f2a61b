/**
 * The script of every listed page. Starts one life for each article read in this document and
 * ends it when the reader leaves, switches marks off, or the extension is updated.
 */
import '@/assets/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readSettings, type Settings, watchSettings } from '@/lib/settings/settings';
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

    const restart = () => {
      ending.abort();
      ending = new AbortController();
      const signal = AbortSignal.any([ctx.signal, ending.signal]);
      const on = settings !== null && !isOffHere(settings);
      life = on && settings ? startLife(settings, cards, restart, signal) : null;
    };
    const reading = readSettings().then((read) => {
      settings = read;
      if (ctx.signal.aborted) return;
      restart();
      watchSettings((changed) => {
        settings = changed;
        restart();
      }, ctx.signal);
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
