/** The terms of a page in reading order. Choosing one shows it on the page. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TermId } from '@/lib/glossary/types';
import { hasChanged, type TermRow } from '@/lib/panel/rows';

export interface TermListProps {
  readonly terms: readonly TermRow[];
  readonly onShow: (id: TermId) => void;
}

export function TermList({ terms, onShow }: TermListProps) {
  const [changedOnly, setChangedOnly] = useState(false);
  const changed = terms.filter(hasChanged);
  const shown = changedOnly ? changed : terms;
  if (terms.length === 0) return <p>{i18n.t('panel.noTerms')}</p>;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={changedOnly}
          onChange={(event) => setChangedOnly(event.currentTarget.checked)}
        />
        <span>{i18n.t('panel.changed')}</span>
      </label>
      {shown.length === 0 ? (
        <p role="status">{i18n.t('panel.noneChanged')}</p>
      ) : (
        <ol class="terms">
          {shown.map((term) => (
            <li key={term.id}>
              <button type="button" onClick={() => onShow(term.id)}>
                <Row term={term} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Row({ term }: { readonly term: TermRow }) {
  const { name, short, count, now, standing } = term;
  return (
    <>
      <span>
        <strong>{name}</strong>
        {short !== null && <span class="soft"> {short}</span>}
        {term.yours && <span class="yours"> {i18n.t('panel.yours')}</span>}
      </span>
      <span class="soft small">
        <Pause />
        {i18n.t('panel.times', count)}
        <Pause />
      </span>
      <span class="how">
        <span class={`line ${now}`}>{standing}</span>
        {hasChanged(term) && term.then !== null && (
          <span class="soft">, {i18n.t('panel.then', [i18n.t(`panel.status.${term.then}`)])}</span>
        )}
      </span>
    </>
  );
}

/** Keeps words apart that only their places on the screen keep apart. */
function Pause() {
  return <span class="unseen">, </span>;
}
