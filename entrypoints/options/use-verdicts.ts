/** What the reader said of letters and dates, as it is kept, with the names of terms. */
import { useEffect, useState } from 'preact/hooks';
import type { VerdictListProps } from '@/components/VerdictList';
import type { TermId } from '@/lib/glossary/types';
import { call } from '@/lib/messages/call';
import { readGlossary } from '@/lib/messages/read-glossary';
import { readOwn } from '@/lib/own/store';
import { termOf } from '@/lib/own/terms';
import { readVerdicts, watchVerdicts } from '@/lib/verdicts/store';
import type { Verdict } from '@/lib/verdicts/types';
import { writtenIn } from '@/lib/verdicts/written';

interface Read {
  readonly verdicts: readonly Verdict[] | null;
  readonly failed: boolean;
  readonly names: ReadonlyMap<TermId, string>;
  readonly writtenOf: (form: string) => string;
}

export function useVerdicts(): Omit<VerdictListProps, 'onForget'> {
  const [{ verdicts, failed, names, writtenOf }, setRead] = useState<Read>({
    verdicts: null,
    failed: false,
    names: new Map(),
    writtenOf: asKept,
  });
  useEffect(() => {
    const open = new AbortController();
    const read = async () => {
      const verdicts = await readVerdicts().catch(() => null);
      const known = verdicts ?? [];
      const [names, writtenOf] = await Promise.all([namesOf(known), spellingOf(known)]);
      if (!open.signal.aborted) setRead({ verdicts, failed: verdicts === null, names, writtenOf });
    };
    watchVerdicts(read, open.signal);
    void read();
    return () => open.abort();
  }, []);
  return { verdicts, failed, nameOf: (id) => names.get(id) ?? id, writtenOf };
}

const asKept = (form: string): string => form;

/** The glossary's spelling before the reader's own; letters as they are kept are still letters. */
async function spellingOf(verdicts: readonly Verdict[]): Promise<Read['writtenOf']> {
  if (!verdicts.some(({ what }) => what === 'sense')) return asKept;
  const [ours, own] = await Promise.all([
    readGlossary().then(
      ({ terms }) => terms,
      () => [],
    ),
    readOwn().then(
      ({ terms }) => terms.map(termOf),
      () => [],
    ),
  ]);
  return writtenIn([...ours, ...own].map(({ entry }) => entry));
}

/** A list without names is still a list. */
async function namesOf(verdicts: readonly Verdict[]): Promise<Map<TermId, string>> {
  const means = verdicts.flatMap((one) => (one.what === 'sense' && one.means) || []);
  if (means.length === 0) return new Map();
  const ids = [...new Set(means)];
  const { terms } = await call('glossary.terms', { ids }).catch(() => ({ terms: [] }));
  return new Map(terms.map(({ entry }) => [entry.id, entry.name]));
}
