import { describe, expect, it } from 'vitest';
import type { Kind } from '@/lib/glossary/types';
import { date, KNOWLEDGE, life } from '@/tests/builders';
import { badge } from './badge';
import { latestSentence, sentenceThen } from './phrase';
import type { Living } from './standing';

type Dates = Parameters<typeof life>[0];

const of = (kind: Kind, dates: Dates, asOf = '2026-06'): Living => ({
  kind,
  life: life(dates),
  asOf: date(asOf),
});
const NONE = { happened: [], planned: [] };
const TODAY = date('2026-11-25');

const CCG = of('organisation', { announced: '2010-07-12', start: '2013-04-01', end: '2022-07-01' });
const NHSE = of('organisation', { start: '2013-04-01', dueEnd: '2027-03', status: 'current' });
const FULLER = of('report', { announced: '2021-11', start: '2022-05' });
const DARZI = of('report', { start: '2008-06-30', end: '2010', status: 'ended' });
const HSCA = of('law', { announced: '2011-01-19', start: '2012-03-27' });
const PARTLY = of('law', { start: '1999-06-30', end: '2007-03-01', status: 'current' });
const BILL = of('law', { announced: '2026-05-14', status: 'planned' });
const PLAN = of('programme', {
  announced: '2025-07-03',
  dueStart: '2027-04-01',
  status: 'planned',
});
const QOF = of('payment', { start: '2004' });
const STRIKE = of('event', { start: '2023-03-13', end: '2023-03-15' });
const MERGER = of('professional-body', {
  start: '2004',
  dueEnd: '2026-04-01',
  status: 'uncertain',
});

describe('latestSentence', () => {
  it.each<[Living, string]>([
    [CCG, 'Abolished on 1 July 2022.'],
    [NHSE, 'In being since 1 April 2013; due to be abolished by March 2027.'],
    [FULLER, 'Published in May 2022.'],
    [DARZI, 'Superseded in 2010.'],
    [HSCA, 'Law since 27 March 2012.'],
    [PARTLY, 'Law since 30 June 1999, only partly in force since 1 March 2007.'],
    [BILL, 'A bill since 14 May 2026; not yet law.'],
    [PLAN, 'Announced on 3 July 2025; due to start on 1 April 2027.'],
    [QOF, 'Running since 2004.'],
    [of('event', { start: '2023-03-13', end: '2023-03-13' }), 'Took place on 13 March 2023.'],
    [STRIKE, 'Ran from 13 March 2023 to 15 March 2023.'],
    [MERGER, 'Due to end on 1 April 2026; our sources do not say whether it happened.'],
    [of('concept', {}), 'In use.'],
    [of('role', { start: '2003', end: '2015', status: 'ended' }), 'Ended in 2015.'],
    [
      of('target', { start: '2000', status: 'ended' }),
      'No longer in force; when it ended our sources do not say.',
    ],
    [
      of('system', { start: '2004', status: 'uncertain' }, '2019-06'),
      'What has become of it is not certain; our newest source is from June 2019.',
    ],
  ])('%#: %s', (term, words) => {
    expect(latestSentence(term, NONE, KNOWLEDGE, TODAY)).toBe(words);
  });

  it('names who took over, and who is to', () => {
    const boards = { happened: ['Integrated care board'], planned: [] };
    expect(latestSentence(CCG, boards, KNOWLEDGE, TODAY)).toBe(
      'Abolished on 1 July 2022; integrated care boards took over.',
    );
    const department = { happened: [], planned: ['Department of Health and Social Care'] };
    expect(latestSentence(NHSE, department, KNOWLEDGE, TODAY)).toBe(
      'In being since 1 April 2013; due to be abolished by March 2027, its work passing to the Department of Health and Social Care.',
    );
    const undated = of('organisation', { start: '2013-04-01' });
    expect(latestSentence(undated, department, KNOWLEDGE, TODAY)).toBe(
      'In being since 1 April 2013; planned to be followed by the Department of Health and Social Care.',
    );
  });

  it('does not know what became of a plan once its date has come', () => {
    const later = date('2027-04-02');
    expect(latestSentence(NHSE, NONE, KNOWLEDGE, later)).toBe(
      'Due to be abolished by March 2027; our sources end in July 2026.',
    );
    expect(latestSentence(PLAN, NONE, KNOWLEDGE, later)).toBe(
      'Due to start on 1 April 2027; our sources end in July 2026.',
    );
  });
});

describe('sentenceThen', () => {
  it.each<[Living, string, string]>([
    [CCG, '2009-05-01', 'Not yet announced in May 2009.'],
    [CCG, '2011-05-01', 'Announced on 12 July 2010, not yet set up.'],
    [CCG, '2013-09-17', 'Five months old: set up on 1 April 2013.'],
    [CCG, '2018', 'In being since 1 April 2013.'],
    [
      CCG,
      '2022',
      'Abolished on 1 July 2022; whether this was written before or after is not known.',
    ],
    [
      of('organisation', { start: '2013-04', end: '2022-07' }),
      '2022-07',
      'Abolished in July 2022; whether this was written before or after is not known.',
    ],
    [CCG, '2023-01-01', 'Abolished on 1 July 2022.'],
    [NHSE, '2012-01-01', 'Not yet set up in January 2012.'],
    [FULLER, '2021-12-01', 'Commissioned in November 2021, not yet published.'],
    [
      FULLER,
      '2022-05-26',
      'Published in May 2022; whether this was written before or after is not known.',
    ],
    [FULLER, '2021-05', 'Not yet commissioned in May 2021.'],
    [HSCA, '2011-06', 'A bill since 19 January 2011, not yet law.'],
    [HSCA, '2010', 'Not yet announced in 2010.'],
    [PARTLY, '2003', 'Law since 30 June 1999.'],
    [STRIKE, '2022', 'Not yet begun in 2022.'],
    [STRIKE, '2023-03-14', 'Under way since 13 March 2023.'],
    [
      of('concept', { start: '2014' }),
      '2013-09',
      'Not yet a usual term in September 2013, as far as our sources go.',
    ],
    [of('concept', {}), '2013-09', 'In use when this was written.'],
    [of('law', { start: '1999-06-30', status: 'ended' }), '2001', 'Became law on 30 June 1999.'],
  ])('%#: in %s', (term, day, words) => {
    expect(sentenceThen(term, [], date(day), KNOWLEDGE)).toBe(words);
  });
});

it.each<[Living, string, string]>([
  [CCG, '2026-11-25', 'Gone since 1 July 2022'],
  [NHSE, '2026-11-25', 'In being'],
  [NHSE, '2027-04-02', 'Not certain'],
  [FULLER, '2026-11-25', 'Published May 2022'],
  [DARZI, '2026-11-25', 'Superseded in 2010'],
  [HSCA, '2026-11-25', 'In force'],
  [PARTLY, '2026-11-25', 'Partly in force'],
  [BILL, '2026-11-25', 'Not yet law'],
  [PLAN, '2026-11-25', 'Planned'],
  [QOF, '2026-11-25', 'Running'],
  [STRIKE, '2026-11-25', 'Over since March 2023'],
])('badge %#, on %s: %s', (term, today, words) => {
  expect(badge(term, KNOWLEDGE, date(today))).toBe(words);
});
