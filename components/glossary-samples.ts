/** The glossary’s own pages as fixtures and tests show them. */
import { ERAS } from '@/lib/browse/filter';
import type { Row } from '@/lib/browse/rows';
import type { TermPageModel } from '@/lib/browse/term';
import { KINDS, NATIONS, STATUSES, type TermId } from '@/lib/glossary/types';
import { ended, long } from './card-samples';
import type { Choices } from './GlossaryFilters';

const id = (value: string) => value as TermId;

export const choices: Choices = {
  kinds: KINDS.map((value) => ({ value, words: value })),
  nations: NATIONS,
  standings: STATUSES,
  eras: ERAS,
};

const row = (name: string, over: Partial<Row> = {}): Row => ({
  id: id(name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')),
  name,
  short: null,
  via: null,
  kind: 'Organisation',
  standing: { value: 'current', words: 'In being' },
  summary: 'A body of the NHS in England that does what its name says.',
  ...over,
});

export const rows: readonly Row[] = [
  row('10 Year Health Plan', { kind: 'Policy' }),
  row('Area team', { standing: { value: 'ended', words: 'Gone since April 2015' } }),
  row('Clinical commissioning group', {
    short: 'CCG',
    standing: { value: 'ended', words: 'Gone since 1 July 2022' },
  }),
  row('Health Bill 2026', { kind: 'Law', standing: { value: 'planned', words: 'Not yet law' } }),
  row(long.name, {
    short: long.short,
    standing: { value: 'uncertain', words: 'Not certain' },
    summary: long.summary,
  }),
];

export const found: readonly Row[] = [
  row('Clinical commissioning group', { short: 'CCG', via: 'shadow CCG' }),
];

export const page: TermPageModel = {
  card: ended,
  phases: [
    {
      when: '12 July 2010 to 31 March 2013',
      text: 'Proposed: groups of GP practices that would take over from primary care trusts.',
      source: 1,
      here: false,
    },
    {
      when: '1 April 2013 to 30 June 2022',
      text: 'A GP-led body that plans and buys most hospital and community care for its area.',
      source: 0,
      here: true,
    },
  ],
  events: [
    { when: 'July 2010', what: 'White paper proposes them', planned: null, outcome: 'happened' },
    {
      when: '1 July 2022',
      what: 'Integrated care boards take over',
      planned: 'April 2022',
      outcome: 'happened',
    },
    { when: 'April 2027', what: 'A merger', planned: null, outcome: 'due' },
    { when: 'April 2026', what: 'Another merger', planned: null, outcome: 'unknown' },
  ],
  forms: [
    {
      form: 'CCG',
      also: ['Canadian Coast Guard'],
      cues: ['nhs', 'gp'],
      from: null,
      to: null,
    },
    { form: 'clinical commissioning group', also: [], cues: [], from: null, to: null },
    { form: 'health authority', also: [], cues: [], from: 'April 1996', to: 'March 2002' },
  ],
  related: [{ id: id('governing-body'), name: 'Governing body', short: null, planned: false }],
  grades: ['primary', 'established'],
  confidence: 'high',
};

export const longPage: TermPageModel = {
  ...page,
  card: long,
  grades: long.sources.map(() => 'secondary'),
  confidence: 'low',
};

export const barePage: TermPageModel = {
  ...page,
  card: { ...ended, then: null, before: [], after: [], facts: [], hindsight: [] },
  phases: [],
  events: [],
  related: [],
  confidence: 'medium',
};
