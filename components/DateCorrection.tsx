/** “Not right?”: the article’s date, as the reader knows it, and the way back to what was found. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Published } from '@/lib/timeline/published';
import type { DateFault } from '@/lib/verdicts/typed-date';

export interface DateCorrectionProps {
  readonly published: Published | null;
  /** True while the reader is asked. */
  readonly asking: boolean;
  /** What is wrong with what was typed; null when nothing is. */
  readonly fault: DateFault | null;
  readonly onAsk: () => void;
  readonly onKeep: (typed: string) => void;
  readonly onCancel: () => void;
  /** Back to what was found on the page. */
  readonly onBack: () => void;
}

export function DateCorrection(props: DateCorrectionProps) {
  const { published, asking, onAsk, onBack } = props;
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(asking);
  useEffect(() => {
    if (wasAsking.current && !asking) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (asking) return <DateForm {...props} />;
  return (
    <p class="actions small">
      <button type="button" class="quiet" ref={ask} onClick={onAsk}>
        {i18n.t(published ? 'panel.dateWrong' : 'panel.dateSet')}
      </button>
      {published?.source === 'reader' && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            onBack();
            ask.current?.focus();
          }}
        >
          {i18n.t('panel.dateBack')}
        </button>
      )}
    </p>
  );
}

function DateForm({ fault, onKeep, onCancel }: DateCorrectionProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Also where something was wrong with it.
  useEffect(() => field.current?.focus(), [fault]);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div>
        <label for="published">{i18n.t('panel.dateLabel')}</label>
        <input
          id="published"
          type="text"
          autocomplete="off"
          maxLength={60}
          ref={field}
          value={typed}
          aria-describedby={fault === null ? 'published-hint' : 'published-hint published-fault'}
          aria-invalid={fault !== null}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id="published-hint" class="small soft">
          {i18n.t('panel.dateHint')}
        </p>
        {fault !== null && (
          <p id="published-fault" class="problem small" role="alert">
            {i18n.t(fault === 'bad' ? 'panel.dateBad' : 'panel.dateLater')}
          </p>
        )}
      </div>
      <p class="actions">
        <button type="submit" class="primary">
          {i18n.t('panel.dateKeep')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('panel.dateCancel')}
        </button>
      </p>
    </form>
  );
}
