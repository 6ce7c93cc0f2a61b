import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, NATIONS, STATUSES } from '@/lib/glossary/types';
import { date, id } from '@/tests/builders';
import { ERAS, NO_FILTER } from './filter';
import { LONGEST_QUERY, parseRoute, type Route, routeHash, START } from './route';

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const ids = fc.constantFrom('ccg', 'ten-year-health-plan', 'icb').map(id);
const dates = fc.constantFrom('2013', '2013-09', '2013-09-17').map(date);
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    page: fc.constant('search' as const),
    query: fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => text.length <= LONGEST_QUERY),
    filter: fc.record({
      kind: maybe(fc.constantFrom(...KINDS)),
      nation: maybe(fc.constantFrom(...NATIONS)),
      standing: maybe(fc.constantFrom(...STATUSES)),
      era: maybe(fc.constantFrom(...ERAS)),
    }),
  }),
  fc.record({ page: fc.constant('term' as const), id: ids, at: maybe(dates) }),
  fc.record({ page: fc.constant('timeline' as const), term: maybe(ids), at: maybe(dates) }),
  fc.constant({ page: 'mine' as const }),
);

describe('an address in the glossary', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(routeHash(route))).toEqual(route);
      }),
    );
  });

  it.each([
    ['', START],
    ['#', START],
    ['#/', START],
    ['#/nowhere', START],
    ['#/term/', START],
    ['#/term/../../x', START],
    ['#/term/<b>', START],
    ['#/term/ccg?at=2013-13', { page: 'term', id: 'ccg', at: null }],
    ['#/?kind=wizard&era=from2013', { ...START, filter: { ...NO_FILTER, era: 'from2013' } }],
    ['#/?q=%E0%A4%A&nation=Wales', { ...START, filter: { ...NO_FILTER, nation: 'Wales' } }],
    ['#/?q=area+team', { ...START, query: 'area team' }],
  ])('“%s” is taken for what it can be', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('is cut where a query is longer than any search needs', () => {
    const route = parseRoute(`#/?q=${'x'.repeat(10_000)}`);
    expect(route).toMatchObject({ query: 'x'.repeat(LONGEST_QUERY) });
  });

  it('is never refused, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseRoute(text).page).toMatch(/^(?:search|term|timeline|mine)$/);
      }),
    );
  });
});
