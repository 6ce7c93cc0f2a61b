/** Answers what our own documents and worker ask of this page. */
import { browser } from 'wxt/browser';
import type { TermId } from '@/lib/glossary/types';
import type { PageAsks, PageMessage, PageSummary, TermOnPage } from '@/lib/messages/page';
import type { PlacedMention } from '@/lib/page/reading';

export type PageAnswers = {
  readonly [N in keyof PageAsks]: (
    ask: PageAsks[N]['ask'],
  ) => PageAsks[N]['answer'] | Promise<PageAsks[N]['answer']>;
};

/**
 * Only this extension itself is answered; a page cannot send to us at all. Answers by
 * `sendResponse`, which every browser's own API knows: this script carries no polyfill.
 */
export function answerAsks(answers: PageAnswers, signal: AbortSignal): void {
  const heard = (
    message: unknown,
    sender: { readonly id?: string },
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isPageMessage(message, answers)) return undefined;
    const answer = answers[message.page] as (ask: unknown) => unknown;
    Promise.resolve(answer(message.ask)).then(sendResponse, () => sendResponse(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => {
    // After an update there may be no runtime left to say it to.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(heard);
  });
}

const isPageMessage = (message: unknown, answers: PageAnswers): message is PageMessage =>
  typeof message === 'object' &&
  message !== null &&
  'page' in message &&
  Object.hasOwn(answers, String(message.page));

/** The terms of a page in the order of their first mention. */
export function termsOnPage(
  mentions: readonly PlacedMention[],
  standing: (mention: PlacedMention) => Pick<TermOnPage, 'now' | 'then'>,
): PageSummary['terms'] {
  const terms = new Map<TermId, TermOnPage>();
  for (const mention of mentions) {
    const { id } = mention.term;
    const known = terms.get(id);
    if (known) terms.set(id, { ...known, count: known.count + 1 });
    else {
      const surface = mention.block.raw.slice(mention.start, mention.end);
      terms.set(id, { id, surface, count: 1, ...standing(mention) });
    }
  }
  return [...terms.values()];
}
