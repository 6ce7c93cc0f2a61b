/** The browser's keyboard commands, passed on to the page in front of the reader. */
import { type Browser, browser } from 'wxt/browser';
import type { PageCommand } from '@/lib/messages/page';
import { commandPage } from '@/lib/sites/command';
import { openSidePanel } from '@/lib/sites/side-panel';

const PAGE_COMMANDS: ReadonlySet<string> = new Set<PageCommand>([
  'open-card',
  'next-term',
  'previous-term',
  'toggle',
  'highlight',
  'note',
]);

/** Call it at the top of the background, before anything is awaited. */
export function startCommands(): void {
  browser.commands.onCommand.addListener(async (name: string, tab?: Browser.tabs.Tab) => {
    if (name === 'open-panel' && tab?.windowId !== undefined) {
      await openSidePanel(browser, tab.windowId);
      return;
    }
    if (!PAGE_COMMANDS.has(name) || tab?.id === undefined) return;
    await commandPage({ tabId: tab.id, frameId: 0, address: tab.url }, name as PageCommand);
  });
}
