/** Answers the calls about verdicts: what a reader says of letters and dates. */
import { i18n } from '#i18n';
import { type Caller, type Handlers, Refusal } from '@/lib/messages/serve';
import { normalise } from '@/lib/page/address';
import { hostOf } from '@/lib/sites/hosts';
import { forget, heardAt, putBack, say, setDate, VerdictsFull } from '@/lib/verdicts/list';
import { createVerdictStore, readVerdicts } from '@/lib/verdicts/store';
import type { Place } from '@/lib/verdicts/types';

type VerdictCalls = Pick<Handlers, Extract<keyof Handlers, `verdicts.${string}`>>;

export function verdictCalls(): VerdictCalls {
  const keep = createVerdictStore();
  const changing: typeof keep = (change) =>
    keep(change).catch((error) => {
      console.error(error);
      const why = error instanceof VerdictsFull ? 'full' : 'refused';
      throw new Refusal('not-kept', i18n.t(`verdicts.refused.${why}`), { cause: error });
    });
  return {
    'verdicts.here': async ({ href }, caller) =>
      heardAt(await readVerdicts(), placeOf(href, caller)),
    'verdicts.say': async ({ href, ...said }, caller) => {
      const place = placeOf(href, caller);
      return (await changing((list) => say(list, place, said))).before;
    },
    'verdicts.putBack': async ({ href, form, before }, caller) => {
      const place = placeOf(href, caller);
      await changing((list) => ({ list: putBack(list, place, form, before) }));
      return null;
    },
    'verdicts.date': async ({ href, date }, caller) => {
      ours(caller);
      const { page } = placeOf(href, caller);
      await changing((list) => ({ list: setDate(list, page, date) }));
      return null;
    },
    'verdicts.forget': async ({ verdict }, caller) => {
      ours(caller);
      await changing((list) => ({ list: forget(list, verdict) }));
      return null;
    },
  };
}

/** A page speaks for its own host alone, whatever address it gives. @throws {Refusal} */
function placeOf(href: string, { own, host }: Caller): Place {
  const page = normalise(href);
  const site = hostOf(href);
  if (page === null || site === null) throw new Refusal('bad-request', 'That is no web page.');
  if (!own && site !== host) throw new Refusal('bad-request', 'That is another site’s page.');
  return { page, site };
}

function ours({ own }: Caller): void {
  if (!own) throw new Refusal('bad-request', 'A page may not change this.');
}
