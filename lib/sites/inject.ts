/** Starts the reader script in pages that are already open. */
import { readerOf } from './access';
import type { Api } from './api';
import { hostOf } from './hosts';
import { neverReason } from './never';

/** `refused`: the browser lets no extension into such a page. */
export type Explained = 'started' | 'never' | 'refused';

/**
 * Reads one page once, under `activeTab`: the reader clicked, or used a menu or a key.
 * An address that cannot be seen cannot be judged, and is refused.
 */
export async function explainOnce(
  api: Pick<Api, 'runtime' | 'scripting'>,
  tabId: number,
  address: string | undefined,
): Promise<Explained> {
  if (neverReason(address) !== null) return 'never';
  if (hostOf(address) === null) return 'refused';
  return (await start(api, tabId)) ? 'started' : 'refused';
}

/**
 * Starts the reader script in every open tab that the patterns cover: after an installation
 * or update in Chromium, which leaves open tabs alone, and after a site was allowed.
 */
export async function startInOpenTabs(
  api: Pick<Api, 'runtime' | 'scripting' | 'tabs'>,
  patterns: readonly string[],
): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await api.tabs.query({ url: [...patterns], discarded: false });
  const readable = tabs.filter(({ url }) => hostOf(url) !== null && neverReason(url) === null);
  await Promise.all(readable.map(({ id }) => (id === undefined ? false : start(api, id))));
}

/**
 * In the page itself and not in its frames: what they show cannot be seen from here, and may be
 * of a site that is never read. They are read when they are next loaded.
 */
async function start(api: Pick<Api, 'runtime' | 'scripting'>, tabId: number): Promise<boolean> {
  const { js, css } = readerOf(api);
  const target = { tabId };
  try {
    if (css.length > 0) await api.scripting.insertCSS({ target, files: css });
    await api.scripting.executeScript({ target, files: js });
    return true;
  } catch {
    // A page of the browser or its store, a closed tab: nothing of ours may run there.
    return false;
  }
}
