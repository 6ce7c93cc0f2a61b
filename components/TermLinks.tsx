/** What came before and after a term, each opening inside the card. */
import { i18n } from '#i18n';
import type { TermLink } from '@/lib/card/model';
import type { TermId } from '@/lib/glossary/types';

export interface TermLinksProps {
  readonly before: readonly TermLink[];
  readonly after: readonly TermLink[];
  readonly onOpen: (id: TermId) => void;
}

export function TermLinks({ before, after, onOpen }: TermLinksProps) {
  const rows = [
    { head: i18n.t('card.before'), links: before },
    { head: i18n.t('card.after'), links: after.filter(({ planned }) => !planned) },
    { head: i18n.t('card.afterPlanned'), links: after.filter(({ planned }) => planned) },
  ].filter(({ links }) => links.length > 0);
  if (rows.length === 0) return null;
  return (
    <dl class="lineage">
      {rows.map(({ head, links }) => (
        <div key={head}>
          <dt>{head}</dt>
          {links.map(({ id, name, short }) => (
            <dd key={id}>
              <button type="button" class="link" onClick={() => onOpen(id)}>
                {name}
                {short !== null && short !== name && <span class="short"> {short}</span>}
              </button>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
