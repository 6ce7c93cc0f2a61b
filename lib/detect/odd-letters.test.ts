/** Characters that a reader does not see, or takes for others: marked right or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import { entry, surface } from '@/tests/builders';
import { bare, bracketed } from '@/tests/notation';
import { detect } from './detect';

const exact = (form: string) => surface(form, { case: 'exact' });
const lexicon = openLexicon(
  compile([
    entry('ics', { surfaces: [exact('ICS'), surface('integrated care system')] }),
    entry('cs', { surfaces: [exact('CS')] }),
    entry('ic', { surfaces: [exact('IC')] }),
    entry('care', { surfaces: [surface('care system')] }),
  ]),
);
const found = (text: string) => detect([text], [lexicon], { published: null }).flat();
const expectFound = (line: string) => {
  const text = bare(line);
  expect(bracketed(text, found(text))).toBe(line);
};

describe('invisible characters', () => {
  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a zero-width space', '\u200b'],
    ['a zero-width non-joiner', '\u200c'],
    ['a zero-width joiner', '\u200d'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a mark of direction', '\u200e'],
    ['an override of direction', '\u202d'],
    ['an isolate of direction', '\u2068'],
    ['a variation selector', '\ufe0f'],
  ])('%s within letters and words is passed over', (_what, odd) => {
    expectFound(`An [I${odd}CS] met.`);
    expectFound(`An [IC${odd}${odd}S] met.`);
    expectFound(`An [inte${odd}grated care sys${odd}tem] met.`);
    expectFound(`An xI${odd}CS and an ICS${odd}x met.`);
  });
});

describe('look-alike letters', () => {
  it.each([
    ['Cyrillic', ['ІCS', 'IСS', 'ICЅ', 'ІСЅ']],
    ['Greek', ['ΙCS', 'ICϹ']],
    ['fullwidth', ['ＩCS', 'ＩＣＳ', 'ICＳ']],
    ['mathematical, in pairs', ['𝐈CS', 'IC𝐒']],
    ['accented', ['ÍCS', 'I\u0301CS', 'ICŚ', 'ICS\u0301']],
  ])('%s: no part of them is marked', (_what, spellings) => {
    for (const spelling of spellings) expectFound(`An ${spelling} met.`);
  });

  it('in one word of several leave the others alone', () => {
    expectFound('An [ICS], an ІCS, an [ICS].');
    expectFound('An intеgrated [care system].');
  });

  it('never let a mark begin or end within a word', () => {
    const piece = fc.constantFrom('I', 'C', 'S', 'І', 'Ｓ', '\u00ad', '\u200d', '\u0301', ' ', '𝐒');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of found(text)) {
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}\p{M}][\u00ad\u200d]*$/u);
          expect(text.slice(end)).not.toMatch(/^[\u00ad\u200d]*[\p{L}\p{N}\p{M}]/u);
        }
      }),
    );
  });
});

describe('a page that is one line', () => {
  const line = 'An ICS met and said that nothing had been settled as yet. ';
  const read = (units: number) => {
    const text = line.repeat(units / line.length);
    const began = performance.now();
    const count = found(text).length;
    return { count, lines: Math.floor(units / line.length), took: performance.now() - began };
  };

  it('of 5 MB is read whole, and in time that grows with its length', () => {
    read(100_000);
    const [short, long] = [read(500_000), read(5_000_000)];
    expect(short.count).toBe(short.lines);
    expect(long.count).toBe(long.lines);
    // Ten times the text; a square would be a hundred.
    expect(long.took).toBeLessThan(short.took * 40);
  });

  it('has no mark within a word that is longer than what is read at once', () => {
    for (let length = 15_800; length < 15_900; length++)
      expect(found(`${'x'.repeat(length)}ICS ${'y'.repeat(2000)}`)).toEqual([]);
  });

  it('without a space is nothing, and quick', () => {
    expect(found('ICS'.repeat(1_700_000))).toEqual([]);
  });
});
