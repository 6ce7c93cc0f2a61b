/** What came before and after a term, each opening inside the card. */
import { i18n } from '#i18n';
import type { TermLink } from '@/lib/card/card';
import type { TermId } from '@/lib/glossary/types';

export interface TermLinksProps {
  readonly before: readonly TermLink[];
  readonly after: readonly TermLink[];
  /** True to show all, however many. */
  readonly whole: boolean;
  readonly onOpen: (id: TermId) => void;
  readonly onMore: () => void;
}

/** Before “more”. NHS England took over from nine bodies. */
const FEW = 3;

export function TermLinks({ before, after, whole, onOpen, onMore }: TermLinksProps) {
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
          {links.slice(0, shownOf(links, whole)).map(({ id, name, short }) => (
            <dd key={id}>
              <button type="button" class="link" onClick={() => onOpen(id)}>
                {name}
                {short !== null && short !== name && <span class="short"> {short}</span>}
              </button>
            </dd>
          ))}
          {shownOf(links, whole) < links.length && (
            <dd>
              <button type="button" class="link" onClick={onMore}>
                {i18n.t('card.andMore', [String(links.length - FEW)])}
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** One more than a few is not worth a button in its place. */
const shownOf = (links: readonly TermLink[], whole: boolean): number =>
  whole || links.length <= FEW + 1 ? links.length : FEW;
