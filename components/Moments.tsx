/** What a term was when the article was written, and what is last known of it. */
import { i18n } from '#i18n';
import type { CardModel } from '@/lib/card/card';
import { StandingShape } from './StandingBadge';

export interface MomentsProps {
  readonly then: CardModel['then'];
  readonly now: CardModel['now'];
  readonly standing: CardModel['standing']['value'];
  /** True to tell what did not fit before “more” as well. */
  readonly whole: boolean;
  /** What `then` is of: an article, or a day that the reader chose. */
  readonly at?: 'article' | 'day';
}

export function Moments({ then, now, standing, whole, at = 'article' }: MomentsProps) {
  const nowHead = now.headed === 'today' ? i18n.t('card.today') : i18n.t('card.latest', [now.on]);
  return (
    <dl class="moments">
      {then !== null && (
        <div>
          <dt>
            <HereShape />
            {i18n.t(at === 'day' ? 'glossary.on' : 'card.published', [then.on])}
          </dt>
          <dd>{then.text}</dd>
          {whole && then.more !== null && <dd>{then.more}</dd>}
        </div>
      )}
      <div>
        <dt>
          <StandingShape value={standing} />
          {nowHead}
        </dt>
        <dd>{now.text}</dd>
        {whole && now.more !== null && <dd>{now.more}</dd>}
      </div>
    </dl>
  );
}

/** The same mark as on the strip: here stands the article. */
function HereShape() {
  return (
    <svg class="shape here-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M1 1.5H11L6 10Z" fill="currentColor" />
    </svg>
  );
}
