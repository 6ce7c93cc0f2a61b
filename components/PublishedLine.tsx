/** The article's date, how sure it is and where it was found. */
import { i18n } from '#i18n';
import { print } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';

/** The field's words for where a date stood, and ours. */
const SOURCES = {
  'json-ld': 'jsonLd',
  meta: 'meta',
  time: 'time',
  byline: 'byline',
  url: 'url',
} as const;

export function PublishedLine({ published }: { readonly published: Published | null }) {
  if (!published) return <p class="small soft">{i18n.t('panel.noDate')}</p>;
  if (published.source === 'reader') {
    const by = i18n.t('panel.publishedByYou', [print(published.date)]);
    return <p class="small soft">{by}</p>;
  }
  const source = SOURCES[published.source as keyof typeof SOURCES] ?? 'other';
  return (
    <p class="small soft">
      {i18n.t('panel.published', [print(published.date)])}
      {` (${i18n.t(`panel.${published.confidence}`)}), ${i18n.t(`panel.source.${source}`)}.`}
    </p>
  );
}
