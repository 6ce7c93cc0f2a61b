/** Cards as fixtures and tests show them, written by hand after what is publicly known. */
import type { CardModel, TermLink } from '@/lib/card/card';
import type { TermId } from '@/lib/glossary/types';

const id = (value: string) => value as TermId;

const span = (
  role: 'before' | 'self' | 'after',
  label: string,
  [start, end]: readonly [number, number],
  open: 'start' | 'end' | 'both' | null = null,
): CardModel['strip']['spans'][number] => ({
  role,
  label,
  start,
  end,
  openStart: open === 'start' || open === 'both',
  openEnd: open === 'end' || open === 'both',
});

const sources: CardModel['sources'] = [
  {
    title: 'Clinical commissioning groups: authorisation',
    publisher: 'NHS England',
    url: 'https://www.england.nhs.uk/ccg-auth/',
    published: 'April 2013',
  },
  {
    title: 'Health and Care Act 2022: explanatory notes',
    publisher: 'UK Parliament',
    url: 'https://www.legislation.gov.uk/ukpga/2022/31/notes',
    published: '28 April 2022',
  },
];

export const ended: CardModel = {
  id: id('ccg'),
  name: 'Clinical commissioning group',
  short: 'CCG',
  kind: 'Organisation',
  yours: false,
  nations: 'England',
  standing: { value: 'ended', words: 'Abolished on 1 July 2022' },
  then: {
    on: '17 September 2013',
    text: 'Five months old: 211 GP-led bodies that bought most local hospital and community care. They had to support the quality of GP care but could not hold GP contracts.',
    more: 'Each was overseen by an NHS England area team, which held the GP contracts itself.',
  },
  now: {
    headed: 'latest',
    on: 'July 2026',
    text: 'Abolished on 1 July 2022, when 42 integrated care boards took over.',
    more: null,
  },
  hindsight: [
    'May 2014: co-commissioning of GP services was announced.',
    'April 2015: 63 groups took on GP commissioning in full.',
    'Planned for April 2022, happened on 1 July 2022: integrated care boards took over.',
  ],
  summary:
    'A GP-led NHS body that planned and bought most local hospital, community and mental health care from April 2013 to June 2022.',
  summaryFirst: false,
  facts: [
    { text: 'There were 211 at the start and 106 at the end.', source: 0 },
    { text: 'Every GP practice had to belong to one.', source: 1 },
  ],
  strip: {
    from: '2001',
    to: '2026',
    spans: [
      span('before', 'PCT', [0.03, 0.473], 'start'),
      span('self', 'CCG', [0.473, 0.83]),
      span('after', 'ICB', [0.83, 0.98], 'end'),
    ],
    ticks: [2005, 2010, 2015, 2020, 2025].map((year) => ({
      at: (year - 2001) / 26,
      label: String(year),
    })),
    article: { at: 0.49, label: '17 September 2013' },
    knowledge: 0.98,
    words:
      'Primary care trust: 2002 to 31 March 2013. Clinical commissioning group: 1 April 2013 to 1 July 2022. Integrated care board: since 1 July 2022. This article: 17 September 2013. Our sources end in July 2026.',
  },
  before: [{ id: id('pct'), name: 'Primary care trust', short: 'PCT', planned: false }],
  after: [{ id: id('icb'), name: 'Integrated care board', short: 'ICB', planned: false }],
  sources,
  asOf: 'June 2026',
};

export const uncertain: CardModel = {
  ...ended,
  id: id('nhs-england'),
  name: 'NHS England',
  short: 'NHSE',
  standing: { value: 'uncertain', words: 'Due to be abolished by March 2027; not checked since' },
  then: {
    on: '27 November 2020',
    text: 'The national body that led the NHS in England, by then working as one with NHS Improvement.',
    more: null,
  },
  now: {
    headed: 'latest',
    on: 'July 2026',
    text: 'Due to be abolished by March 2027 and merged into the Department of Health and Social Care; our sources end in July 2026.',
    more: null,
  },
  strip: {
    from: '2008',
    to: '2028',
    spans: [
      span('before', 'Monitor', [0, 0.7], 'start'),
      span('before', 'NHS TDA', [0.21, 0.395]),
      span('self', 'NHSE', [0.22, 0.91], 'end'),
      span('after', 'DHSC', [0.48, 0.93], 'end'),
    ],
    ticks: [2010, 2015, 2020, 2025].map((year) => ({
      at: (year - 2008) / 21,
      label: String(year),
    })),
    article: { at: 0.615, label: '27 November 2020' },
    knowledge: 0.88,
    words:
      'NHS England: since October 2012, due to end March 2027. This article: 27 November 2020.',
  },
  before: [
    { id: id('monitor'), name: 'Monitor', short: null, planned: false },
    {
      id: id('nhs-tda'),
      name: 'NHS Trust Development Authority',
      short: 'NHS TDA',
      planned: false,
    },
  ],
  after: [
    {
      id: id('dhsc'),
      name: 'Department of Health and Social Care',
      short: 'DHSC',
      planned: true,
    },
  ],
};

