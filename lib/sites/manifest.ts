/**
 * The manifest: what the extension asks of a browser. Read by `wxt.config.ts` alone.
 *
 * Each permission is explained in PRIVACY.md. There is no `tabs` and no `history`.
 */
import type { UserManifest } from 'wxt';
import { staticMatches } from './matches';

/** What builds for `npm start` and the end-to-end tests (`wxt build --mode e2e`) read as well. */
const LOCAL = 'http://*.localhost/*';

/** The four that have keys at once: Chromium refuses a manifest that suggests more. */
const KEYS: Readonly<Record<string, string>> = {
  'open-card': 'Alt+Period',
  'previous-term': 'Alt+Comma',
  highlight: 'Alt+Shift+H',
  toggle: 'Alt+Shift+G',
};

/** Every command with the message that names it; those without a key wait for the reader’s. */
const COMMANDS = {
  'open-card': '__MSG_commands_openCard__',
  'previous-term': '__MSG_commands_previousTerm__',
  highlight: '__MSG_commands_highlight__',
  toggle: '__MSG_commands_toggle__',
  'next-term': '__MSG_commands_nextTerm__',
  note: '__MSG_commands_note__',
  'open-panel': '__MSG_commands_openPanel__',
} as const;

/** Extension pages load their own files and nothing else; `blob:` is for saved pictures. */
const PAGES_CSP = "default-src 'self'; img-src 'self' blob:";

export function manifestFor(browser: string, serving: boolean): UserManifest {
  return {
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...staticMatches],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    commands: Object.fromEntries(
      Object.entries(COMMANDS).map(([name, description]) => {
        const key = KEYS[name];
        return [name, key ? { description, suggested_key: { default: key } } : { description }];
      }),
    ),
    omnibox: { keyword: 'gloss' },
    action: { default_title: '__MSG_name__' },
    // The development server reloads pages through its own addresses.
    ...(serving ? {} : { content_security_policy: { extension_pages: PAGES_CSP } }),
    ...(browser === 'firefox' ? forFirefox : { minimum_chrome_version: '128' }),
  };
}

const forFirefox = {
  browser_specific_settings: {
    gecko: {
      id: 'extension@policygloss',
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export interface Places {
  host_permissions?: string[] | undefined;
  content_scripts?: { matches?: string[] | undefined }[] | undefined;
}

/** Adds our own test pages to a manifest, and changes nothing else. */
export function alsoLocal(manifest: Places): void {
  manifest.host_permissions = [...(manifest.host_permissions ?? []), LOCAL];
  for (const script of manifest.content_scripts ?? []) {
    script.matches = [...(script.matches ?? []), LOCAL];
  }
}
