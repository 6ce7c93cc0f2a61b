/** Keeps the reader script where it may run: after installing, updating, allowing and revoking. */
import { browser } from 'wxt/browser';
import { grantedPatterns, readerOf } from '@/lib/sites/access';
import { startInOpenTabs } from '@/lib/sites/inject';
import { createRegistrar } from '@/lib/sites/register';
import { web } from '@/lib/sites/web';

/**
 * Call it at the top of the background, before anything is awaited.
 * `injectsItself`: Firefox starts content scripts in open tabs without our help.
 */
export function startSites({ injectsItself }: { readonly injectsItself: boolean }): void {
  const reconcile = createRegistrar(web());

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') {
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
    }
    await reconcile();
    if (injectsItself) return;
    await startInOpenTabs(web(), [...readerOf(web()).matches, ...(await grantedPatterns(web()))]);
  });

  browser.runtime.onStartup.addListener(reconcile);
  browser.permissions.onRemoved.addListener(reconcile);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await reconcile();
    await startInOpenTabs(web(), origins);
  });
}
