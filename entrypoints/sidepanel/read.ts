/** Reads what the panel shows of a page: its terms by name, from the glossary. */
import type { ReadPage } from '@/components/PagePanel';
import type { QuietState } from '@/components/StateMessage';
import { call } from '@/lib/messages/call';
import type { Terms } from '@/lib/messages/contract';
import type { PageSummary } from '@/lib/messages/page';
import { rowsOf } from '@/lib/panel/rows';
import type { Look } from '@/lib/sites/look';
import { today } from '@/lib/today';

/** Remembers the last answer of the glossary, for a page whose terms have not changed. */
export function createReader() {
  let last: { readonly ids: string; readonly terms: Terms } | null = null;

  async function termsFor(found: PageSummary['terms']): Promise<Terms> {
    const ids = found.map(({ id }) => id);
    const key = ids.join(' ');
    if (last?.ids !== key) {
      // As many as the worker takes in one call; no article comes near.
      last = { ids: key, terms: await call('glossary.terms', { ids: ids.slice(0, 2000) }) };
    }
    return last.terms;
  }

  return async ({ state }: Look): Promise<ReadPage | QuietState> => {
    if (state.kind !== 'read') return state;
    const { title, published, reading, on, terms: found } = state.summary;
    const terms = await termsFor(found).then(
      (known) => rowsOf(found, known, today()),
      () => null,
    );
    return { title, published, reading, on, terms };
  };
}
