/**
 * Keeps the verdicts in `storage.local`, under one key. The worker alone writes, one change
 * after the other.
 */
import { browser } from 'wxt/browser';
import { parseKept } from './schema';
import { KEY, type Verdict } from './types';

/** The newest last. @throws if the storage cannot be read. */
export async function readVerdicts(): Promise<readonly Verdict[]> {
  return parseKept((await browser.storage.local.get(KEY))[KEY]);
}

/** Tells that the list is no longer what it was, in whatever tab or window that was done. */
export function watchVerdicts(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

/**
 * `change` says what becomes of the list. It may throw, and so does the storage: then nothing
 * was changed.
 */
export function createVerdictStore() {
  let last: Promise<unknown> = Promise.resolve();
  return function changing<T extends { readonly list: readonly Verdict[] }>(
    change: (list: readonly Verdict[]) => T,
  ): Promise<T> {
    const mine = async () => {
      const made = change(await readVerdicts());
      if (made.list.length === 0) await browser.storage.local.remove(KEY);
      else await browser.storage.local.set({ [KEY]: JSON.stringify(made.list) });
      return made;
    };
    // One after the other: two at once would each write what the other did not know.
    const turn = last.then(mine, mine);
    last = turn;
    return turn;
  };
}
