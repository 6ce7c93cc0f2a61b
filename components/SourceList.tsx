/** Where what a card says comes from. Links open elsewhere and do not say where from. */
import { i18n } from '#i18n';
import type { CardModel } from '@/lib/card/card';

export interface SourceListProps {
  readonly sources: CardModel['sources'];
}

/** Only addresses of the web: a source is data, and data may say `javascript:`. */
const isWeb = (url: string) => /^https?:\/\//i.test(url);

export function SourceList({ sources }: SourceListProps) {
  return (
    <section class="sources">
      <h3>{i18n.t('card.sources')}</h3>
      <ol>
        {sources.map(({ title, publisher, url, published }) => (
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
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
