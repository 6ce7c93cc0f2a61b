/** Asks a page's reader script, from our own documents and the worker. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { answerShapes } from './answers';
import { CallError } from './call';
import type { PageAsks, PageMessage } from './page';

/**
 * Without `frameId` every frame of the tab hears it and the first to answer is heard.
 * @throws {CallError} `no-reply` if no script of ours runs there, `failed` if it answers
 * out of contract.
 */
export async function askPage<N extends keyof PageAsks>(
  tabId: number,
  name: N,
  ask: PageAsks[N]['ask'],
  frameId?: number,
): Promise<PageAsks[N]['answer']> {
  const message: PageMessage<N> = { page: name, ask };
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, message, frameId === undefined ? {} : { frameId })
    .catch(() => undefined);
  if (answer === undefined) throw new CallError('no-reply', `No page answered ${name}.`);
  const checked = v.safeParse(answerShapes[name], answer);
  if (checked.success) return checked.output;
  throw new CallError('failed', `${name}: ${v.summarize(checked.issues)}`);
}

/** Says to every page in every tab that notes changed; those without our script hear nothing. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.allSettled(
    tabs.map(({ id }) => id === undefined || askPage(id, 'page.notesChanged', null)),
  );
}
