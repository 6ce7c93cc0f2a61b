/** Buttons for what wheel, fingers and keys do too, and the years in sight. */
import { i18n } from '#i18n';
import {
  around,
  lengthOf,
  middleOf,
  moved,
  periodOf,
  type Stretch,
  zoomed,
} from '@/lib/chart/stretch';
import { type PartialDate, print } from '@/lib/timeline/calendar';
import { yearsIn } from './chart-words';

export interface TimelineToolsProps {
  readonly stretch: Stretch;
  readonly whole: Stretch;
  /** The article’s date, to jump to. */
  readonly at: PartialDate | null;
  readonly onStretch: (next: Stretch) => void;
}

const STEP = 1.6;
/** Of what is in sight, so much goes when one goes on, and the rest shows where one was. */
const ON = 0.8;
/** Days around an article: five years and five. */
const AROUND = 10 * 365;

export function TimelineTools({ stretch, whole, at, onStretch }: TimelineToolsProps) {
  const middle = middleOf(stretch);
  const atAll = lengthOf(stretch) >= lengthOf(whole);
  const tools = [
    {
      key: 'earlier',
      sign: '←',
      to: moved(stretch, -ON * lengthOf(stretch), whole),
      off: stretch.from <= whole.from,
    },
    {
      key: 'later',
      sign: '→',
      to: moved(stretch, ON * lengthOf(stretch), whole),
      off: stretch.to >= whole.to,
    },
    { key: 'zoomIn', sign: '+', to: zoomed(stretch, STEP, middle, whole), off: false },
    { key: 'zoomOut', sign: '−', to: zoomed(stretch, 1 / STEP, middle, whole), off: atAll },
  ] as const;
  return (
    <fieldset class="timeline-tools">
      <legend class="unseen">{i18n.t('chart.tools')}</legend>
      {tools.map(({ key, sign, to, off }) => (
        <button
          key={key}
          type="button"
          class="sign"
          aria-label={i18n.t(`chart.${key}`)}
          title={i18n.t(`chart.${key}`)}
          aria-disabled={off}
          onClick={() => onStretch(to)}
        >
          {sign}
        </button>
      ))}
      <button type="button" onClick={() => onStretch(whole)}>
        {i18n.t('chart.whole')}
      </button>
      {at !== null && (
        <button
          type="button"
          onClick={() => onStretch(around(middleOf(periodOf(at)), AROUND, whole))}
        >
          {i18n.t('chart.toArticle', [print(at)])}
        </button>
      )}
      <span class="soft years" role="status">
        {i18n.t('chart.from', [...yearsIn(stretch)])}
      </span>
    </fieldset>
  );
}
