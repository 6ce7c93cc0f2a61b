/** What is chosen on the timeline, told in full beside it. */
import { i18n } from '#i18n';
import type { Item } from '@/lib/chart/item';
import type { TermId } from '@/lib/glossary/types';
import { print } from '@/lib/timeline/calendar';
import { whenOf } from './chart-words';
import { SourceList } from './SourceList';

export interface TimelineDetailsProps {
  readonly item: Item | null;
  readonly nameOf: (id: TermId) => string;
  readonly hrefOf: (id: TermId) => string;
}

/** A body may rest on a dozen sources; its own page has them all. */
const FEW = 3;

export function TimelineDetails({ item, nameOf, hrefOf }: TimelineDetailsProps) {
  return (
    <section class="timeline-details" aria-label={i18n.t('chart.chosen')}>
      {item === null ? (
        <p class="soft">{i18n.t('chart.choose')}</p>
      ) : (
        <>
          <p class="small soft">{i18n.t(`chart.lanes.${item.lane}`)}</p>
          <h2>{item.title}</h2>
          <p class="when">{whenOf(item)}</p>
          <p>{item.what}</p>
          {item.terms.length > 0 && (
            <>
              <h3>{i18n.t('chart.about')}</h3>
              <ul>
                {item.terms.map((id) => (
                  <li key={id}>
                    <a href={hrefOf(id)}>{nameOf(id)}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <SourceList
            sources={item.sources.slice(0, FEW).map((source) => ({
              ...source,
              published: source.published && print(source.published),
            }))}
          />
        </>
      )}
    </section>
  );
}
