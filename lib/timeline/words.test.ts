import { describe, expect, it } from 'vitest';
import { date } from '@/tests/builders';
import {
  ageOn,
  countWords,
  inSentence,
  list,
  namesLaterYear,
  sentence,
  sentencesOf,
} from './words';

describe('inSentence', () => {
  it.each([
    ['a common noun, in the plural', 'Integrated care board', 'integrated care boards'],
    ['one that ends in y', 'District health authority', 'district health authorities'],
    ['one that cannot be counted', 'Practice-based commissioning', 'practice-based commissioning'],
    ['a name', 'NHS England', 'NHS England'],
    ['a name of one word', 'Monitor (regulator)', 'Monitor'],
    ['a name with “the”', 'Care Quality Commission', 'the Care Quality Commission'],
    [
      'a department',
      'Department of Health and Social Care',
      'the Department of Health and Social Care',
    ],
    ['a common noun of a named body', 'NHS England regional team', 'NHS England regional teams'],
    ['a plan', 'NHS Long Term Plan', 'the NHS Long Term Plan'],
    ['an Act', 'Health and Care Act 2022', 'the Health and Care Act 2022'],
  ])('writes %s', (_what, name, words) => expect(inSentence(name)).toBe(words));
});

describe('namesLaterYear', () => {
  it.each([
    ['All were closed on 1 July 2022.', '2013-09-17', true],
    ['There were 211 in 2013.', '2013-09', false],
    ['Spending in 2019/20 was high.', '2018', true],
    ['It spent £2050 a head.', '2013', false],
    ['It had 2,022 members, 2014.5 on average and 20251 before.', '2013', false],
    ['It grew by 2030%.', '2013', false],
    ['No year at all.', '2013', false],
  ])('%s read in %s: %s', (text, day, later) => {
    expect(namesLaterYear(text, date(day))).toBe(later);
  });
});

it.each([
  ['2013-04-01', '2013-09-17', 'five months old'],
  ['2013-04-01', '2013-05-01', 'one month old'],
  ['2013-04-20', '2013-05-19', 'a few weeks old'],
  ['2013-04', '2013-09', 'five months old'],
  ['2013-04-01', '2015-03-31', 'twenty-three months old'],
  ['2013-04-01', '2015-04-01', null],
  ['2013-04-01', '2013-04-01', null],
  ['2013', '2014-02-01', null],
  ['2013-04-01', '2014', null],
])('what began %s is on %s %s', (start, day, age) => {
  expect(ageOn(date(start), date(day))).toBe(age);
});

it('cuts a text at its sentences and not at its abbreviations', () => {
  expect(
    sentencesOf('It began in 2013. It had 4.5 m staff, e.g. nurses. “So?” They left.'),
  ).toEqual(['It began in 2013.', 'It had 4.5 m staff, e.g. nurses.', '“So?”', 'They left.']);
});

it('joins, ends and counts as a writer would', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect([sentence('gone '), sentence('Gone?'), sentence('gone.')]).toEqual([
    'Gone.',
    'Gone?',
    'Gone.',
  ]);
  expect(countWords('Five months old: set up on 1 April 2013 – then …')).toBe(10);
});
