/** The timeline for who would rather read: the same items as the picture has, by date. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Item } from '@/lib/chart/item';
import type { Source, TermId } from '@/lib/glossary/types';
import { whenOf } from './chart-words';

export interface TimelineTableProps {
  /** Oldest first. */
  readonly items: readonly Item[];
  readonly hrefOf: (id: TermId) => string;
}

export function TimelineTable({ items, hrefOf }: TimelineTableProps) {
  const [newest, setNewest] = useState(false);
  const rows = newest ? items.toReversed() : items;
  return (
    <table class="timeline-table">
      <caption>{i18n.t('chart.table.caption', items.length, [String(items.length)])}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={newest ? 'descending' : 'ascending'}>
            <button type="button" class="quiet" onClick={() => setNewest(!newest)}>
              {i18n.t('chart.table.when')},{' '}
              {i18n.t(newest ? 'chart.table.newest' : 'chart.table.oldest')}
            </button>
          </th>
          <th scope="col">{i18n.t('chart.table.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((item) => (
          <Row key={item.id} item={item} hrefOf={hrefOf} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, hrefOf }: { readonly item: Item } & Pick<TimelineTableProps, 'hrefOf'>) {
  const { id, title, what, lane, terms } = item;
  const [first] = terms;
  const [source, ...more] = item.sources;
  return (
    <tr data-item={id}>
      <th scope="row">{whenOf(item)}</th>
      <td>
        <strong>{first === undefined ? title : <a href={hrefOf(first)}>{title}</a>}</strong>
        {what !== title && <p>{what}</p>}
        <p class="small soft">
          {i18n.t(`chart.lanes.${lane}`)}
          {source && (
            <>
              . {i18n.t('chart.table.source')}: <SourceLink source={source} />
            </>
          )}
          {more.length > 0 && (
            <> {i18n.t('chart.table.more', more.length, [String(more.length)])}</>
          )}
        </p>
      </td>
    </tr>
  );
}

/** Only addresses of the web: a source is data, and data may say `javascript:`. */
const isWeb = (url: string) => /^https?:\/\//i.test(url);

function SourceLink({ source: { title, publisher, url } }: { readonly source: Source }) {
  return (
    <>
      {isWeb(url) ? (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
          <span class="unseen"> ({i18n.t('card.newTab')})</span>
        </a>
      ) : (
        title
      )}
      , {publisher}
    </>
  );
}
