/** What the reader said of letters and dates, as it is kept, with the names of terms. */
import { useEffect, useState } from 'preact/hooks';
import type { VerdictListProps } from '@/components/VerdictList';
import type { TermId } from '@/lib/glossary/types';
import { call } from '@/lib/messages/call';
import { readVerdicts, watchVerdicts } from '@/lib/verdicts/store';
import type { Verdict } from '@/lib/verdicts/types';

interface Read {
  readonly verdicts: readonly Verdict[] | null;
  readonly failed: boolean;
  readonly names: ReadonlyMap<TermId, string>;
}

export function useVerdicts(): Omit<VerdictListProps, 'onForget'> {
  const [{ verdicts, failed, names }, setRead] = useState<Read>({
    verdicts: null,
    failed: false,
    names: new Map(),
  });
  useEffect(() => {
    const open = new AbortController();
    const read = async () => {
      const verdicts = await readVerdicts().catch(() => null);
      const names = await namesOf(verdicts ?? []);
      if (!open.signal.aborted) setRead({ verdicts, failed: verdicts === null, names });
    };
    watchVerdicts(read, open.signal);
    void read();
    return () => open.abort();
  }, []);
  return { verdicts, failed, nameOf: (id) => names.get(id) ?? id };
}

/** A list without names is still a list. */
async function namesOf(verdicts: readonly Verdict[]): Promise<Map<TermId, string>> {
  const means = verdicts.flatMap((one) => (one.what === 'sense' && one.means) || []);
  if (means.length === 0) return new Map();
  const ids = [...new Set(means)];
  const { terms } = await call('glossary.terms', { ids }).catch(() => ({ terms: [] }));
  return new Map(terms.map(({ entry }) => [entry.id, entry.name]));
}
