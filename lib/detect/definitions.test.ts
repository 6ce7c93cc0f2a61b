import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '@/tests/notation';
import { expansionAt } from './definitions';

/** What the letters in brackets of a line are expanded with. */
function expanded(line: string): string | null {
  const start = line.indexOf('[');
  return expansionAt(bare(line), start, line.indexOf(']') - 1);
}

describe('letters in brackets after their words', () => {
  it.each([
    ['an integrated care system ([ICS])', 'integrated care system'],
    ['inhaled corticosteroids ([ICS]) help', 'inhaled corticosteroids'],
    ['Integrated Care Systems ([ICSs])', 'Integrated Care Systems'],
    ['clinical commissioning groups ([CCGs], or groups)', 'clinical commissioning groups'],
    ['the department of health and social care ([DHSC])', 'department of health and social care'],
    ['a joint strategic needs assessment ([JSNA])', 'joint strategic needs assessment'],
    ['the thing called a primary care network ([PCN])', 'primary care network'],
    ['it was a penalty charge notice ([PCN])', 'penalty charge notice'],
  ])('%s', (line, words) => expect(expanded(line)).toBe(words));

  it.each([
    'the ([ICS])',
    '([ICS])',
    'they cared ([ICS])',
    'an integrated care system [ICS]',
    'an integrated care system (see [ICS])',
    'an integrated care system ([ICS] which then met for the whole of the afternoon)',
    'an integrated care system ([ICS',
    'integrity is one thing that a good many careful people will show us in a system ([ICS])',
    'an integrated care system ([ics])',
    'a monitor ([Monitor])',
    'xintegrated care system ([ICS])',
  ])('%s: none', (line) => expect(expanded(line.includes(']') ? line : `${line}]`)).toBeNull());
});

describe('words in brackets after their letters', () => {
  it.each([
    ['[ICS] (inhaled corticosteroids)', 'inhaled corticosteroids'],
    ['[ICS] (integrated care system) met', 'integrated care system'],
    ['[ICSs] (integrated care systems)', 'integrated care systems'],
    ['[PCN](primary care network)', 'primary care network'],
  ])('%s', (line, words) => expect(expanded(line)).toBe(words));

  it.each(['[ICS] (42)', '[ICS] (England)', '[ICS], (integrated care system)', '[ICS] ()'])(
    '%s: none',
    (line) => expect(expanded(line)).toBeNull(),
  );
});

describe('words beside their letters, with a comma', () => {
  it.each([
    ['a parking charge notice, a [PCN] in name', 'parking charge notice'],
    ['penalty charge notice, or [PCN], came', 'penalty charge notice'],
    ['[PCN], or penalty charge notice, came', 'penalty charge notice'],
    ['[PCT], porphyria cutanea tarda, shows', 'porphyria cutanea tarda'],
    ['[P\u200bCN], primary-care network', 'primary-care network'],
  ])('%s', (line, words) => expect(expanded(line)).toBe(words));

  it.each(['the council, a [CCG] and', '[CCG], the council', 'primary care, [PCN]', 'a, [PCN],'])(
    '%s: none',
    (line) => expect(expanded(line)).toBeNull(),
  );
});

describe('words that a sentence gives as another name for the letters', () => {
  it.each([
    ['[ICS], or inhaled corticosteroids, help', 'inhaled corticosteroids'],
    ['inhaled corticosteroids, or [ICS], help', 'inhaled corticosteroids'],
    ['[ICS], which stands for integrated care system, is', 'integrated care system'],
    ['[ICS] stands for the integrated care system.', 'integrated care system'],
    ['inhaled corticosteroids known as [ICS] help', 'inhaled corticosteroids'],
    ['the indoor cricket society, also known as the [ICS], met', 'indoor cricket society'],
    ['[GPC] — gel permeation chromatography, used', 'gel permeation chromatography'],
    ['[DHSC], the Department of Health and Social Care', 'Department of Health and Social Care'],
    ['[A&E], or accident and emergency, is', 'accident and emergency'],
    ['[ICSs], or integrated care systems, met', 'integrated care systems'],
  ])('%s', (line, words) => expect(expanded(line)).toBe(words));

  it.each([
    '[ICS], icecreams',
    '[ICS] is costly, some say',
    '[ICS] stands for reelection',
    'it can seem [ICS]',
    '[ICS], or it may cost some',
    'widely known as [ICS]',
  ])('%s: none', (line) => expect(expanded(line)).toBeNull());
});

describe('any text', () => {
  it('gives words of its own that begin with the first letter, or none', () => {
    const words = fc.constantFrom('integrated', 'care', 'system', 'ICS', '(', ')', ' ', 'is', '😀');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.nat(30), (parts, at) => {
        const text = [...parts.slice(0, at), '(', 'ICS', ')', ...parts.slice(at)].join('');
        const start = parts.slice(0, at).join('').length + 1;
        const found = expansionAt(text, start, start + 3);
        if (found === null) return;
        expect(text).toContain(found);
        expect(found).toMatch(/^i/i);
      }),
    );
  });
});
