/** Which of a term’s sources says so. */
import { i18n } from '#i18n';

export interface SourceRefProps {
  /** Counted from 0, and told from 1. */
  readonly source: number;
}

export function SourceRef({ source }: SourceRefProps) {
  return (
    <span class="ref">
      <span class="unseen">{i18n.t('card.source')} </span>
      {source + 1}
    </span>
  );
}
