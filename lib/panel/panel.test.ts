import { describe, expect, it } from 'vitest';
import type { Entry, Kind, Status, Term, TermId } from '@/lib/glossary/types';
import type { TermOnPage } from '@/lib/messages/page';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';
import { bodiesAmong, byStanding } from './counts';
import { opening } from './opening';
import { hasChanged, rowsOf } from './rows';

/** Reads “organisation ended, report current” as terms. */
const terms = (list: string) =>
  list
    .split(', ')
    .filter((one) => one !== '')
    .map((one) => one.split(' ') as [Kind, Status])
    .map(([kind, now]) => ({ kind, now }));

const published = (date: string, confidence: Published['confidence'] = 'sure'): Published => ({
  date: date as PartialDate,
  precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day',
  source: 'meta',
  confidence,
});

describe('opening', () => {
  it.each([
    [
      published('2020-11-12'),
      'organisation ended, regulator ended, system current, report ended',
      'Written November 2020. 2 of the 3 bodies named here have gone.',
    ],
    [
      published('2020'),
      'organisation ended, regulator current',
      'Written 2020. 1 of the 2 bodies named here has gone.',
    ],
    [
      published('2013-05', 'likely'),
      'organisation ended',
      'Probably written May 2013. The one body named here has gone.',
    ],
    [
      published('2013-05', 'unsure'),
      'organisation ended, system ended',
      'Perhaps written May 2013. The 2 bodies named here have all gone.',
    ],
    [
      null,
      'organisation current',
      'No date was found for this article. The one body named here is still there.',
    ],
    [
      published('2024-01'),
      'organisation current, system current',
      'Written January 2024. The 2 bodies named here are all still there.',
    ],
    [
      published('2024-01'),
      'organisation current, system uncertain',
      'Written January 2024. None of the 2 bodies named here is known to have gone.',
    ],
    [published('2024-01'), 'organisation planned, report ended', 'Written January 2024.'],
    [published('2024-01'), '', 'Written January 2024.'],
  ])('%o with %s', (date, list, sentence) => {
    expect(opening(date, bodiesAmong(terms(list)))).toBe(sentence);
  });
});

describe('byStanding', () => {
  it('counts each standing that occurs, current first', () => {
    expect(byStanding(terms('law ended, law current, report ended'))).toEqual([
      { status: 'current', count: 1 },
      { status: 'ended', count: 2 },
    ]);
    expect(byStanding([])).toEqual([]);
  });
});

describe('rowsOf', () => {
  const entry = (id: string, change: Partial<Entry> = {}): Term => ({
    entry: {
      id: id as TermId,
      name: 'Clinical commissioning group',
      short: 'CCG',
      kind: 'organisation',
      level: 'jargon',
      nation: ['England'],
      surfaces: [],
      life: {
        announced: null,
        start: '2013-04-01' as PartialDate,
        end: '2022-07-01' as PartialDate,
        dueStart: null,
        dueEnd: null,
        status: 'ended',
      },
      asOf: '2026-06' as PartialDate,
      ...change,
    },
    dossier: {} as Term['dossier'],
  });
  const found = (id: string): TermOnPage => ({
    id: id as TermId,
    surface: 'CCGs',
    count: 3,
    now: 'ended',
    then: 'current',
  });

  it('tells the reader’s own from ours', () => {
    const known = {
      terms: [entry('ccg'), entry('own-hub', { kind: 'own' })],
      knowledge: '2026-07-02' as PartialDate,
    };
    const rows = rowsOf([found('ccg'), found('own-hub')], known, '2026-08-01' as PartialDate);
    expect(rows.map(({ yours }) => yours)).toEqual([false, true]);
  });

  it('keeps the page’s order and leaves out what the glossary does not know', () => {
    const known = {
      terms: [entry('pct'), entry('neighbour'), entry('ccg')],
      knowledge: '2026-07-02' as PartialDate,
    };
    const rows = rowsOf(
      [found('ccg'), found('gone-since'), found('pct')],
      known,
      '2026-08-01' as PartialDate,
    );
    expect(rows.map(({ id }) => id)).toEqual(['ccg', 'pct']);
    expect(rows[0]).toMatchObject({ count: 3, short: 'CCG', now: 'ended', then: 'current' });
    expect(rows[0]?.standing).toContain('July 2022');
  });

  it('does not name a term twice when its short form is its name', () => {
    const known = {
      terms: [entry('nice', { name: 'NICE', short: 'NICE' })],
      knowledge: '2026-07-02' as PartialDate,
    };
    expect(rowsOf([found('nice')], known, '2026-08-01' as PartialDate)[0]?.short).toBeNull();
  });

  it.each([
    ['ended', 'current', true],
    ['current', 'planned', true],
    ['current', 'current', false],
    ['current', null, false],
  ] as const)('now %s, then %s: changed is %s', (now, then, changed) => {
    expect(hasChanged({ now, then })).toBe(changed);
  });
});
