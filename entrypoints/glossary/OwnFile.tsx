/** The import with its browser: reads the chosen file, and has the worker keep what is in it. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ImportState, OwnImport } from '@/components/OwnImport';
import { call, sentenceOf } from '@/lib/messages/call';
import { readCsv } from '@/lib/own/csv';
import { MOST, type OwnTerm } from '@/lib/own/types';

interface OwnFileProps {
  readonly terms: readonly OwnTerm[];
  /** Back to the list, which says what was done. */
  readonly onDone: () => void;
}

export function OwnFile({ terms, onDone }: OwnFileProps) {
  const [file, setFile] = useState('');
  const [state, setState] = useState<ImportState>({ kind: 'choose' });
  const [problem, setProblem] = useState<string | null>(null);

  const read = async (chosen: File) => {
    setFile(chosen.name);
    setProblem(null);
    // Said before a byte is read: a large file takes its time, and memory.
    if (chosen.size > MOST.file) return setState({ kind: 'refused', why: 'large', words: [] });
    setState({ kind: 'reading' });
    const bytes = await chosen.arrayBuffer().catch(() => null);
    setState(bytes ? readCsv(new Uint8Array(bytes), terms) : { kind: 'unreadable' });
  };
  const keep = async () => {
    if (state.kind !== 'ready') return;
    setProblem(null);
    setState({ kind: 'importing', count: state.drafts.length });
    await call('own.import', { drafts: [...state.drafts] }).then(onDone, (error: unknown) => {
      setState(state);
      setProblem(sentenceOf(error, i18n.t('own.refused.failed')));
    });
  };
  return (
    <OwnImport
      state={state}
      file={file}
      problem={problem}
      onFile={read}
      onImport={keep}
      onCancel={onDone}
    />
  );
}
