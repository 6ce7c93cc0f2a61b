import { expect, it } from 'vitest';
import type { Kind } from '@/lib/glossary/types';
import { life } from '@/tests/builders';
import { yearsOf } from './years';

it.each([
  ['organisation', { start: '2013-04-01', end: '2022-07-01' }, '2013–2022'],
  ['organisation', { start: '2022-07-01', status: 'current' }, 'since 2022'],
  ['organisation', { end: '1999', status: 'ended' }, 'until 1999'],
  [
    'organisation',
    { start: '2013', dueEnd: '2027-03', status: 'current' },
    '2013, planned to end in 2027',
  ],
  ['contract', { dueStart: '2028' }, 'planned for 2028'],
  ['contract', { status: 'planned' }, 'planned, without a date'],
  ['report', { start: '2022-05-26', status: 'current' }, '2022'],
  ['law', { start: '2012', end: '2022', status: 'current' }, 'since 2012'],
  ['event', { start: '2012-01', end: '2012-03' }, '2012'],
  ['concept', {}, ''],
] as const)('a %s with %j is of “%s”', (kind, dates, years) => {
  expect(yearsOf({ kind: kind as Kind, life: life(dates) })).toBe(years);
});
