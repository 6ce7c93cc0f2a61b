/** Terms of a reader's own, as the fixtures show them. Invented. */
import type { TermId } from '@/lib/glossary/types';
import { BLANK } from '@/lib/own/blank';
import type { Ready } from '@/lib/own/csv';
import type { OwnDraft, OwnTerm } from '@/lib/own/types';
import type { PartialDate } from '@/lib/timeline/calendar';

const date = (text: string) => text as PartialDate;

const own = (name: string, rest: Partial<OwnDraft> = {}): OwnTerm => ({
  ...BLANK,
  name,
  ...rest,
  id: `own-${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .padEnd(8, '0')
    .slice(0, 30)}` as TermId,
  changed: date('2026-11-25'),
});

export const hub = own('Westshire Referral Hub', {
  short: 'WRH',
  also: ['referral hub', 'the Hub at Eastgate'],
  meaning:
    'Takes all referrals of the twelve practices in Westshire, and books first appointments.',
  from: date('2021-04'),
  link: 'https://intranet.westshire.example/referrals',
});

export const some: readonly OwnTerm[] = [
  hub,
  own('Integrated care board', {
    short: 'ICB',
    meaning: 'Ours is NHS Westshire and Eastmoor, which meets in public on the last Thursday.',
    first: true,
  }),
  own('Practice managers’ Tuesday', { meaning: 'The weekly call.', to: date('2024-12-31') }),
  own('Minor illness service', {
    short: 'MIS',
    from: date('2019'),
    to: date('2023-03'),
    link: 'https://www.westshire.example/mis',
  }),
];

export const long: OwnTerm = own(
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Neighbourhood Multidisciplinary Team Coordination Meeting',
  {
    short: 'LLANFAIRPWLLGWYNNMDT',
    also: Array.from({ length: 10 }, (_, at) => `neighbourhood coordination meeting ${at + 1}`),
    meaning: 'A meeting of everybody who looks after the same people. '.repeat(8).trim(),
    from: date('2013-04-01'),
    to: date('2027-03-31'),
    link: `https://intranet.example/${'a-long-address/'.repeat(20)}`,
    first: true,
  },
);

export const many: readonly OwnTerm[] = Array.from({ length: 2000 }, (_, at) =>
  own(`Local scheme ${at + 1}`, { short: `LS${at + 1}` }),
);

export const ready: Ready = {
  kind: 'ready',
  drafts: some,
  fresh: ['Westshire Referral Hub', 'Minor illness service', 'Practice managers’ Tuesday'],
  changed: ['Integrated care board'],
  unchanged: 12,
  unused: ['Owner', 'Notes'],
};
