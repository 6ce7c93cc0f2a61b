import { expect, it } from 'vitest';
import { isElsewhere } from './whereabouts';

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
