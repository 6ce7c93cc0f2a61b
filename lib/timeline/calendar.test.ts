import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDates } from '@/tests/builders';
import {
  byDate,
  compare,
  type Day,
  daysBetween,
  firstDay,
  isAfter,
  isBefore,
  lastDay,
  monthOf,
  type PartialDate,
  parsePartialDate,
  precisionOf,
  print,
} from './calendar';

const date = (text: string) => text as PartialDate;

describe('parsePartialDate', () => {
  it.each([
    '1832-07-19',
    '1800',
    '2099',
    '2022-07',
    '2022-07-01',
    '2024-02-29',
    '2000-02-29',
    '1912-12-31',
  ])('takes %s', (text) => expect(parsePartialDate(text)).toBe(text));

  it.each([
    ['no date', ''],
    ['a year before 1800', '1799'],
    ['a year after 2099', '2100-01-01'],
    ['a month that is none', '2022-13'],
    ['month 0', '2022-00'],
    ['day 0', '2022-07-00'],
    ['a 31st where there is none', '2022-06-31'],
    ['a leap day in another year', '2023-02-29'],
    ['a leap day in 1900', '1900-02-29'],
    ['single digits', '2022-7-1'],
    ['a time', '2022-07-01T00:00'],
    ['space', ' 2022'],
    ['a line break', '2022\n'],
    ['words', '1 July 2022'],
    ['other digits', '２０２２'],
  ])('refuses %s', (_what, text) => expect(parsePartialDate(text)).toBeNull());
});

describe('a period', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2022-02', '2022-02-01', '2022-02-28', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022-07-01', '2022-07-01', '2022-07-01', 'day'],
  ])('%s runs from %s to %s', (text, first, last, precision) => {
    expect(firstDay(date(text))).toBe(first);
    expect(lastDay(date(text))).toBe(last);
    expect(precisionOf(date(text))).toBe(precision);
  });

  it.each([
    ['2021', '2022', 'before'],
    ['2022-06', '2022-07-01', 'before'],
    ['2022-07-01', '2022-06', 'after'],
    ['2022', '2022-07', 'overlap'],
    ['2022-07-01', '2022-07', 'overlap'],
    ['2022-07', '2022-07', 'same'],
    ['2022-07-01', '2022-07-02', 'before'],
  ])('%s against %s is %s', (a, b, order) => {
    expect(compare(date(a), date(b))).toBe(order);
  });

  it('is before or after another only as a whole', () => {
    expect(isBefore(date('2022'), date('2022-07'))).toBe(false);
    expect(isAfter(date('2022'), date('2022-07'))).toBe(false);
    expect(isBefore(date('2022-06-30'), date('2022-07'))).toBe(true);
    expect(isAfter(date('2022-08'), date('2022-07'))).toBe(true);
  });

  it('sorts by its first day, the wider first', () => {
    const sorted = ['2022-01-01', '2021-12', '2022', '2022-01', '2021'].map(date).sort(byDate);
    expect(sorted).toEqual(['2021', '2021-12', '2022', '2022-01', '2022-01-01']);
  });
});

describe('print', () => {
  it.each([
    ['2022-07-01', '1 July 2022'],
    ['2022-12-31', '31 December 2022'],
    ['2022-07', 'July 2022'],
    ['2022', '2022'],
  ])('%s as %s', (text, words) => expect(print(date(text))).toBe(words));
});

it('counts days, also over a leap day and a change of clocks', () => {
  expect(daysBetween('2024-02-28' as Day, '2024-03-01' as Day)).toBe(2);
  expect(daysBetween('2024-04-01' as Day, '2024-03-30' as Day)).toBe(-2);
});

it('knows a month only where there is one', () => {
  expect(monthOf(date('2022'))).toBeNull();
  expect(monthOf(date('2022-07-01'))).toBe('2022-07');
});

describe('whatever the dates', () => {
  it('reads back what it printed', () => {
    fc.assert(
      fc.property(partialDates(), (a) => {
        expect(parsePartialDate(a)).toBe(a);
        expect(reread(print(a))).toBe(a);
      }),
    );
  });

  it('orders two dates the same way from either side', () => {
    const turned = { before: 'after', after: 'before', same: 'same', overlap: 'overlap' } as const;
    fc.assert(
      fc.property(partialDates(), partialDates(), (a, b) => {
        expect(compare(b, a)).toBe(turned[compare(a, b)]);
        expect(Math.sign(byDate(b, a)) + Math.sign(byDate(a, b))).toBe(0);
      }),
    );
  });

  it('keeps a period whole: its first day is never after its last', () => {
    fc.assert(
      fc.property(partialDates(), (a) => {
        expect(daysBetween(firstDay(a), lastDay(a))).toBeGreaterThanOrEqual(0);
        expect(parsePartialDate(lastDay(a))).toBe(lastDay(a));
        expect(compare(firstDay(a), a)).toBe(precisionOf(a) === 'day' ? 'same' : 'overlap');
      }),
    );
  });
});

/** The other way round, written apart from the code: “1 July 2022” → `2022-07-01`. */
function reread(words: string): string {
  const parts = words.split(' ').reverse();
  const [year, month, day] = parts;
  if (month === undefined) return words;
  const at = new Date(`1 ${month} 2000 UTC`).getUTCMonth() + 1;
  const ym = `${year}-${String(at).padStart(2, '0')}`;
  return day === undefined ? ym : `${ym}-${day.padStart(2, '0')}`;
}
