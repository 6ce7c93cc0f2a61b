/** Starts the card script where somebody first rested on a term. */
import { browser } from 'wxt/browser';
import type { Caller } from '@/lib/messages/serve';

export async function injectCard({ tabId, frameId }: Caller): Promise<null> {
  if (tabId === null) throw new Error('Only a page can have a card.');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/card.js'],
  });
  return null;
}
