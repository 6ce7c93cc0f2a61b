/** One own term in the list: what it is, and what can be done with it. */
import { i18n } from '#i18n';
import type { OwnTerm } from '@/lib/own/types';
import { monthOf, print } from '@/lib/timeline/calendar';
import { lifeWords } from './own-words';

export interface OwnTermRowProps {
  readonly own: OwnTerm;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function OwnTermRow({ own, onEdit, onRemove }: OwnTermRowProps) {
  const { name, short, also, meaning, link, first, changed } = own;
  const told = [
    lifeWords(own),
    first ? i18n.t('own.first') : null,
    i18n.t('own.written', [print(monthOf(changed) ?? changed)]),
  ].filter((words) => words !== null);
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong>
          {short !== null && <span class="letters-of"> {short}</span>}
        </p>
        {also.length > 0 && <p class="small soft">{also.join(' · ')}</p>}
        {meaning !== '' && <p>{meaning}</p>}
        <p class="small soft">{told.join(' · ')}</p>
        {link !== null && (
          <p class="small">
            <a href={link} target="_blank" rel="noreferrer">
              {i18n.t('own.link')}
              <span class="unseen">
                : {name} ({i18n.t('card.newTab')})
              </span>
            </a>
          </p>
        )}
      </div>
      <p class="actions">
        <button type="button" aria-label={i18n.t('own.editOne', [name])} onClick={onEdit}>
          {i18n.t('own.edit')}
        </button>
        <button type="button" aria-label={i18n.t('own.deleteOne', [name])} onClick={onRemove}>
          {i18n.t('own.delete')}
        </button>
      </p>
    </li>
  );
}
