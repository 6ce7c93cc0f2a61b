/** What the marks of the timeline mean. */
import { i18n } from '#i18n';
import { OUTCOMES } from '@/lib/glossary/types';
import { OutcomeShape, PlannedShape } from './chart-shapes';

export function TimelineLegend() {
  return (
    <ul class="timeline-legend small" aria-label={i18n.t('chart.marks')}>
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <OutcomeShape outcome={outcome} />
          </svg>
          {i18n.t(`chart.mark.${outcome}`)}
        </li>
      ))}
      <li>
        <svg width="38" height="14" viewBox="-7 -7 38 14" aria-hidden="true">
          <line class="slip" x1="0" x2="24" />
          <PlannedShape />
          <g transform="translate(24 0)">
            <OutcomeShape outcome="happened" />
          </g>
        </svg>
        {i18n.t('chart.mark.slip')}
      </li>
      <li>
        <svg class="life current" width="38" height="14" aria-hidden="true">
          <rect class="solid" y="2" width="24" height="10" rx="2" />
          <rect class="dashed" x="24" y="2.75" width="12" height="8.5" rx="2" />
        </svg>
        {i18n.t('chart.mark.bar')}
      </li>
    </ul>
  );
}
