/**
 * Renders `assets/icon.svg` to the sizes that browsers ask for, in `public/icon`.
 *
 * Run by hand after the drawing changes: `tsx scripts/icons.ts`. The pictures are kept in
 * the repository, so that a build needs no browser.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/** CSS pixels: toolbar, Windows, extension page, and the store’s and installer’s sizes. */
const SIZES = [16, 32, 48, 96, 128];
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const svg = await readFile(here('../assets/icon.svg'), 'utf8');
await mkdir(here('../public/icon'), { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    await writeFile(
      here(`../public/icon/${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
} finally {
  await browser.close();
}
