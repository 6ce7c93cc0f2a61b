import { describe, expect, it } from 'vitest';
import english from '@/locales/en.json' with { type: 'json' };
import { alsoLocal, manifestFor } from './manifest';
import { staticMatches } from './matches';

const browsers = ['chrome', 'firefox'] as const;

/** `__MSG_commands_openCard__` as the words of `locales/en.json`. */
function words(message: string | undefined): unknown {
  const key = /^__MSG_(.+)__$/.exec(message ?? '')?.[1] ?? '';
  return key
    .split('_')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], english);
}

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser, false);

  it('asks for these permissions and no others', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(staticMatches);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets its pages load nothing but their own files', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'self'; img-src 'self' blob:",
    });
  });

  it('suggests four keys, each once, the most that Chromium takes', () => {
    const keys = Object.values(manifest.commands ?? {}).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
  });

  it('names itself and every command in words that exist', () => {
    const commands = Object.values(manifest.commands ?? {}).map(({ description }) => description);
    for (const message of [manifest.name, manifest.description, ...commands]) {
      expect(words(message)).toEqual(expect.any(String));
    }
  });
});

describe('the manifests', () => {
  it('say which browsers are new enough, each in its own way', () => {
    expect(manifestFor('chrome', false)).toMatchObject({ minimum_chrome_version: '128' });
    expect(manifestFor('firefox', false)).toMatchObject({
      browser_specific_settings: {
        gecko: {
          id: expect.stringContaining('@'),
          strict_min_version: '149.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
    expect(manifestFor('firefox', false)).not.toHaveProperty('minimum_chrome_version');
  });

  it('gain our own test pages in an e2e build, and differ in nothing else', () => {
    const script = () => ({ matches: ['*://*.bbc.co.uk/*'], js: ['reader.js'] });
    const plain = { ...manifestFor('chrome', false), content_scripts: [script()] };
    const local = { ...manifestFor('chrome', false), content_scripts: [script()] };
    alsoLocal(local);

    expect(local.host_permissions?.pop()).toBe('http://*.localhost/*');
    expect(local.content_scripts[0]?.matches.pop()).toBe('http://*.localhost/*');
    expect(local).toEqual(plain);
  });
});
