/** The reader's own terms: a list to find, add, change and delete in, and to carry away. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TermId } from '@/lib/glossary/types';
import type { Kept } from '@/lib/own/store';
import type { OwnTerm } from '@/lib/own/types';
import { OwnTermRow } from './OwnTermRow';

export interface OwnTermsProps {
  /** How many there are; null until they are read, `failed` when they could not be. */
  readonly count: number | null | 'failed';
  /** Those that fit the query, in order. */
  readonly shown: readonly OwnTerm[];
  readonly query: string;
  /** What can be taken back. */
  readonly undo: Kept['undo'];
  /** A sentence about what was just done; empty before. */
  readonly said: string;
  /** A sentence about what could not be done, or null. */
  readonly problem: string | null;
  readonly onQuery: (query: string) => void;
  readonly onAdd: () => void;
  readonly onEdit: (id: TermId) => void;
  readonly onRemove: (id: TermId) => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  readonly onUndo: () => void;
}

/** Rows drawn at once: the rest is a button away. */
const FEW = 100;

export function OwnTerms(props: OwnTermsProps) {
  const { count, problem, said, undo } = props;
  return (
    <div class="own">
      <h1 tabIndex={-1}>{i18n.t('own.title')}</h1>
      <p class="soft">
        {i18n.t('own.lead')} {i18n.t('own.private')}
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="own-said" role="status">
        {said}
      </p>
      {count === null ? (
        <p role="status">{i18n.t('own.loading')}</p>
      ) : count === 'failed' ? (
        <p class="problem" role="alert">
          {i18n.t('own.failed')}
        </p>
      ) : (
        <>
          {undo !== null && (
            <p class="own-undo" role="status">
              <span>{i18n.t(undo === 'import' ? 'own.undoImport' : 'own.undoRemove')}</span>
              <button type="button" onClick={props.onUndo}>
                {i18n.t('own.undo')}
              </button>
            </p>
          )}
          <p class="actions">
            <button type="button" class="primary" onClick={props.onAdd}>
              {i18n.t('own.add')}
            </button>
            <button type="button" onClick={props.onImport}>
              {i18n.t('own.import')}
            </button>
            {count > 0 && (
              <button type="button" onClick={props.onExport}>
                {i18n.t('own.export')}
              </button>
            )}
          </p>
          {count === 0 ? <p>{i18n.t('own.none')}</p> : <Found {...props} />}
        </>
      )}
    </div>
  );
}

function Found({ shown, query, onQuery, onEdit, onRemove }: OwnTermsProps) {
  const [most, setMost] = useState(FEW);
  useEffect(() => setMost(FEW), [query]);
  const left = shown.length - most;
  return (
    <>
      <search>
        <label class="find">
          <span>{i18n.t('own.find')}</span>
          <input
            type="search"
            value={query}
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
      </search>
      <p class="small soft tally" role="status">
        {i18n.t('own.count', shown.length)}
      </p>
      {shown.length === 0 && <p>{i18n.t('own.nothing', [query.trim()])}</p>}
      <ul class="own-rows">
        {shown.slice(0, most).map((own) => (
          <OwnTermRow
            key={own.id}
            own={own}
            onEdit={() => onEdit(own.id)}
            onRemove={() => onRemove(own.id)}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + 5 * FEW)}>
          {i18n.t('own.showMore', [String(Math.min(left, 5 * FEW))])}
        </button>
      )}
    </>
  );
}
