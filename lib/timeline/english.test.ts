import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDates } from '@/tests/builders';
import { parsePartialDate, print } from './calendar';
import { besides, dateIn, daysAgo, stamped } from './english';

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
    ['2013/9/7', '2013-09-07'],
    ['01/23/2014', '2014-01-23'],
    ['Published17th Sept 2013', '2013-09-17'],
    ['May 2022', '2022-05'],
    ['Issue of JANUARY 2013', '2013-01'],
    ['29 February 2020', '2020-02-29'],
    ['no date before 4 July 2022 or 5 August 2023', '2022-07-04'],
    ['17\u00a0September\u00a02013', '2013-09-17'],
    ['Mon Aug 03 12:45:00 EDT 2015', '2015-08-03'],
    ['Wed Jan 06 2021 00:34:00 GMT+0000 (UTC)', '2021-01-06'],
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

describe('a stamp', () => {
  it.each([
    ['2021-06-01T23:10:00Z', true, '2021-06-02'],
    ['2021-06-01T23:10:00+00:00', true, '2021-06-02'],
    ['2021-06-01T23:10:00Z', false, '2021-06-01'],
    ['2021-01-01T23:10:00Z', true, '2021-01-01'],
    ['2021-06-01T23:10:00+01:00', true, '2021-06-01'],
    ['2020-01-15T23:50:00-05:00', true, '2020-01-15'],
    ['20130917', true, '2013-09-17'],
    ['2016-05', true, '2016-05'],
    ['9999-99-99T99:99:99Z', true, null],
  ])('%s, in the United Kingdom %s: %s', (text, isUK, expected) =>
    expect(stamped(text, isUK)).toBe(expected),
  );

  it('of slashes is read month first where told so', () => {
    expect(stamped('09/07/2013', false, true)).toBe('2013-09-07');
    expect(stamped('09/07/2013', false)).toBe('2013-07-09');
  });
});

describe('days ago', () => {
  it.each([
    ['3 days ago', '2021-02-27'],
    ['1 day ago', '2021-03-01'],
    ['some time ago', null],
  ])('%s', (text, expected) =>
    expect(daysAgo(text, parsePartialDate('2021-03-02') as never)).toBe(expected),
  );
});

describe('beside a stamp in UTC', () => {
  it.each([
    ['the evening before in America', '2021-01-06T00:34:00Z', '2021-01-05'],
    ['the morning after in New Zealand', '2021-01-06T21:34:00+00:00', '2021-01-07'],
    ['the same day near noon', '2021-01-06T10:34:00Z', '2021-01-06'],
    ['as mail has it', 'Fri, 22 Oct 2021 00:44:09 +0000', '2021-10-21'],
    ['as scripts have it', 'Wed Jan 06 2021 00:34:00 GMT+0000 (UTC)', '2021-01-05'],
    ['nothing where the place is told', '2021-01-06T00:34:00+01:00', null],
    ['nothing for a day', '2021-01-06', null],
    ['nothing for what is no moment', 'at 10:61 or 99:99 UTC', null],
  ])('stands %s', (_what, stamp, expected) => expect(besides(stamp)).toBe(expected));
});
