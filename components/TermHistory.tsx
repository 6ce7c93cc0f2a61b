/** A term through time: what one would have written of it then, and what happened. */
import { i18n } from '#i18n';
import type { TermPageModel } from '@/lib/browse/term';
import { SourceRef } from './SourceRef';

export type TermHistoryProps = Pick<TermPageModel, 'phases' | 'events'>;

export function TermHistory({ phases, events }: TermHistoryProps) {
  return (
    <>
      {phases.length > 0 && (
        <section>
          <h2>{i18n.t('glossary.then')}</h2>
          <dl class="phases">
            {phases.map(({ when, text, source, here }) => (
              <div key={when} class={here ? 'here' : ''}>
                <dt>
                  {when}
                  {here && <span class="small">, {i18n.t('glossary.here')}</span>}
                </dt>
                <dd>
                  {text} <SourceRef source={source} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {events.length > 0 && (
        <section>
          <h2>{i18n.t('glossary.events')}</h2>
          <dl class="events">
            {events.map((event) => (
              <div key={`${event.when} ${event.what}`} class={event.outcome}>
                <dt>{event.when}</dt>
                <dd>
                  {event.what}
                  <Aside {...event} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Aside({ planned, outcome }: TermPageModel['events'][number]) {
  const said = [
    planned !== null && i18n.t('glossary.eventPlanned', [planned]),
    outcome !== 'happened' && i18n.t(`glossary.outcomes.${outcome}`),
  ].filter(Boolean);
  return said.length > 0 ? <span class="soft"> ({said.join('; ')})</span> : null;
}
