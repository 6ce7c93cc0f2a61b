/**
 * Nothing a reader reads or writes leaves the browser. A proxy sees every request of pages,
 * content scripts and the worker; that it does is shown with a build that tells.
 */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '@/scripts/browsers';
import { openOwn } from './drive/own';
import { BROWSERS, extensionOf, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';

/** What the browsers ask for by themselves, with no extension at all. */
const BROWSERS_OWN =
  /(^|[ .])(google|googleapis|gstatic|gvt1|mozilla|firefox|mozilla\.net|mozgcp|digicert)\.(com|org|net)(:\d+)?(\/|$)/;

const foreign = (stage: Stage) =>
  stage.proxy.seen.filter(
    (line) => !BROWSERS_OWN.test(line) && !/ [\w.-]+\.localhost\//.test(line),
  );

async function readAndWrite(stage: Stage): Promise<void> {
  const url = stage.article('2020-end-of-ccgs');
  const visit = await stage.visit(url);
  await visit.hover('CCGs');
  await visit.cardSays('Clinical commissioning group');
  for (const path of ['/popup.html', '/sidepanel.html', '/options.html', '/welcome.html'])
    await (await openOwn(stage.driven, path)).close();
  await visit.page.close();
}

describe.each(BROWSERS)('the network, in %s', (browser) => {
  it('sees the page’s own request and nothing of ours', { timeout: 90_000 }, async () => {
    const stage = await openStage(browser);
    try {
      await readAndWrite(stage);
      expect(foreign(stage)).toEqual([]);
      expect(stage.web.asked).toEqual(['2020-end-of-ccgs.localhost/story']);
    } finally {
      await stage.close();
    }
  });

  it.each([
    ['a content script', 'content-scripts/reader.js', 'https://reader.example/leak'],
    ['the worker, freed of our policy', 'background.js', 'https://worker.example/leak'],
  ])('would show a request of %s', { timeout: 60_000 }, async (_who, file, address) => {
    const leaky = leakyBuild(browser, file, address, { policy: false });
    const stage = await openStage(browser, leaky);
    try {
      const visit = await stage.visit(stage.article('2020-end-of-ccgs'));
      await visit.word('CCGs');
      await until('the leak to be seen', async () => foreign(stage).length > 0);
      expect(foreign(stage)[0]).toContain(new URL(address).host);
    } finally {
      await stage.close();
      rmSync(leaky, { recursive: true, force: true });
    }
  });

  it('is closed to the worker by our own policy', { timeout: 60_000 }, async () => {
    const address = 'https://worker.example/leak';
    const leaky = leakyBuild(browser, 'background.js', address, { policy: true });
    const stage = await openStage(browser, leaky);
    try {
      await readAndWrite(stage);
      expect(foreign(stage)).toEqual([]);
    } finally {
      await stage.close();
      rmSync(leaky, { recursive: true, force: true });
    }
  });
});

/** A copy of the tested build in which one script asks for a page that is none of ours. */
function leakyBuild(
  browser: BrowserName,
  file: string,
  address: string,
  { policy }: { readonly policy: boolean },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'policygloss-leaky-'));
  cpSync(extensionOf(browser), folder, { recursive: true });
  appendFileSync(join(folder, file), `\nfetch(${JSON.stringify(address)}).catch(() => {});\n`);
  if (policy) return folder;
  const path = join(folder, 'manifest.json');
  const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
