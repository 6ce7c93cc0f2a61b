/**
 * What the built extension weighs, holds and asks for. Reads `.output`, which `npm test`
 * has built just before: both browsers, each once to ship and once for the tests.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KB = 1024;
const READER = 'content-scripts/reader.js';
const CARD = 'card.js';

type Target = 'chrome' | 'firefox';
const targets = ['chrome', 'firefox'] as const satisfies readonly Target[];

const built = (target: Target, file: string, mode = '') => {
  const path = `.output/${target}-mv3${mode}/${file}`;
  if (!existsSync(path))
    throw new Error(`${path} is not built: run “npm test” or “npm run build”.`);
  return readFileSync(path, 'utf8');
};

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly incognito: string;
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

const manifest = (target: Target, mode = ''): Manifest =>
  JSON.parse(built(target, 'manifest.json', mode));

/** Strings of a library that survive minifying, and the file that proves they are its own. */
const MARKS = {
  Preact: ['dangerouslySetInnerHTML', 'node_modules/preact/dist/preact.mjs'],
  Dexie: ['IDBKeyRange', 'node_modules/dexie/dist/modern/dexie.mjs'],
  valibot: ['~standard', 'node_modules/valibot/dist/index.mjs'],
  'floating-ui': ['crossAxis', 'node_modules/@floating-ui/core/dist/floating-ui.core.mjs'],
} as const;

/** One sentence of each term that only its dossier has. */
const dossierWords = globSync('assets/glossary/terms/*.json').map((path) => {
  const { dossier } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly dossier: { readonly summary: string };
  };
  return dossier.summary;
});

describe.each(targets)('the scripts of a page, in %s', (target) => {
  it.each([
    [READER, 40],
    [CARD, 40],
  ])('%s weighs no more than %i KB, compressed', (file, limit) => {
    const bytes = gzipSync(built(target, file), { level: 9 }).length;
    expect(bytes).toBeGreaterThan(2 * KB);
    expect(bytes / KB).toBeLessThanOrEqual(limit);
  });

  it.each([
    [READER, ['Preact', 'Dexie', 'valibot', 'floating-ui']],
    [CARD, ['Dexie']],
  ] as const)('%s carries no %s', (file, libraries) => {
    const text = built(target, file);
    expect(libraries.filter((name) => text.includes(MARKS[name][0]))).toEqual([]);
  });

  it.each([READER, CARD])('%s tells nothing of a dossier', (file) => {
    const text = built(target, file).replaceAll('\\u2019', '’').replaceAll("\\'", "'");
    expect(dossierWords.length).toBeGreaterThan(300);
    expect(dossierWords.filter((words) => text.includes(words.slice(0, 60)))).toEqual([]);
  });

  it('is the whole of what the reader script brings: the lexicon is in it', () => {
    expect(built(target, READER)).toMatch(/clinical.?commissioning/i);
  });
});

describe('the marks by which libraries are known', () => {
  it.each(Object.entries(MARKS))('are found in %s itself', (_name, [mark, file]) => {
    expect(readFileSync(file, 'utf8')).toContain(mark);
  });

  it('are found in a built script that does carry the library', () => {
    expect(built('chrome', CARD)).toContain(MARKS.Preact[0]);
    expect(built('chrome', 'background.js')).toContain(MARKS.Dexie[0]);
  });
});

describe.each(targets)('the manifest, in %s', (target) => {
  it('differs for the tests in the local pages and nothing else', () => {
    const local = 'http://*.localhost/*';
    const shipped = manifest(target);
    const tested = manifest(target, '-e2e');
    expect(JSON.stringify(shipped)).not.toContain('localhost');
    const [reader, ...others] = shipped.content_scripts;
    expect(tested).toEqual({
      ...shipped,
      host_permissions: [...shipped.host_permissions, local],
      content_scripts: [{ ...reader, matches: [...(reader?.matches ?? []), local] }, ...others],
    });
  });

  it('shows no file of ours to pages', () => {
    expect(manifest(target).web_accessible_resources ?? []).toEqual([]);
  });

  it('asks for no more than is explained, and not for private windows', () => {
    expect([...manifest(target).permissions].sort()).toEqual(
      [
        'activeTab',
        'contextMenus',
        'scripting',
        ...(target === 'chrome' ? ['sidePanel'] : []),
        'storage',
        'unlimitedStorage',
      ].sort(),
    );
    expect(manifest(target).incognito).toBe('not_allowed');
  });

  it('lets our own pages load nothing from elsewhere', () => {
    expect(manifest(target).content_security_policy.extension_pages).toBe(
      "default-src 'self'; img-src 'self' blob:",
    );
  });

  it('suggests four keys at most', () => {
    const keys = Object.values(manifest(target).commands).filter((one) => one.suggested_key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  it('may run the scripts it injects: every static match is a host permission too', () => {
    const { host_permissions, content_scripts } = manifest(target);
    const matches = content_scripts.flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThanOrEqual(60);
    expect(matches.filter((match) => !host_permissions.includes(match))).toEqual([]);
  });
});

describe('what each browser wants to be told', () => {
  it('Firefox: an id, the oldest version that works, and that no data is collected', () => {
    const gecko = manifest('firefox').browser_specific_settings?.gecko;
    expect(gecko?.id).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(gecko?.strict_min_version).toMatch(/^149/);
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('Chromium: the oldest version that works', () => {
    expect(manifest('chrome').minimum_chrome_version).toBe('128');
  });
});
