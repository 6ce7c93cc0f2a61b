/** Passes a command of the browser on to the page in front of the reader. */
import { askPage } from '@/lib/messages/ask-page';
import type { PageCommand } from '@/lib/messages/page';
import { explainOnce } from './inject';
import { web } from './web';

export interface Target {
  readonly tabId: number;
  readonly frameId: number;
  readonly address: string | undefined;
}

/**
 * A key or menu lends us the page once, so where nothing of ours runs the page is read first;
 * a script that has just started answers once it has read the page. False when it may not be.
 */
export async function commandPage(target: Target, command: PageCommand): Promise<boolean> {
  const { tabId, frameId, address } = target;
  const ask = () =>
    askPage(tabId, 'page.command', { command }, frameId).then(
      () => true,
      () => false,
    );
  if (await ask()) return true;
  return (await explainOnce(web(), tabId, address)) === 'started' && (await ask());
}
