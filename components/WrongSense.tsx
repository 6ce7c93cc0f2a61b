/**
 * “Wrong sense?”: what else the letters may mean here, or that they are something else, and what
 * was said, with the way back. A view: it keeps no state and asks nobody anything.
 */
import { i18n } from '#i18n';
import type { Meaning, Where } from '@/lib/verdicts/types';
import { type OtherSense, SenseList } from './SenseList';

/** What the reader said: just now, at an earlier visit, or that it is taken back. */
export type SenseSaid = 'chosen' | Where | 'before' | 'back';

export interface WrongSenseProps {
  /** As the page has them. */
  readonly letters: string;
  /** The host of the page. */
  readonly site: string;
  readonly open: boolean;
  /** Null while they are looked up. */
  readonly others: readonly OtherSense[] | null;
  readonly said: SenseSaid | null;
  readonly onAsk: () => void;
  readonly onSay: (where: Where, means: Meaning) => void;
  readonly onUndo: () => void;
}

export function WrongSense(props: WrongSenseProps) {
  const { letters, site, open, others, said, onAsk, onSay, onUndo } = props;
  const canUndo = said !== null && said !== 'back';
  return (
    <section class="sense">
      <p role="status">{said !== null && sentence(`card.sense.said.${said}`, [letters, site])}</p>
      {canUndo ? (
        <button type="button" class="link" onClick={onUndo}>
          {i18n.t('card.sense.undo')}
        </button>
      ) : (
        <button type="button" class="link" aria-expanded={open} onClick={onAsk}>
          {i18n.t('card.sense.ask')}
        </button>
      )}
      {open && !canUndo && (
        <>
          {others?.length !== 0 && <h3>{i18n.t('card.sense.title', [letters])}</h3>}
          {others === null && <p class="soft">{i18n.t('card.loading')}</p>}
          <SenseList senses={others} onChoose={(id) => onSay('page', id)} />
          <h3>{i18n.t('card.sense.none')}</h3>
          <ul>
            <li>
              <button type="button" class="link" onClick={() => onSay('page', null)}>
                {i18n.t('card.sense.neverPage', [letters])}
              </button>
            </li>
            <li>
              <button type="button" class="link" onClick={() => onSay('site', null)}>
                {i18n.t('card.sense.neverSite', [letters, site])}
              </button>
            </li>
          </ul>
        </>
      )}
    </section>
  );
}

/** Some of the sentences have no gap, and one has two. */
const sentence = i18n.t as (key: string, words: readonly string[]) => string;
