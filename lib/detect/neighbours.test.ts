import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import type { Entry } from '@/lib/glossary/types';
import { entry, guard, surface } from '@/tests/builders';
import { neighboursAmong } from './neighbours';

/** The ids of a page's neighbours, on which all forms of the entries stand. */
function among(...entries: readonly Entry[]) {
  const { forms, claimsOf } = openLexicon(compile(entries));
  const met = forms.map((spelling, form) => ({ spelling, claims: claimsOf(form) }));
  const { clear, named } = neighboursAmong(met);
  return { clear: [...clear].map(({ id }) => id), named: [...named].map(({ id }) => id) };
}
const guarded = (form: string) => surface(form, { guard: guard() });

describe('of the terms on a page', () => {
  it('those with a form that means nothing else are unmistakable', () => {
    expect(among(entry('ccg'))).toEqual({ clear: ['ccg'], named: [] });
  });

  it('guarded names of several words are company, and letters are not', () => {
    const pcn = entry('pcn', { surfaces: [guarded('primary care network'), guarded('PCN')] });
    const ics = entry('ics', { surfaces: [guarded('ICS')] });
    expect(among(pcn, ics)).toEqual({ clear: [], named: ['pcn'] });
  });

  it('one that is unmistakable is no company besides', () => {
    const pcn = entry('pcn', { surfaces: [guarded('primary care network'), surface('PCN DES')] });
    expect(among(pcn)).toEqual({ clear: ['pcn'], named: [] });
  });

  it('everyday ones and the reader’s own tell nothing', () => {
    const own = entry('own-scheme', { kind: 'own' });
    expect(among(own, entry('gp', { level: 'everyday' }))).toEqual({ clear: [], named: [] });
  });
});
