import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDates } from '@/tests/builders';
import { parsePartialDate, print } from './calendar';
import { dateIn } from './english';

describe('a date in words', () => {
  it.each([
    ['17 September 2013', '2013-09-17'],
    ['By Ann Smith, 17th of September, 2013', '2013-09-17'],
    ['1st Mar 2020', '2020-03-01'],
    ['Tue 3 Dec. 2019, 10:15', '2019-12-03'],
    ['3-Dec-2019', '2019-12-03'],
    ['September 17, 2013', '2013-09-17'],
    ['Sept 2nd 2013', '2013-09-02'],
    ['May 5 2022', '2022-05-05'],
    ['2022-05-26T09:00:00+01:00', '2022-05-26'],
    ['2022-05-26T09:00:00Z', '2022-05-26'],
    ['20220526 and 2022-05-26', '2022-05-26'],
    ['26/05/2022', '2022-05-26'],
    ['3.4.2022', '2022-04-03'],
    ['26/5/22', '2022-05-26'],
    ['May 2022', '2022-05'],
    ['Issue of JANUARY 2013', '2013-01'],
    ['29 February 2020', '2020-02-29'],
    ['no date before 4 July 2022 or 5 August 2023', '2022-07-04'],
    ['17\u00a0September\u00a02013', '2013-09-17'],
  ])('%s is %s', (text, expected) => expect(dateIn(text)).toBe(expected));

  it.each([
    '',
    '2013',
    '31 September 2013',
    '29 February 2021',
    '0 May 2022',
    '17 Septober 2013',
    '13/13/2013',
    'July',
    '17 September',
    '17 September 1813',
    '2022-13-01',
    '2022-02-30',
    '2022-05-267',
    'Maybe 2022 times',
    'version 1.2.3',
    '1117 September 20130',
  ])('%s: none', (text) => expect(dateIn(text)).toBeNull());

  it('as we print it is read as it was, to the day or the month', () => {
    fc.assert(
      fc.property(partialDates(), fc.boolean(), (date, isUpper) => {
        if (date.length === 4 || date < '1943') return;
        const text = `By Ann, ${print(date)}: a piece`;
        expect(dateIn(isUpper ? text.toUpperCase() : text)).toBe(date);
      }),
    );
  });

  it('is a real one or none, whatever the text', () => {
    const words = fc.constantFrom(...'0 1 9 31 29 2013 20 May Feb sept of - / . , st'.split(' '));
    const texts = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          texts.map((text) => text.replaceAll(' ', '')),
        ),
        (text) => {
          const date = dateIn(text);
          if (date !== null) expect(parsePartialDate(date)).toBe(date);
          if (date !== null) expect(date).toMatch(/^(19|20)\d\d-(0[1-9]|1[0-2])(-\d\d)?$/);
        },
      ),
    );
  });
});
