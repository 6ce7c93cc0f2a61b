import { describe, expect, it } from 'vitest';
import { date, entry, KNOWLEDGE, life } from '@/tests/builders';
import { type Filter, NO_FILTER, passes } from './filter';

const when = { knowledge: KNOWLEDGE, today: date('2026-07-20') };
const ccg = entry('ccg', {
  life: life({ announced: '2010-07-12', start: '2013-04-01', end: '2022-07-01' }),
});
const report = entry('fuller', { kind: 'report', life: life({ start: '2022-05-26' }) });
const undated = entry('bma', { nation: ['UK'], life: life() });

const shows = (term: typeof ccg, filter: Partial<Filter>) =>
  passes(term, { ...NO_FILTER, ...filter }, when);

describe('a filter', () => {
  it('that asks for nothing lets everything through', () => {
    expect([ccg, report, undated].every((term) => shows(term, {}))).toBe(true);
  });

  it.each([
    ['to1991', false],
    ['from1991', false],
    ['from2002', true],
    ['from2013', true],
    // Its last day, 1 July 2022, is the first of this era: it is told there as gone.
    ['from2022', true],
  ] as const)('by era knows when a body lived: %s', (era, shown) => {
    expect(shows(ccg, { era })).toBe(shown);
  });

  it('takes a report as of the time in which it came out', () => {
    expect(shows(report, { era: 'from2013' })).toBe(true);
    expect(shows(report, { era: 'from2022' })).toBe(false);
  });

  it('puts what has no date in no era', () => {
    expect(shows(undated, { era: 'from2022' })).toBe(false);
  });

  it('counts a term of the United Kingdom for each nation', () => {
    expect(shows(undated, { nation: 'Wales' })).toBe(true);
    expect(shows(ccg, { nation: 'Wales' })).toBe(false);
  });

  it('by kind and standing asks for both', () => {
    expect(shows(ccg, { kind: 'organisation', standing: 'ended' })).toBe(true);
    expect(shows(ccg, { kind: 'organisation', standing: 'current' })).toBe(false);
    expect(shows(ccg, { kind: 'law', standing: 'ended' })).toBe(false);
  });
});
