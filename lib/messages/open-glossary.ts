/** Opens a page of the glossary in a tab of its own. */
import { browser } from 'wxt/browser';
import { type Route, routeHash } from '@/lib/browse/route';

export async function openGlossary(route: Route): Promise<null> {
  await browser.tabs.create({ url: glossaryUrl(route) });
  return null;
}

export const glossaryUrl = (route: Route): string =>
  browser.runtime.getURL(`/glossary.html${routeHash(route)}` as '/');
