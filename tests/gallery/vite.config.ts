import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  resolve: { alias: { '@': here('../..'), '#i18n': here('../i18n.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Preact is a module already; looking for more would take its JSX for React’s.
  optimizeDeps: { noDiscovery: true },
  server: { fs: { allow: [here('../..')] } },
});
