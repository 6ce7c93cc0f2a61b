/** Our side panel and popup as the browser itself shows them, for the page in front. */
import type { Page } from 'puppeteer-core';
import { openOwn, ownWindow } from './own';
import type { Stage } from './stage';
import { until } from './until';

/**
 * The side panel beside `page`. Chromium shows the real one; Firefox keeps its sidebar from
 * a driver, so there the same document stands in a tab.
 */
export async function openPanel(stage: Stage, page: Page): Promise<Page> {
  if (stage.name === 'firefox') return openOwn(stage.driven, '/sidepanel.html');
  const opener = await openOwn(stage.driven, '/options.html');
  await opener.evaluate(openSidePanel);
  await opener.close();
  await page.bringToFront();
  return ownWindow(stage.driven, '/sidepanel.html');
}

/** The popup of the toolbar button over `page`; in Firefox the same document in a tab. */
export async function openPopup(stage: Stage, page: Page): Promise<Page> {
  if (stage.name === 'firefox') return openOwn(stage.driven, '/popup.html');
  await page.bringToFront();
  const extension = await until('the extension', async () =>
    (await stage.driven.browser.extensions()).get(stage.driven.extensionId),
  );
  await extension.triggerAction(page);
  return ownWindow(stage.driven, '/popup.html');
}

/** Runs in a document of the extension; the driver's call counts as a click. */
async function openSidePanel(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    readonly chrome: {
      readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
      readonly sidePanel: { open(where: { readonly windowId: number }): Promise<void> };
    };
  };
  await chrome.sidePanel.open({ windowId: (await chrome.windows.getCurrent()).id });
}
