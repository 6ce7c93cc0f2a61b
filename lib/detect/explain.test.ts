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
    ['An ICS met.', 'ICS: undecided: too little speaks for it, 0.00 where 1.5 is wanted; '],
    ['Commissioning by an ICS.', 'ICS: ics; “commissioning” stands near 2'],
    [
      'An asthma inhaler with ICS.',
      'ICS: undecided: too little speaks for it, -5.00 where 1.5 is wanted; “asthma” stands near -2.5,“inhaler” stands near -2.5',
    ],
    [
      'ICS (inhaled corticosteroids) met.',
      'ICS: undecided: too little speaks for it, -6.00 where 1.5 is wanted; the page expands it otherwise: “inhaled corticosteroids” -6',
    ],
    ['A CCG met.', 'CCG: ccg; nothing else is written so 1.5'],
    [
      'A CCG of Alberta.',
      'CCG: undecided: the page is of another country or language; nothing else is written so 1.5',
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));
});

it('tells of each mention what the page had said up to it, where it says two things', () => {
  const text = 'ICS (integrated care system) met. ICS (inhaled corticosteroids) help.';
  const two = openLexicon(
    compile([
      entry('ics', {
        surfaces: [surface('ICS', { guard: guard() }), surface('integrated care system')],
      }),
    ]),
  );
  const told = explained([text], [two], { published: null })
    .filter(({ text: form }) => form === 'ICS')
    .map(({ decision, readings }) => [
      decision.split(':')[0],
      readings[0]?.reasons.find(({ why }) => why.includes('expands'))?.why,
    ]);
  expect(told).toEqual([
    ['ics', 'the page expands it with this name: “integrated care system”'],
    ['undecided', 'the page expands it otherwise: “inhaled corticosteroids”'],
  ]);
});
