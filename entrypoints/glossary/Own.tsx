/** The reader's own terms with their browser: the list, the form and the import. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OwnTermForm } from '@/components/OwnTermForm';
import { OwnTerms } from '@/components/OwnTerms';
import type { TermId } from '@/lib/glossary/types';
import { call, sentenceOf } from '@/lib/messages/call';
import { BLANK } from '@/lib/own/blank';
import { writeCsv } from '@/lib/own/csv';
import { findOwn } from '@/lib/own/find';
import { type Fault, parseDraft } from '@/lib/own/schema';
import type { Kept } from '@/lib/own/store';
import { draftOf, type Typed } from '@/lib/own/typed';
import type { OwnTerm } from '@/lib/own/types';
import { download } from './download';
import { OwnFile } from './OwnFile';
import { useTitle } from './use-title';

type Shown =
  | { readonly at: 'list' }
  | { readonly at: 'import' }
  | { readonly at: 'form'; readonly id: TermId | null };

const NONE: readonly OwnTerm[] = [];

export function Own({ own }: { readonly own: Kept | null | 'failed' }) {
  const kept = own === 'failed' ? null : own;
  const terms = kept?.terms ?? NONE;
  const [shown, setShown] = useState<Shown>({ at: 'list' });
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const found = useMemo(() => findOwn(terms, query), [terms, query]);
  useTitle(i18n.t('own.title'));
  useFocusOnHeading(shown);
  const removing = useRef(false);
  useEffect(() => {
    // With its row the button went that had the focus: the way back takes it.
    if (removing.current) document.querySelector<HTMLElement>('.own-undo button')?.focus();
    removing.current = false;
  }, [terms]);

  const show = (next: Shown, done = '') => {
    setProblem(null);
    setFaults([]);
    setSaid(done);
    setShown(next);
  };
  const trying = async (what: Promise<unknown>, done: string): Promise<void> => {
    setProblem(null);
    setSaid('');
    await what.then(
      () => show({ at: 'list' }, done),
      (error: unknown) => setProblem(sentenceOf(error, i18n.t('own.refused.failed'))),
    );
  };
  const save = (id: TermId | null, typed: Typed) => {
    const read = parseDraft(draftOf(typed));
    if ('faults' in read) {
      setProblem(null);
      setFaults(read.faults);
      return;
    }
    setFaults([]);
    void trying(call('own.put', { id, draft: read.draft }), i18n.t('own.kept'));
  };

  if (shown.at === 'form') {
    const { id } = shown;
    return (
      <OwnTermForm
        draft={terms.find((one) => one.id === id) ?? BLANK}
        isNew={id === null}
        faults={faults}
        problem={problem}
        onSave={(typed) => save(id, typed)}
        onCancel={() => show({ at: 'list' })}
      />
    );
  }
  if (shown.at === 'import') {
    return <OwnFile terms={terms} onDone={() => show({ at: 'list' })} />;
  }
  return (
    <OwnTerms
      count={own === 'failed' ? own : (kept?.terms.length ?? null)}
      shown={found}
      query={query}
      undo={kept?.undo ?? null}
      said={said}
      problem={problem}
      onQuery={setQuery}
      onAdd={() => show({ at: 'form', id: null })}
      onEdit={(id) => show({ at: 'form', id })}
      onRemove={(id) => {
        removing.current = true;
        void trying(call('own.remove', { id }), '');
      }}
      onImport={() => show({ at: 'import' })}
      onExport={() => {
        download(new Blob([writeCsv(terms)], { type: 'text/csv' }), 'policygloss-own-terms.csv');
      }}
      onUndo={() => trying(call('own.undo', {}), i18n.t('own.undone'))}
    />
  );
}

/** What is shown instead begins at its heading, for eyes and screen readers alike. */
function useFocusOnHeading({ at }: Shown): void {
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true });
  }, [at]);
}
