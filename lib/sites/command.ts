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

/** How long a page just started may read before a command is sent to it, in milliseconds. */
const PATIENCE = { step: 50, steps: 60 };

/**
 * A key or menu lends us the page once, so where nothing of ours runs the page is read first.
 * False when it may not be read.
 */
export async function commandPage(target: Target, command: PageCommand): Promise<boolean> {
  const { tabId, frameId, address } = target;
  const ask = () =>
    askPage(tabId, 'page.command', { command }, frameId).then(
      () => true,
      () => false,
    );
  if (await ask()) return true;
  if ((await explainOnce(web(), tabId, address)) !== 'started') return false;
  await untilRead(target);
  return ask();
}

/** A command that comes before the terms are found would find nothing to open. */
async function untilRead({ tabId, frameId }: Target): Promise<void> {
  for (let step = 0; step < PATIENCE.steps; step += 1) {
    const summary = await askPage(tabId, 'page.summary', null, frameId).catch(() => null);
    if (summary && !summary.reading) return;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.step));
  }
}
