/** The keyboard commands as the browser has them, and the way to its own list of them. */
import { browser } from 'wxt/browser';
import type { Command } from '@/components/KeyList';

export async function commandsNow(): Promise<Command[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name === undefined || description === undefined || description === ''
      ? []
      : [{ name, description, shortcut: shortcut ?? '' }],
  );
}

/** Firefox 137 has a call for it that Chromium lacks. */
interface WithShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Null where the reader must find the list by hand. */
export function openShortcuts(): (() => void) | null {
  if (!import.meta.env.FIREFOX) {
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
  const { openShortcutSettings } = browser.commands as WithShortcutSettings;
  return openShortcutSettings ? () => void openShortcutSettings() : null;
}
