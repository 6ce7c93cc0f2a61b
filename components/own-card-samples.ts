/** Cards of terms of the reader's own, as the fixtures show them. Invented. */
import type { CardModel } from '@/lib/card/card';
import type { TermId } from '@/lib/glossary/types';
import { ended } from './card-samples';

/** A term of the reader's own. */
export const yours: CardModel = {
  ...ended,
  id: 'own-westshire' as TermId,
  name: 'Westshire Referral Hub',
  short: 'WRH',
  kind: 'Your own term',
  yours: true,
  nations: '',
  standing: { value: 'ended', words: 'Used until March 2024' },
  then: {
    on: '17 September 2022',
    text: 'In use since April 2021, until March 2024, as you noted.',
    more: null,
  },
  now: {
    headed: 'today',
    on: '25 November 2026',
    text: 'Used until March 2024, as you noted.',
    more: null,
  },
  hindsight: [],
  summary:
    'Takes all referrals of the twelve practices in Westshire, and books first appointments.',
  summaryFirst: true,
  facts: [],
  strip: {
    from: '2018',
    to: '2026',
    spans: [{ role: 'self', label: 'WRH', start: 0.36, end: 0.69, openStart: true, openEnd: true }],
    ticks: [2018, 2020, 2022, 2024, 2026].map((year) => ({
      at: (year - 2018) / 9,
      label: String(year),
    })),
    article: { at: 0.52, label: '17 September 2022' },
    knowledge: 1,
    words: 'Westshire Referral Hub: April 2021 to March 2024. This article: 17 September 2022.',
  },
  before: [],
  after: [],
  sources: [
    {
      title: 'intranet.westshire.example/referrals',
      publisher: '',
      url: 'https://intranet.westshire.example/referrals',
      published: null,
    },
  ],
  asOf: 'November 2026',
};

/** The least that a reader may write. */
export const yoursBare: CardModel = {
  ...yours,
  short: null,
  standing: { value: 'current', words: 'In use' },
  then: null,
  now: { ...yours.now, text: 'In use. You gave no dates.' },
  summary: '',
  strip: { ...yours.strip, spans: [] },
  sources: [],
};
