/** The sample articles in a window of a real browser, until the reader closes it. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from '@/tests/e2e/drive/launch';
import { publishSamples } from '@/tests/e2e/drive/samples';
import { openWeb } from '@/tests/e2e/drive/server';
import { extensionOf } from '@/tests/e2e/drive/stage';
import type { BrowserName } from './browsers';

export async function openDesk(name: BrowserName): Promise<void> {
  const profile = resolve(`.output/start/profile-${name}`);
  mkdirSync(profile, { recursive: true });
  const web = await openWeb(DESK_PORT);
  const driven = await launch(name, {
    profile,
    extension: resolve(extensionOf(name)),
    proxy: null,
    headless: false,
  });
  const [first, ...rest] = publishSamples(web);
  const [tab] = await driven.browser.pages();
  for (const { url } of rest) await (await driven.browser.newPage()).goto(url);
  const front = tab ?? (await driven.browser.newPage());
  if (first) await front.goto(first.url);
  await front.bringToFront();
  console.log(
    'Four sample articles are open, with PolicyGloss in the browser. Rest the mouse on an underlined word.\n' +
      'Notes that you write are kept for the next “npm start”. Close the browser, or press Ctrl+C here, to end.',
  );
  await Promise.race([
    new Promise<void>((closed) => driven.browser.on('disconnected', () => closed())),
    new Promise<void>((asked) => process.once('SIGINT', () => asked())),
  ]);
  await driven.close().catch(() => undefined);
  await web.close();
}

/** Always the same, so that a note finds its article again the next time. */
const DESK_PORT = 47_613;
