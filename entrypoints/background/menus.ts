/** The context menu: what can be done with selected words, and with the page. */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageCommand } from '@/lib/messages/page';
import { commandPage } from '@/lib/sites/command';
import { explainOnce } from '@/lib/sites/inject';
import { openSidePanel } from '@/lib/sites/side-panel';
import { web } from '@/lib/sites/web';

/** What each item on selected words has the page do. */
const ON_SELECTION: Readonly<Record<string, PageCommand>> = {
  explain: 'open-card',
  highlight: 'highlight',
  note: 'note',
};

/** Call it at the top of the background, before anything is awaited. */
export function startMenus(): void {
  // Browsers keep the items; they are made anew when their words may have changed.
  browser.runtime.onInstalled.addListener(createItems);
  browser.contextMenus.onClicked.addListener(onClicked);
}

async function createItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  const onPages = { documentUrlPatterns: ['*://*/*'] };
  for (const id of ['explain', 'highlight', 'note'] as const) {
    const title = i18n.t(`menus.${id}`);
    browser.contextMenus.create({ id, title, contexts: ['selection'], ...onPages });
  }
  for (const id of ['page', 'panel'] as const) {
    const title = i18n.t(`menus.${id}`);
    browser.contextMenus.create({ id, title, contexts: ['page'], ...onPages });
  }
}

async function onClicked(
  info: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  if (tab?.id === undefined) return;
  const frameId = info.frameId ?? 0;
  const address = frameId === 0 ? tab.url : info.frameUrl;
  const command = ON_SELECTION[info.menuItemId];
  if (command) await commandPage({ tabId: tab.id, frameId, address }, command);
  else if (info.menuItemId === 'panel') await openSidePanel(browser, tab.windowId ?? 0);
  else if (info.menuItemId === 'page') await explainOnce(web(), tab.id, tab.url);
}
