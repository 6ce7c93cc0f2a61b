/** A card before its words are there, and one whose words do not come. */
import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { CardFrame } from './CardFrame';

export interface CardNoticeProps {
  /** The words as the page writes them. */
  readonly surface: string;
  readonly what: 'loading' | 'failed';
  readonly backTo: string | null;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly frame?: Ref<HTMLDivElement>;
}

export function CardNotice({ surface, what, backTo, onBack, onClose, frame }: CardNoticeProps) {
  const loading = what === 'loading';
  return (
    <CardFrame
      name={surface}
      short={null}
      kicker={null}
      backTo={backTo}
      busy={loading}
      onBack={onBack}
      onClose={onClose}
      frame={frame}
    >
      <div class="body">
        {loading ? (
          <div class="placeholder" role="status">
            <span class="unseen">{i18n.t('card.loading')}</span>
            <i />
            <i />
            <i />
          </div>
        ) : (
          <p role="status">{i18n.t('card.failed')}</p>
        )}
      </div>
    </CardFrame>
  );
}
