/** Looks at the page in front of the reader, for the popup and the side panel. */
import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messages/ask-page';
import type { PageSummary } from '@/lib/messages/page';
import { isOnList, isPermitted } from './access';
import { hostOf } from './hosts';
import { type PageState, pageState } from './state';
import { web } from './web';

export interface Look {
  /** Null where there is no tab to speak of. */
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** Undefined where the browser keeps it to itself. */
  readonly address: string | undefined;
  readonly state: PageState;
}

/** Never fails: what cannot be seen is `unseen`. */
export async function look(): Promise<Look> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const tabId = tab?.id ?? null;
  const summary = tabId === null ? null : await summaryOf(tabId);
  const address = tab?.url ?? summary?.address;
  const host = hostOf(address);
  const state = pageState({
    address,
    listed: host !== null && isOnList(web(), host),
    permitted: host !== null && (await isPermitted(web(), host).catch(() => false)),
    summary,
  });
  return { tabId, windowId: tab?.windowId ?? null, address, state };
}

function summaryOf(tabId: number): Promise<PageSummary | null> {
  return askPage(tabId, 'page.summary', null, 0).catch(() => null);
}
