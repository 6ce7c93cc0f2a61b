/**
 * `npm start`: builds the extension, finds a browser, and shows the sample articles in it.
 *
 * With a display a window opens and stays. Without one the same is done headless: the terms
 * found are printed with what they were and are, a note is kept over a restart, and pictures
 * are left in `.output/start/`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserName, findBrowser, needBrowser } from './browsers';
import { openDesk } from './start-desk';
import { takeTour } from './start-tour';

async function main(): Promise<number> {
  try {
    const name = chooseBrowser();
    build(name);
    await (hasDisplay() ? openDesk(name) : takeTour(name));
    return 0;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

/** A Chromium first, since most readers have one; Firefox where it is all there is. */
function chooseBrowser(): BrowserName {
  if (findBrowser('chromium') === null && findBrowser('firefox') !== null) return 'firefox';
  needBrowser('chromium', console.log);
  return 'chromium';
}

function build(name: BrowserName): void {
  console.log('Building the extension …');
  const args = ['build', '--mode', 'e2e', ...(name === 'firefox' ? ['-b', 'firefox'] : [])];
  const done = spawnSync(join('node_modules', '.bin', 'wxt'), args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  throw new Error(
    `The extension could not be built. This is what the builder says:\n${done.stdout ?? ''}${done.stderr ?? done.error?.message ?? ''}`,
  );
}

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  if (process.platform !== 'linux') return process.env['CI'] === undefined;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

process.exit(await main());
