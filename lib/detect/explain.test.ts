import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import { entry, guard, surface } from '@/tests/builders';
import { explained } from './detect-explained';

const lexicon = openLexicon(
  compile([
    entry('ics', {
      surfaces: [
        surface('ICS', {
          guard: guard({ for: ['commissioning'], against: ['asthma', 'inhaler'] }),
        }),
      ],
    }),
    entry('ccg', { surfaces: [surface('CCG')] }),
  ]),
);
const said = (text: string) =>
  explained([text], [lexicon], { published: null }).map(
    ({ text: form, decision, readings }) =>
      `${form}: ${decision}; ${readings[0]?.reasons.map(({ why, weight }) => `${why} ${weight}`)}`,
  );

describe('the reasons for a mark or none', () => {
  it.each([
    ['An ICS met.', 'ICS: undecided: 0.00 is less than 1.5; '],
    ['Commissioning by an ICS.', 'ICS: ics; “commissioning” stands near 2'],
    [
      'An asthma inhaler with ICS.',
      'ICS: undecided: -5.00 is less than 1.5; “asthma” stands near -2.5,“inhaler” stands near -2.5',
    ],
    [
      'ICS (inhaled corticosteroids) met.',
      'ICS: undecided: -6.00 is less than 1.5; the page expands it otherwise: “inhaled corticosteroids” -6',
    ],
    ['A CCG met.', 'CCG: ccg; the form means nothing else 1.5'],
    [
      'A CCG of Alberta.',
      'CCG: undecided: the page is of another country or language; the form means nothing else 1.5',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));
});