export const planned: CardModel = {
  ...ended,
  id: id('single-neighbourhood-provider'),
  name: 'Single neighbourhood provider',
  short: null,
  kind: 'Contract',
  standing: { value: 'planned', words: 'Planned, without a date' },
  then: null,
  now: {
    headed: 'today',
    on: 'July 2026',
    text: 'Announced in July 2025, not yet begun.',
    more: null,
  },
  summary:
    'A planned contract for enhanced services to one neighbourhood of about 50,000 people, named in the 10 Year Health Plan.',
  summaryFirst: true,
  hindsight: [],
  facts: [],
  strip: {
    from: '2013',
    to: '2027',
    spans: [span('self', 'Single neighbourhood provider', [0.9, 0.96], 'both')],
    ticks: [2014, 2016, 2018, 2020, 2022, 2024, 2026].map((year) => ({
      at: (year - 2013) / 15,
      label: String(year),
    })),
    article: null,
    knowledge: 0.9,
    words: 'Single neighbourhood provider: planned, without a date. Our sources end in July 2026.',
  },
  before: [],
  after: [],
  sources: sources.slice(0, 1),
};

export const current: CardModel = {
  ...ended,
  id: id('icb'),
  name: 'Integrated care board',
  short: 'ICB',
  standing: { value: 'current', words: 'In being since 1 July 2022' },
  then: {
    on: '14 June 2022',
    text: 'Seventeen days from its start: to take over from the clinical commissioning groups on 1 July, in 42 areas.',
    more: null,
  },
  now: {
    headed: 'latest',
    on: 'July 2026',
    text: 'In being; clusters and mergers cut their number to 26 by April 2026.',
    more: 'Their running costs were cut by half in 2025.',
  },
  before: [{ id: id('ccg'), name: 'Clinical commissioning group', short: 'CCG', planned: false }],
  after: [],
  strip: {
    from: '2013',
    to: '2026',
    spans: [span('before', 'CCG', [0.01, 0.68]), span('self', 'ICB', [0.68, 0.96], 'end')],
    ticks: [2014, 2016, 2018, 2020, 2022, 2024, 2026].map((year) => ({
      at: (year - 2013) / 14,
      label: String(year),
    })),
    article: { at: 0.675, label: '14 June 2022' },
    knowledge: 0.96,
    words:
      'Clinical commissioning group: 1 April 2013 to 1 July 2022. Integrated care board: since 1 July 2022.',
  },
};

export const long: CardModel = {
  ...uncertain,
  name: 'Primary Care Network Contract Directed Enhanced Service (Network Contract DES) for Additional Roles Reimbursement and Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  short: 'PCN-DES-ARRS-LLANFAIR',
  nations: 'England, Scotland, Wales, Northern Ireland and UK',
  strip: {
    ...uncertain.strip,
    spans: [
      span('before', 'Regional health authority of the north', [0, 0.1], 'start'),
      span('before', 'PCN-DES-ARRS-LLANFAIR', [0.08, 0.2]),
      span('before', 'A third that ended then', [0.15, 0.2]),
      span('self', 'PCN-DES-ARRS-LLANFAIR', [0.2, 0.21]),
      span('after', 'One that follows at once', [0.21, 0.5]),
      span('after', 'One at the very end of it all', [0.97, 1], 'both'),
    ],
  },
};

export const many: readonly TermLink[] = [
  'NHS Commissioning Board',
  'Strategic health authority',
  'NHS Improvement',
  'Health Education England',
  'NHS Digital',
].map((name) => ({ id: id(name), name, short: null, planned: false }));
