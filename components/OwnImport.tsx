/** Taking in a list: choose a file, see what it would do or what is wrong with it, then decide. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { COLUMNS } from '@/lib/own/columns';
import type { Faulty, Ready, Refused } from '@/lib/own/csv';
import { problemSentence, refusedSentence } from './own-words';

export type ImportState =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'importing'; readonly count: number }
  | Refused
  | Faulty
  | Ready;

export interface OwnImportProps {
  readonly state: ImportState;
  /** The name of the file, once one is chosen. */
  readonly file: string;
  /** A sentence about what could not be done, or null. */
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

export function OwnImport(props: OwnImportProps) {
  const { state, problem, onImport, onCancel } = props;
  const importing = state.kind === 'importing';
  const count = importing ? state.count : state.kind === 'ready' ? state.drafts.length : 0;
  return (
    <div class="own own-import">
      <h1 tabIndex={-1}>{i18n.t('own.file.title')}</h1>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div aria-live="polite">
        <Told {...props} />
      </div>
      {/* They stay while something is done, and with them the focus of who uses keys. */}
      <p class="actions">
        {count > 0 && (
          <button type="button" class="primary" aria-disabled={importing} onClick={onImport}>
            {i18n.t('own.file.doIt', count)}
          </button>
        )}
        <Choose {...props} />
        <button type="button" onClick={onCancel}>
          {i18n.t('own.form.cancel')}
        </button>
      </p>
    </div>
  );
}

function Told({ state, file }: OwnImportProps): ComponentChildren {
  switch (state.kind) {
    case 'choose':
      return <Columns />;
    case 'reading':
      return <p>{i18n.t('own.file.reading', [file])}</p>;
    case 'importing':
      return <p>{i18n.t('own.file.importing')}</p>;
    case 'unreadable':
    case 'refused':
      return (
        <>
          <h2>{i18n.t('own.file.refusedTitle', [file])}</h2>
          <p class="problem">
            {state.kind === 'refused'
              ? refusedSentence(state)
              : i18n.t('own.file.refused.unreadable')}
          </p>
        </>
      );
    case 'faulty':
      return <Problems {...state} file={file} />;
    case 'ready':
      return <Preview {...state} file={file} />;
  }
}

function Columns() {
  return (
    <>
      <p>{i18n.t('own.file.lead')}</p>
      <dl class="own-columns">
        {COLUMNS.map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{i18n.t(`own.file.column.${column}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Problems({ problems, more, file }: Faulty & { readonly file: string }) {
  return (
    <>
      <h2>
        {i18n.t('own.file.faulty', problems.length + more, [String(problems.length + more), file])}
      </h2>
      <p>{i18n.t('own.file.faultyText')}</p>
      <ul class="own-problems">
        {problems.map((problem, at) => (
          <li key={at}>
            {i18n.t('own.file.row', [String(problem.row), problemSentence(problem)])}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{i18n.t('own.file.moreProblems', more)}</p>}
    </>
  );
}

function Preview({
  drafts,
  fresh,
  changed,
  unchanged,
  unused,
  file,
}: Ready & { readonly file: string }) {
  return (
    <>
      <h2>{i18n.t('own.file.preview', [file])}</h2>
      <ul class="own-preview">
        <li>
          <strong>{i18n.t('own.file.fresh', fresh.length)}</strong>
          {fresh.length > 0 && <p>{someOf(fresh)}</p>}
        </li>
        {changed.length > 0 && (
          <li>
            <strong>{i18n.t('own.file.changed', changed.length)}</strong>
            <p>{someOf(changed)}</p>
            <p class="small soft">{i18n.t('own.file.changedHint')}</p>
          </li>
        )}
        {unchanged > 0 && (
          <li>
            <strong>{i18n.t('own.file.unchanged', unchanged)}</strong>
          </li>
        )}
      </ul>
      {unused.length > 0 && <p class="small">{i18n.t('own.file.unused', [unused.join(', ')])}</p>}
      {drafts.length === 0 && <p>{i18n.t('own.file.same')}</p>}
    </>
  );
}

/** Names shown of those that are new, or change. */
const FEW = 8;

function someOf(names: readonly string[]): string {
  const more = names.length - FEW;
  const some = names.slice(0, FEW).join(', ');
  return more > 0 ? `${some}, ${i18n.t('own.file.andMore', [String(more)])}` : some;
}

function Choose({ state, onFile }: OwnImportProps) {
  return (
    <label class={`own-choose ${state.kind === 'choose' ? 'primary' : ''}`}>
      <input
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file, put right, may be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <span>{i18n.t(state.kind === 'choose' ? 'own.file.choose' : 'own.file.another')}</span>
    </label>
  );
}
