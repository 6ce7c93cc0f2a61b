/** Where what a card says comes from. Links open elsewhere and do not say where from. */
import { i18n } from '#i18n';
import type { CardModel } from '@/lib/card/card';
import type { Grade } from '@/lib/glossary/types';

export interface SourceListProps {
  readonly sources: CardModel['sources'];
  /** How near each stands to what it tells; a card has no room for it. */
  readonly grades?: readonly Grade[];
  /** True for the reader's own link, of which we claim nothing. */
  readonly yours?: boolean;
}

/** Only addresses of the web: a source is data, and data may say `javascript:`. */
const isWeb = (url: string) => /^https?:\/\//i.test(url);

export function SourceList({ sources, grades, yours = false }: SourceListProps) {
  return (
    <section class="sources">
      <h3>{i18n.t(yours ? 'card.yourLink' : 'card.sources')}</h3>
      <ol>
        {sources.map(({ title, publisher, url, published }, at) => (
          <li key={`${url} ${title}`}>
            {isWeb(url) ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
                <span class="unseen"> ({i18n.t('card.newTab')})</span>
              </a>
            ) : (
              title
            )}
            <span class="soft">
              {' '}
              {publisher}
              {published !== null && `, ${published}`}
              {grades?.[at] && ` (${i18n.t(`glossary.grades.${grades[at]}`)})`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
