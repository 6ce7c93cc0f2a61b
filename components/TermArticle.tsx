/** A term’s own page: what the card tells, and all that a card has no room for. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TermPageModel } from '@/lib/browse/term';
import type { TermId } from '@/lib/glossary/types';
import { Moments } from './Moments';
import { SourceList } from './SourceList';
import { SourceRef } from './SourceRef';
import { StandingBadge } from './StandingBadge';
import { TermForms } from './TermForms';
import { TermHistory } from './TermHistory';

export interface TermArticleProps {
  readonly page: TermPageModel;
  /** The day chosen, `YYYY-MM-DD` or less, or empty. */
  readonly at: string;
  /** The picture of what came before and after; null when nothing did. */
  readonly lineage: ComponentChildren;
  readonly hrefOf: (id: TermId) => string;
  readonly timelineHref: string;
  readonly onAt: (day: string) => void;
  readonly onPrint: () => void;
}

export function TermArticle(props: TermArticleProps) {
  const { page, at, lineage, hrefOf, onAt } = props;
  const { card, related } = page;
  return (
    <article class="term">
      <p class="small way-back">
        <a href="#/">← {i18n.t('glossary.back')}</a>
      </p>
      <header>
        <p class="small soft">{[card.kind, card.nations].filter(Boolean).join(' · ')}</p>
        <h1 tabIndex={-1}>
          {card.name}
          {card.short !== null && card.short !== card.name && (
            <span class="letters-of"> {card.short}</span>
          )}
        </h1>
        <StandingBadge {...card.standing} />
      </header>
      {card.summary !== '' && <p class="in-short">{card.summary}</p>}
      <AsOn at={at} onAt={onAt} />
      <Moments then={card.then} now={card.now} standing={card.standing.value} whole at="day" />
      {card.hindsight.length > 0 && (
        <section>
          <h2>{i18n.t('card.hindsight')}</h2>
          <ul class="dotted">
            {card.hindsight.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      )}
      {lineage && (
        <section class="lineage-of-term">
          <h2>{i18n.t('glossary.lineage')}</h2>
          {lineage}
        </section>
      )}
      <TermHistory phases={page.phases} events={page.events} />
      {card.facts.length > 0 && (
        <section>
          <h2>{i18n.t('glossary.facts')}</h2>
          <ul class="dotted">
            {card.facts.map(({ text, source }) => (
              <li key={text}>
                {text} <SourceRef source={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <TermForms forms={page.forms} yours={card.yours} />
      {related.length > 0 && (
        <section>
          <h2>{i18n.t('glossary.related')}</h2>
          <ul class="inline">
            {related.map(({ id, name }) => (
              <li key={id}>
                <a href={hrefOf(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {card.sources.length > 0 && (
        <SourceList sources={card.sources} grades={page.grades} yours={card.yours} />
      )}
      <p class="small soft">
        {card.yours
          ? `${i18n.t('card.yours', [card.asOf])}.`
          : `${i18n.t('glossary.asOf', [card.asOf])} ${i18n.t(`glossary.confidence.${page.confidence}`)}`}
      </p>
      <p class="actions small">
        {card.yours ? (
          <a href="#/mine">{i18n.t('own.title')}</a>
        ) : (
          <a href={props.timelineHref}>{i18n.t('glossary.onTimeline')}</a>
        )}
        <button type="button" class="quiet" onClick={props.onPrint}>
          {i18n.t('glossary.print')}
        </button>
      </p>
    </article>
  );
}

/** Lets a reader go to any day, as if an article had been written then. */
function AsOn({ at, onAt }: { readonly at: string; readonly onAt: (day: string) => void }) {
  return (
    <p class="as-on">
      <label>
        <span>{i18n.t('glossary.asOn')}</span>
        <input
          type="date"
          min="1942-01-01"
          max="2099-12-31"
          value={at.length === 10 ? at : ''}
          aria-describedby="as-on-hint"
          onChange={(event) => onAt(event.currentTarget.value)}
        />
      </label>
      <span id="as-on-hint" class="small soft">
        {i18n.t('glossary.asOnHint')}
      </span>
      {at !== '' && (
        <button type="button" class="quiet" onClick={() => onAt('')}>
          {i18n.t('glossary.asOnClear')}
        </button>
      )}
    </p>
  );
}
