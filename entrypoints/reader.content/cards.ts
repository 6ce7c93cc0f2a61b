/** Has the card script injected when it is first needed, and begins one life after another in it. */
import { type ArticleCards, type ArticleLife, PORT, type ReaderPort } from '@/lib/card/port';
import { call } from '@/lib/messages/call';

export interface Cards {
  /** The cards of a life, the same each time. @throws {CallError} if the script cannot start. */
  readonly of: (life: ArticleLife) => Promise<ArticleCards>;
  /** Null until `of` has been answered. */
  readonly begun: (life: ArticleLife) => ArticleCards | null;
}

export function createCards(signal: AbortSignal): Cards {
  const begun = new WeakMap<ArticleLife, ArticleCards>();
  let begin: ((life: ArticleLife) => ArticleCards) | null = null;
  let waiting: PromiseWithResolvers<void>[] = [];
  let asked = false;

  const world = globalThis as { [PORT]?: ReaderPort };
  const port: ReaderPort = {
    signal,
    attach(start) {
      begin = start;
      for (const { resolve } of waiting) resolve();
      waiting = [];
    },
  };
  world[PORT] = port;
  signal.addEventListener('abort', () => {
    if (world[PORT] === port) delete world[PORT];
  });

  const started = (): Promise<void> => {
    if (begin) return Promise.resolve();
    if (!asked) {
      asked = true;
      // A refusal (the tab is closing, the worker was busy) is tried again with the next wish.
      call('card.inject', {}).catch((error) => {
        asked = false;
        for (const { reject } of waiting) reject(error);
        waiting = [];
      });
    }
    const mine = Promise.withResolvers<void>();
    waiting.push(mine);
    return mine.promise;
  };
  return {
    async of(life) {
      await started();
      const known = begun.get(life);
      if (known || begin === null) return known as ArticleCards;
      const cards = begin(life);
      begun.set(life, cards);
      return cards;
    },
    begun: (life) => begun.get(life) ?? null,
  };
}
