/**
 * The card of letters that may mean several things here: what they may mean, for the reader to
 * say. A view: it keeps no state and asks nobody anything.
 */
import { i18n } from '#i18n';
import { CardFrame, type CardFrameProps } from './CardFrame';
import { SenseList } from './SenseList';
import type { WrongSenseProps } from './WrongSense';

export interface SenseChoiceProps
  extends Pick<CardFrameProps, 'onBack' | 'onClose' | 'frame'>,
    Pick<WrongSenseProps, 'letters' | 'others' | 'said' | 'onSay' | 'onUndo'> {
  /** True where the reader said at an earlier visit that it is no term of ours. */
  readonly silent: boolean;
  /** What could not be done from this card. */
  readonly problem: string | null;
}

export function SenseChoice(props: SenseChoiceProps) {
  const { letters, others, said, silent, problem, onSay, onUndo, onBack, onClose, frame } = props;
  return (
    <CardFrame
      name={letters}
      short={null}
      kicker={null}
      backTo={null}
      busy={others === null}
      onBack={onBack}
      onClose={onClose}
      frame={frame}
    >
      <div class="body">
        <section class="sense">
          <p role="status">
            {said === 'before' && i18n.t('card.sense.silent', [letters])}
            {said === 'back' && i18n.t('card.sense.said.back')}
          </p>
          {said === 'before' && (
            <button type="button" class="link" onClick={onUndo}>
              {i18n.t('card.sense.undo')}
            </button>
          )}
          {!silent && <p>{i18n.t('card.sense.unsure', [letters])}</p>}
          {!silent && others === null && <p class="soft">{i18n.t('card.loading')}</p>}
          {!silent && (
            <SenseList senses={others} onChoose={(id) => onSay('page', id)}>
              <li>
                <button type="button" class="link" onClick={onClose}>
                  {i18n.t('card.sense.noneOfThese')}
                </button>
              </li>
            </SenseList>
          )}
          {problem !== null && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
        </section>
      </div>
    </CardFrame>
  );
}
