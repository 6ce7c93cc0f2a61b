import { defineConfig } from 'wxt';
import { manifestFor } from './lib/sites/manifest';
import { bundleOf, glossaryPlugin } from './scripts/vite-glossary';
import { staticExcludeGlobs, staticExcludes, staticMatches } from './lib/sites/matches';

/** What builds for `npm start` and the end-to-end tests (`wxt build --mode e2e`) read as well. */
const LOCAL = 'http://*.localhost/*';

export default defineConfig({
  imports: false,
  // Firefox, too: its own default would still be version 2.
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    plugins: [glossaryPlugin()],
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
    'build:manifestGenerated'(wxt, manifest) {
      if (wxt.config.mode !== 'e2e') return;
      manifest.host_permissions = [...(manifest.host_permissions ?? []), LOCAL];
      for (const script of manifest.content_scripts ?? []) {
        script.matches = [...(script.matches ?? []), LOCAL];
      }
    },
  },
});
