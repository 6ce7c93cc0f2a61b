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
import { KEY as VERDICTS } from '@/lib/verdicts/types';
import { answerAsks } from './answer';
import { answersOf } from './answers';
import { createCards } from './cards';
import { heardHere } from './heard';
import { type Life, startLife } from './life';
import { isOffHere } from './off';

const KEYS = [...LEXICON_KEYS, VERDICTS];

export default defineContentScript({
  // `wxt.config.ts` fills in where: the list would otherwise travel to every page.
  matches: [],
  async main(ctx) {
    if (hasPrivateLabel(location.hostname)) return;
    const cards = createCards(ctx.signal);
    let ending = new AbortController();
    let life: Life | null = null;
    let settings: Settings | null = null;
    let kept: Others = {};

    const begin = async () => {
      ending.abort();
      ending = new AbortController();
      life = null;
      const signal = AbortSignal.any([ctx.signal, ending.signal]);
      if (settings === null || isOffHere(settings)) return;
      const heard = await heardHere(kept);
      if (!signal.aborted) life = startLife(settings, kept, heard, cards, restart, signal);
    };
    const restart = () => {
      reading = begin();
    };
    const take = async (...read: readonly [Settings, Others]) => {
      const before = kept[VERDICTS];
      [settings, kept] = read;
      // What the reader says of the page is taken up as it stands: a card stays open.
      if (life === null || kept[VERDICTS] === before) restart();
      else await heardHere(kept).then((heard) => life?.reconsider(heard));
    };
    // Own terms and verdicts come with the settings: a page that has none asks nothing more.
    let reading = readWith(KEYS).then((read) => {
      if (ctx.signal.aborted) return;
      watchSettings(take, ctx.signal, KEYS);
      onNewArticle(restart, ctx.signal);
      [settings, kept] = read;
      return begin();
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
