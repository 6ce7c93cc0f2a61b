import { expect, it } from 'vitest';
import { WEIGHTS } from './weights';
import { isElsewhere, nationsIn, weightOfNation } from './whereabouts';

it.each([
  ['Alberta funds each network by the patients on its list.', true],
  ['An ACO in Ohio, says Medicare, saved money.', true],
  ['British Columbia has a network.', true],
  ['New South Wales and the rest of Australia', true],
  ['The NHS looks at Alberta.', false],
  ['Scotland and Canada compare notes.', false],
  ['Le DES de médecine dure quatre ans, et les internes le savent.', true],
  ['Die FDP in Sachsen und das Kartellamt', true],
  ['The CCG met the council.', false],
  ['Which staff?', false],
  ['', false],
])('%s: %s', (text, expected) => expect(isElsewhere(text)).toBe(expected));

it('the United Kingdom is none of its nations', () => {
  expect(nationsIn('The UK, Scotland and Wales')).toEqual(['Scotland', 'Wales']);
});

it.each([
  ['Scotland', ['Scotland'], WEIGHTS.nation],
  ['Scotland', ['England'], -WEIGHTS.nation],
  ['', ['Scotland'], -WEIGHTS.nation],
  ['Scotland', ['UK'], 0],
  ['England', ['England'], 0],
  ['', ['England'], 0],
] as const)('a page of “%s” on a term of %j: %d', (text, nations, weight) =>
  expect(weightOfNation(nationsIn(text), nations)).toBe(weight),
);
