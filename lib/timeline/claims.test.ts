import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, partialDates } from '@/tests/builders';
import { CHANGE, type DateClaim, HINT, LABELLED, PLAIN, STRONG, weigh } from './claims';

const TODAY = date('2026-07-20');
const claim = (
  source: DateClaim['source'],
  on: string,
  weight = STRONG,
  also: string | null = null,
): DateClaim => ({ date: date(on), source, weight, also: also === null ? null : date(also) });
const said = (...claims: DateClaim[]) => {
  const found = weigh(claims, TODAY);
  return found && `${found.date} ${found.source} ${found.confidence}`;
};

describe('claims', () => {
  it.each([
    ['alone is likely', [claim('meta', '2016-01-04')], '2016-01-04 meta likely'],
    ['a hint is unsure', [claim('time', '2016-01-04', HINT)], '2016-01-04 time unsure'],
    [
      'two that agree are sure',
      [claim('meta', '2016-01-04'), claim('url', '2016-01', PLAIN)],
      '2016-01-04 meta sure',
    ],
    [
      'two of one source are one',
      [claim('time', '2016-01-04'), claim('byline', '2016-01-04', PLAIN)],
      '2016-01-04 time likely',
    ],
    [
      'two that differ are unsure, the earlier first',
      [claim('json-ld', '2019-01-04'), claim('meta', '2016-01-04')],
      '2016-01-04 meta unsure',
    ],
    [
      'a printed label beats one machine',
      [claim('json-ld', '2019-01-04'), claim('byline', '2016-01-04', LABELLED)],
      '2016-01-04 byline likely',
    ],
    [
      'a stamp in UTC speaks for the day printed beside it',
      [claim('meta', '2019-10-23', STRONG, '2019-10-22'), claim('byline', '2019-10-22', PLAIN)],
      '2019-10-22 byline sure',
    ],
    [
      'published after every change is not sure',
      [
        claim('meta', '2022-01-04'),
        claim('url', '2022-01-04'),
        claim('meta', '2019-01-01', CHANGE),
      ],
      '2022-01-04 meta likely',
    ],
    ['a change alone is unsure', [claim('meta', '2019-01-01', CHANGE)], '2019-01-01 meta unsure'],
    ['ahead is none', [claim('meta', '2026-08')], null],
    ['this month is one', [claim('meta', '2026-07')], '2026-07 meta likely'],
    ['before 1990 is none', [claim('meta', '1970-01-01')], null],
    ['none', [], null],
  ])('%s', (_what, claims, expected) => expect(said(...claims)).toBe(expected));

  it('tell the others', () => {
    const found = weigh([claim('meta', '2016-01-04'), claim('time', '2019', PLAIN)], TODAY);
    expect(found?.alternatives).toEqual(['2019']);
  });
});

const claims = fc.array(
  fc.record({
    date: partialDates(),
    source: fc.constantFrom('json-ld', 'meta', 'time', 'byline', 'url'),
    weight: fc.constantFrom(CHANGE, HINT, PLAIN, STRONG, LABELLED),
    also: fc.option(partialDates()),
  }),
  { maxLength: 9 },
);

describe('any claims', () => {
  it('give a date that was claimed, never one ahead or before 1990', () => {
    fc.assert(
      fc.property(claims, (all: DateClaim[]) => {
        const found = weigh(all, TODAY);
        if (!found) return;
        expect(all.map((one) => one.date)).toContain(found.date);
        expect(found.date <= TODAY && found.date >= '1990').toBe(true);
        expect(found.alternatives).not.toContain(found.date);
      }),
    );
  });

  it('give the same date in any order', () => {
    fc.assert(
      fc.property(claims, (all: DateClaim[]) => {
        const told = all.filter(({ weight }) => weight !== CHANGE);
        const a = weigh(told, TODAY);
        const b = weigh([...told].reverse(), TODAY);
        expect([b?.date, b?.confidence]).toEqual([a?.date, a?.confidence]);
      }),
    );
  });

  it('are sure only where two sources agree', () => {
    fc.assert(
      fc.property(claims, (all: DateClaim[]) => {
        const found = weigh(all, TODAY);
        if (found?.confidence === 'sure')
          expect(new Set(all.map(({ source }) => source)).size).toBeGreaterThan(1);
      }),
    );
  });
});
