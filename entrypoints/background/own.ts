/** Answers the calls about the reader's own terms. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Term, TermId } from '@/lib/glossary/types';
import { type Caller, type Handlers, Refusal } from '@/lib/messages/serve';
import { OwnRefused } from '@/lib/own/list';
import { createOwnStore, readOwn } from '@/lib/own/store';
import { termOf } from '@/lib/own/terms';
import { isOwnId, OWN_PREFIX } from '@/lib/own/types';
import { today } from '@/lib/today';

type OwnCalls = Pick<Handlers, Extract<keyof Handlers, `own.${string}`>>;

/** Call it at the top of the background, before anything is awaited. */
export function startOwn(): OwnCalls {
  const store = createOwnStore({
    today: () => today(),
    newId: () => `${OWN_PREFIX}${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}` as TermId,
  });
  browser.runtime.onInstalled.addListener(() => store.compileAnew());
  const change = async <T>({ own }: Caller, what: () => Promise<T>): Promise<T> => {
    if (!own) throw new Refusal('bad-request', 'A page may not change the reader’s own terms.');
    return what().catch((error) => {
      console.error(error);
      const why = error instanceof OwnRefused ? error.why : 'refused';
      throw new Refusal('not-kept', i18n.t(`own.refused.${why}`), { cause: error });
    });
  };
  return {
    'own.put': ({ id, draft }, caller) => change(caller, () => store.put(id, draft)),
    'own.remove': ({ id }, caller) => change(caller, () => nothing(store.remove(id))),
    'own.import': ({ drafts }, caller) => change(caller, () => nothing(store.takeIn(drafts))),
    'own.undo': (_ask, caller) => change(caller, () => nothing(store.undo())),
  };
}

const nothing = async (done: Promise<void>): Promise<null> => {
  await done;
  return null;
};

/** Those of `ids` that are the reader's own; one that is no longer kept is left out. */
export async function ownAmong(ids: readonly TermId[]): Promise<Term[]> {
  const asked = new Set(ids.filter(isOwnId));
  if (asked.size === 0) return [];
  return (await readOwn()).terms.filter(({ id }) => asked.has(id)).map(termOf);
}
