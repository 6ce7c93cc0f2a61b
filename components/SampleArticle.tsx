/** A paragraph with its terms marked, a card drawn beside it, and what each line means. */
import { i18n } from '#i18n';
import type { Status } from '@/lib/glossary/types';

const LEGEND: readonly (readonly [
  Status,
  'markCurrent' | 'markPlanned' | 'markEnded' | 'markUncertain',
])[] = [
  ['current', 'markCurrent'],
  ['planned', 'markPlanned'],
  ['ended', 'markEnded'],
  ['uncertain', 'markUncertain'],
];

export function SampleArticle() {
  return (
    <section class="stack" aria-labelledby="sample">
      <h2 id="sample">{i18n.t('welcome.sample')}</h2>
      <figure class="sample">
        <figcaption class="small soft">{i18n.t('welcome.sampleDate')}</figcaption>
        <p>
          {i18n.t('welcome.sampleBefore')} <span class="line ended">CCGs</span>{' '}
          {i18n.t('welcome.sampleMiddle')} <span class="line current">ICS</span>
          {i18n.t('welcome.sampleAfter')}
        </p>
        <div class="gloss stack">
          <p>
            <strong>{i18n.t('welcome.cardName')}</strong> <span class="soft">CCG</span>
          </p>
          <dl class="stack">
            <div>
              <dt class="small soft">{i18n.t('welcome.cardThenHead')}</dt>
              <dd>{i18n.t('welcome.cardThen')}</dd>
            </div>
            <div>
              <dt class="small soft">{i18n.t('welcome.cardNowHead')}</dt>
              <dd>{i18n.t('welcome.cardNow')}</dd>
            </div>
          </dl>
        </div>
      </figure>
      <p>{i18n.t('welcome.marks')}</p>
      <ul>
        {LEGEND.map(([status, key]) => (
          <li class="choice" key={status}>
            <span class={`line ${status}`}>{i18n.t(`welcome.${key}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
