/** A small glossary with every kind of life and event, for the pictures of time. */
import type {
  Dossier,
  Entry,
  GlossaryAsset,
  Life,
  Outcome,
  Term,
  TermId,
  TimelineEvent,
} from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';

const id = (text: string) => text as TermId;
export const date = (text: string) => text as PartialDate;

const source = {
  title: 'Health and Care Act 2022: explanatory notes',
  publisher: 'UK Parliament',
  url: 'https://www.legislation.gov.uk/ukpga/2022/31/notes',
  published: date('2022-04-28'),
  grade: 'primary',
} as const;

type Told = Partial<Dossier> & { readonly kind?: Entry['kind']; readonly short?: string };

/** `[start, end]`; `life` says more. */
function term(
  name: string,
  [start, end]: readonly [string | null, string | null],
  { kind = 'organisation', short, ...told }: Told = {},
  life: Partial<Life> = {},
): Term {
  const own = id((short ?? name).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'));
  return {
    entry: {
      id: own,
      name,
      short: short ?? null,
      kind,
      level: 'jargon',
      nation: ['England'],
      surfaces: [],
      life: {
        announced: null,
        start: start === null ? null : date(start),
        end: end === null ? null : date(end),
        dueStart: null,
        dueEnd: null,
        status: end === null ? 'current' : 'ended',
        ...life,
      },
      asOf: date('2026-06'),
    },
    dossier: {
      id: own,
      summary: `What the ${name} did, in a sentence or two, as the glossary tells it.`,
      phases: [],
      facts: [],
      events: [],
      predecessors: [],
      successors: [],
      plannedSuccessors: [],
      overlaps: [],
      related: [],
      sources: [source],
      confidence: 'high',
      ...told,
    },
  };
}

const ids = (...texts: string[]) => texts.map(id);
const event = (
  what: string,
  outcome: Outcome,
  planned: string | null,
  happened: string | null = null,
) => ({
  what,
  outcome,
  planned: planned === null ? null : date(planned),
  happened: happened === null ? null : date(happened),
});

const told = (
  title: string,
  kind: string,
  terms: readonly TermId[],
  when: ReturnType<typeof event>,
): TimelineEvent => ({
  id: `ev-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
  title,
  kind,
  terms,
  source,
  ...when,
});

const heirs = [
  'NHS Improvement',
  'Health Education England',
  'NHS Digital',
  'Monitor',
  'NHS Trust Development Authority',
  'Strategic health authority',
  'NHS Commissioning Board',
];

const terms: readonly Term[] = [
  term('District health authority', ['1982-04-01', '1996-03-31'], { short: 'DHA' }),
  term('Family health services authority', ['1990', '1996-03-31'], { short: 'FHSA' }),
  term('Health authority', ['1996-04-01', '2002-09-30'], {
    short: 'HA',
    predecessors: ids('dha', 'fhsa'),
  }),
  term('Primary care group', ['1999-04-01', '2002-03-31'], { short: 'PCG' }),
  term('Primary care trust', ['2000-04', '2013-03-31'], {
    short: 'PCT',
    predecessors: ids('ha', 'pcg'),
    successors: ids('ccg'),
  }),
  term('Clinical commissioning group', ['2013-04-01', '2022-07-01'], {
    short: 'CCG',
    predecessors: ids('pct'),
    successors: ids('icb'),
    events: [{ ...event('The first eight merge', 'happened', null, '2020-04-01'), source: 0 }],
  }),
  term('Integrated care board', ['2022-07-01', null], {
    short: 'ICB',
    predecessors: ids('ccg'),
    events: [
      { ...event('First mergers and boundary changes', 'unknown', '2026-04-01'), source: 0 },
      { ...event('Further mergers', 'due', '2027-04-01'), source: 0 },
    ],
  }),
  ...heirs.map((name, at) =>
    term(name, [String(2003 + at), at > 4 ? '2013-03-31' : `20${16 + at}`], {
      overlaps:
        name === 'NHS Digital'
          ? [{ id: id('nhs-england'), why: 'it joined ten years after the other had begun.' }]
          : [],
    }),
  ),
  term(
    'NHS England',
    ['2013-04-01', null],
    {
      predecessors: heirs.map((name) => id(name.toLowerCase().replaceAll(' ', '-'))),
      plannedSuccessors: ids('dhsc'),
    },
    { dueEnd: date('2027-03') },
  ),
  term('Department of Health and Social Care', ['2018-01-08', null], { short: 'DHSC' }),
  term(
    'The NHS Alliance',
    [null, null],
    { kind: 'professional-body' },
    { dueStart: date('2027-04-01'), status: 'planned' },
  ),
  term('Community health council', [null, '2003-12-01']),
  term('Clinical senate', ['2013-04-01', null], {}, { status: 'uncertain' }),
  term('Health and Social Care Act 2012', ['2012-03-27', null], { kind: 'law' }),
  term('Fuller report', ['2022-05-26', null], {
    kind: 'report',
    events: [{ ...event('Report published', 'happened', '2022-03', '2022-05-26'), source: 0 }],
  }),
  term('Cap on care costs', ['2021', null], {
    kind: 'policy',
    events: [{ ...event('The cap starts', 'cancelled', '2025-10'), source: 0 }],
  }),
  term('Primary care', [null, null], { kind: 'concept' }),
];

const timeline: readonly TimelineEvent[] = [
  told(
    'NHS begins',
    'organisation',
    [],
    event('The appointed day.', 'happened', null, '1948-07-05'),
  ),
  told(
    'National Health Service Act becomes law',
    'law',
    [],
    event('A health service for England and Wales.', 'happened', null, '1946-11-06'),
  ),
  told(
    'ICBs start and CCGs are abolished',
    'organisation',
    ids('icb', 'ccg'),
    event('Three months later than planned.', 'happened', '2022-04-01', '2022-07-01'),
  ),
  told(
    'NHS England due to be abolished',
    'organisation',
    ids('nhs-england'),
    event('Its functions are to pass to the department.', 'due', '2027-03'),
  ),
];

export const glossary: GlossaryAsset = { knowledge: date('2026-07-02'), terms, timeline };

export const byId: ReadonlyMap<TermId, Term> = new Map(terms.map((each) => [each.entry.id, each]));

/** The longest names that a picture may have to bear. */
export const longNames: ReadonlyMap<TermId, Term> = new Map(
  terms.map((each) => [
    each.entry.id,
    {
      ...each,
      entry: {
        ...each.entry,
        name: `${each.entry.name} and its Network Contract Directed Enhanced Service for Additional Roles Reimbursement`,
      },
    },
  ]),
);

export const sampleId = id;
