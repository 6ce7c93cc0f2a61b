/** Pages as popup and panel fixtures show them. Invented. */
import type { Kind, Status, TermId } from '@/lib/glossary/types';
import type { PageSummary } from '@/lib/messages/page';
import type { TermRow } from '@/lib/panel/rows';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';

export const published: Published = {
  date: '2020-11-26' as PartialDate,
  precision: 'day',
  source: 'json-ld',
  confidence: 'sure',
};

const row = (
  name: string,
  short: string | null,
  kind: Kind,
  count: number,
  stands: readonly [then: Status | null, now: Status],
  standing: string,
): TermRow => ({
  id: `${kind === 'own' ? 'own-' : ''}${name.toLowerCase().replaceAll(' ', '-')}` as TermId,
  name,
  short,
  kind,
  yours: kind === 'own',
  count,
  then: stands[0],
  now: stands[1],
  standing,
});

export const rows: readonly TermRow[] = [
  row(
    'Clinical commissioning group',
    'CCG',
    'organisation',
    14,
    ['current', 'ended'],
    'Gone since July 2022',
  ),
  row('Integrated care system', 'ICS', 'system', 6, ['current', 'current'], 'In being'),
  row('NHS England', 'NHSE', 'organisation', 3, ['current', 'uncertain'], 'Not certain'),
  row(
    'Primary Care Network Directed Enhanced Service',
    'PCN DES',
    'contract',
    1,
    ['current', 'current'],
    'In force',
  ),
  row('Westshire Referral Hub', 'WRH', 'own', 2, ['current', 'current'], 'In use'),
  row('Ten-Year Workforce Plan', null, 'policy', 1, [null, 'planned'], 'Planned'),
];

export const summary: PageSummary = {
  title: 'What the end of CCGs would mean for practices',
  address: 'https://www.pulsetoday.co.uk/analysis/end-of-ccgs',
  published,
  terms: rows.map(({ id, count, now, then }) => ({ id, surface: id, count, now, then })),
  notes: [],
  on: true,
  reading: false,
};
