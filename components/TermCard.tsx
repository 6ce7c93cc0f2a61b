/** The card of one term, whole. A view: it keeps no state and asks nobody anything. */
import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { CardModel } from '@/lib/card/card';
import type { TermId } from '@/lib/glossary/types';
import type { NoteId } from '@/lib/notes/types';
import { CardFrame } from './CardFrame';
import { Moments } from './Moments';
import { type NoteExcerpt, NoteExcerpts } from './NoteExcerpts';
import { SourceList } from './SourceList';
import { SourceRef } from './SourceRef';
import { StandingBadge } from './StandingBadge';
import { TermLinks } from './TermLinks';
import { TimelineStrip } from './TimelineStrip';
import { WrongSense, type WrongSenseProps } from './WrongSense';

export interface TermCardProps {
  readonly card: CardModel;
  readonly notes: readonly NoteExcerpt[];
  readonly backTo: string | null;
  /** True once the reader has asked for more. */
  readonly whole: boolean;
  /** What can be said of the letters it was opened for; null where it came by a link. */
  readonly sense?: WrongSenseProps | null;
  /** A sentence when something could not be done. */
  readonly problem?: string | null;
  readonly onMore: () => void;
  readonly onOpen: (id: TermId) => void;
  readonly onBack: () => void;
  readonly onNote: () => void;
  readonly onOpenNote: (id: NoteId) => void;
  /** Opens the term's page of the glossary. */
  readonly onPage: () => void;
  readonly onClose: () => void;
  readonly frame?: Ref<HTMLDivElement>;
}

export function TermCard(props: TermCardProps) {
  const { card, notes, backTo, whole, onMore, onOpen, onBack, onNote, onClose, frame } = props;
  return (
    <CardFrame
      name={card.name}
      short={card.short}
      kicker={[card.kind, card.nations].filter(Boolean).join(' · ')}
      backTo={backTo}
      onBack={onBack}
      onClose={onClose}
      frame={frame}
    >
      <div class="body">
        <StandingBadge {...card.standing} />
        {card.summaryFirst && card.summary !== '' && <p class="summary">{card.summary}</p>}
        {!(card.yours && card.strip.spans.length === 0) && (
          <Moments then={card.then} now={card.now} standing={card.standing.value} whole={whole} />
        )}
        {card.strip.spans.length > 0 && (
          <TimelineStrip strip={card.strip} standing={card.standing.value} />
        )}
        <TermLinks
          before={card.before}
          after={card.after}
          whole={whole}
          onOpen={onOpen}
          onMore={onMore}
        />
        <NoteExcerpts notes={notes} onOpen={props.onOpenNote} />
        {whole && !card.yours && <More card={card} />}
        {card.yours && card.sources.length > 0 && <SourceList sources={card.sources} yours />}
        {props.sense && (whole || card.yours || props.sense.said !== null) && (
          <WrongSense {...props.sense} />
        )}
      </div>
      <footer>
        {props.problem && (
          <p class="problem" role="alert">
            {props.problem}
          </p>
        )}
        <p class="soft">{foot(card, whole)}</p>
        {!card.yours && (
          <button type="button" class="link more" aria-expanded={whole} onClick={onMore}>
            {i18n.t(whole ? 'card.less' : 'card.more')}
          </button>
        )}
        {(whole || card.yours) && (
          <button type="button" class="link" onClick={props.onPage}>
            {i18n.t('card.page')}
          </button>
        )}
        <button type="button" class="add" onClick={onNote}>
          {i18n.t('card.addNote')}
        </button>
      </footer>
    </CardFrame>
  );
}

/** How new our words are, or that they are the reader's. */
function foot({ yours, asOf, sources }: CardModel, whole: boolean): string {
  if (yours) return i18n.t('card.yours', [asOf]);
  const count = i18n.t('card.sourceCount', sources.length);
  return [i18n.t('card.asOf', [asOf]), ...(whole ? [] : [count])].join(' · ');
}

function More({ card }: Pick<TermCardProps, 'card'>) {
  return (
    <>
      {card.hindsight.length > 0 && (
        <section>
          <h3>{i18n.t('card.hindsight')}</h3>
          <ul class="hindsight">
            {card.hindsight.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      )}
      {!card.summaryFirst && (
        <section>
          <h3>{i18n.t('card.summary')}</h3>
          <p>{card.summary}</p>
        </section>
      )}
      {card.facts.length > 0 && (
        <section>
          <h3>{i18n.t('card.facts')}</h3>
          <ul class="facts">
            {card.facts.map(({ text, source }) => (
              <li key={text}>
                {text} <SourceRef source={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceList sources={card.sources} />
    </>
  );
}
