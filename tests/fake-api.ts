/** A browser with tabs, permissions and registrations, as far as this folder asks, for tests. */
import type { Api, Registration } from '@/lib/sites/api';

export interface FakeTab {
  readonly id: number;
  readonly url: string;
  /** True for pages where the browser refuses every extension. */
  readonly closed?: boolean;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'PolicyGloss',
  version: '1',
  host_permissions: ['*://*.bbc.co.uk/*'],
  content_scripts: [
    { matches: ['*://*.bbc.co.uk/*'], js: ['content-scripts/reader.js'], css: ['reader.css'] },
  ],
};

export function fakeApi(granted: string[] = [], tabs: readonly FakeTab[] = []) {
  const registered = new Map<string, Registration>();
  const injected: string[] = [];
  const asked: string[] = [];

  const into = (kind: string, { target, files }: Parameters<Api['scripting']['insertCSS']>[0]) => {
    const tab = tabs.find(({ id }) => id === target.tabId);
    if (!tab || tab.closed) throw new Error('Cannot access this page');
    injected.push(`${kind} ${files.join(' ')} → ${tab.id}${target.allFrames ? ' all' : ''}`);
  };

  const api: Api = {
    permissions: {
      contains: async ({ origins = [] }) =>
        origins.every((one) => [...MANIFEST.host_permissions, ...granted].includes(one)),
      getAll: async () => ({ origins: [...MANIFEST.host_permissions, ...granted] }),
      remove: async ({ origins = [] }) => {
        for (const one of origins) granted.splice(granted.indexOf(one), 1);
        return true;
      },
      request: async ({ origins = [] }) => {
        asked.push(...origins);
        granted.push(...origins);
        return true;
      },
    },
    runtime: { getManifest: () => MANIFEST },
    scripting: {
      insertCSS: async (injection) => into('css', injection),
      executeScript: async (injection) => {
        into('js', injection);
        return [];
      },
      getRegisteredContentScripts: async ({ ids }) =>
        [...registered.values()].filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      updateContentScripts: async (scripts) => {
        for (const script of scripts) {
          if (!registered.has(script.id)) throw new Error(`Nonexistent ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }) => {
        for (const id of ids) {
          if (!registered.delete(id)) throw new Error(`Nonexistent ID '${id}'`);
        }
      },
    },
    tabs: { query: async () => tabs },
  };
  return { api, registered, injected, asked };
}
