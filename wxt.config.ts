import { defineConfig } from 'wxt';
import { alsoLocal, manifestFor, type Places } from './lib/sites/manifest';
import { staticExcludeGlobs, staticExcludes, staticMatches } from './lib/sites/matches';
import { bundleOf, glossaryPlugin } from './scripts/vite-glossary';

export default defineConfig({
  imports: false,
  // Firefox, too: its own default would still be version 2.
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    plugins: [glossaryPlugin()],
    // The browsers we ask for preload by themselves; the stand-in would be our only `fetch`.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => manifestFor(browser, command === 'serve'),
  hooks: {
    async 'build:publicAssets'(_wxt, assets) {
      assets.push({ relativeDest: 'glossary.json', contents: (await bundleOf()).asset });
    },
    // Said here and not in the reader script, which would carry the whole list to every page.
    'entrypoints:resolved'(_wxt, entrypoints) {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type !== 'content-script' || entrypoint.name !== 'reader') continue;
        entrypoint.options.matches = [...staticMatches];
        entrypoint.options.excludeMatches = [...staticExcludes];
        entrypoint.options.excludeGlobs = [...staticExcludeGlobs];
        entrypoint.options.allFrames = true;
        entrypoint.options.runAt = 'document_idle';
      }
    },
    // Scripts in pages call the browser's own API, which answers with promises in all three:
    // the polyfill would be a tenth of what every page has to read.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'reader' || name === 'card')) return;
      config.resolve = {
        ...config.resolve,
        alias: [
          { find: 'wxt/browser', replacement: '@wxt-dev/browser' },
          {
            find: 'wxt/utils/content-script-context',
            replacement: '/entrypoints/reader.content/context.ts',
          },
        ],
      };
    },
    'build:manifestGenerated'(wxt, manifest) {
      if (wxt.config.mode === 'e2e') alsoLocal(manifest as Places);
    },
  },
});
