import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { glossaryPlugin } from './scripts/vite-glossary.ts';
import { annotatedInNode, blocksInNode } from './tests/in-node.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const resolve = {
  alias: {
    '@': here('.'),
    '#i18n': here('tests/i18n.ts'),
    'wxt/browser': '@wxt-dev/webextension-polyfill/browser',
  },
};
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Three places to be true in: plain Node, a real Chromium, and the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        oxc,
        test: {
          name: 'node',
          include: ['{lib,components,entrypoints,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', 'tests/e2e/**', 'tests/budgets.test.ts'],
        },
      },
      {
        resolve,
        oxc,
        plugins: [glossaryPlugin()],
        test: {
          name: 'chromium',
          include: ['{lib,components,entrypoints,tests}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { annotatedInNode, blocksInNode },
            provider: playwright({
              launchOptions: {
                executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve,
        oxc,
        test: {
          name: 'built',
          include: ['tests/budgets.test.ts', 'tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
