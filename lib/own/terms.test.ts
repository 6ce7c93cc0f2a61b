import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { compile } from '@/lib/glossary/compile';
import { isLexicon, openLexicon } from '@/lib/glossary/lexicon';
import { date, entry, guard, surface } from '@/tests/builders';
import { bare, bracketed } from '@/tests/notation';
import { drafts, own } from '@/tests/own';
import { compileOwn, termOf } from './terms';
import type { OwnTerm } from './types';

/** Ours: letters that need evidence, letters that need none, and an everyday word. */
const OURS = compile([
  entry('ics', { surfaces: [surface('ICS', { case: 'exact', guard: guard() })] }),
  entry('icb', { surfaces: [surface('ICB', { case: 'exact' })] }),
  entry('pcn-des', { surfaces: [surface('PCN DES', { case: 'exact' })] }),
  entry('care-plan', { surfaces: [surface('care plan', { guard: guard() })] }),
  entry('gp', { level: 'everyday', surfaces: [surface('GP', { case: 'exact' })] }),
  ...['CCG', 'LMC', 'BMA', 'NHSE', 'QOF'].map((form) =>
    entry(form.toLowerCase(), { surfaces: [surface(form, { case: 'exact' })] }),
  ),
]);

/** What a page means beside the reader's own terms, as the page's script reads it. */
function read(text: string, terms: readonly OwnTerm[], published: string | null = null) {
  const { first, rest } = compileOwn(terms);
  const lexicons = [first, OURS, rest].filter(isLexicon).map(openLexicon);
  const day = published === null ? null : date(published);
  return detect([text], lexicons, { published: day })[0] ?? [];
}
const idsIn = (...args: Parameters<typeof read>) => read(...args).map(({ term }) => term.id);

describe('own terms on a page', () => {
  const hub = own('Westshire Referral Hub', { at: 1, short: 'WRH', also: ['the Eastgate hub'] });

  it.each([
    [
      'by name, letters and other ways',
      'The [Westshire Referral Hub] ([WRH]) is [the Eastgate hub].',
    ],
    ['in the plural', 'Two [WRHs] and three [Westshire Referral Hubs].'],
    ['with letters as they are written', 'The wrh and the Wrh, but the [WRH].'],
  ])('are found %s', (_what, line) => {
    expect(bracketed(bare(line), read(bare(line), [hub]))).toBe(line);
  });

  it('carry what a card asks for', () => {
    const [mention] = read('WRH', [{ ...hub, from: date('2021-04'), to: date('2024') }]);
    expect(mention?.term).toMatchObject({
      id: hub.id,
      kind: 'own',
      level: 'jargon',
      life: { start: '2021-04', end: '2024', status: 'ended' },
    });
  });
});

describe('beside a term of ours written alike', () => {
  const board = own('Our board', { at: 1, short: 'ICB' });

  it('ours is shown, unless the reader said otherwise', () => {
    expect(idsIn('The ICB met.', [board])).toEqual(['icb']);
    expect(idsIn('The ICB met.', [{ ...board, first: true }])).toEqual([board.id]);
  });

  it('the longer of two is, whosever it is', () => {
    const pcn = own('Our network', { at: 1, short: 'PCN', first: true });
    expect(idsIn('The PCN DES and the PCN.', [pcn])).toEqual(['pcn-des', pcn.id]);
  });

  it('theirs is, where ours is undecided', () => {
    const steroid = own('Inhaled corticosteroid', { at: 1, short: 'ICS' });
    expect(idsIn('An ICS was given.', [])).toEqual([]);
    expect(idsIn('An ICS was given.', [steroid])).toEqual([steroid.id]);
    expect(idsIn('The ICS, the CCG, LMC, BMA, NHSE and QOF.', [steroid])[0]).toBe('ics');
  });

  it('and not theirs where it is only a part of ours', () => {
    const terms = [own('care', { at: 1 }), own('care plan review', { at: 2 })];
    expect(idsIn('The care plan.', terms)).toEqual([]);
  });

  it('and not theirs where it has other capitals', () => {
    const steroid = own('Inhaled corticosteroid', { at: 1, short: 'IcS' });
    expect(idsIn('An ICS was given.', [steroid])).toEqual([]);
  });
});

describe('own terms and our senses', () => {
  it('are no evidence for policy', () => {
    const words = ['Ward round', 'Blue team', 'Red team', 'Green team', 'Tea break', 'Rota week'];
    const terms = words.map((name, at) => own(name, { at }));
    expect(idsIn(`${words.join(', ')}. An ICS.`, terms)).toEqual(terms.map(({ id }) => id));
  });
});

describe('a spelling that two own terms share', () => {
  const [early, late] = [
    own('Early team', { at: 1, short: 'XT', to: date('2018') }),
    own('Late team', { at: 2, short: 'XT', from: date('2019') }),
  ];

  it('means the one of its time, where both have dates', () => {
    expect(idsIn('The XT.', [early, late], '2015-05-01')).toEqual([early.id]);
    expect(idsIn('The XT.', [early, late], '2021-05-01')).toEqual([late.id]);
    expect(idsIn('The XT.', [early, late])).toEqual([]);
  });

  it('else means the first in the list', () => {
    const undated = { ...late, from: null };
    expect(idsIn('The XT.', [early, undated], '2021-05-01')).toEqual([early.id]);
    expect(idsIn('The late team.', [early, undated])).toEqual([late.id]);
  });
});

describe('compileOwn', () => {
  it('makes no lexicon for no terms', () => {
    expect(compileOwn([])).toEqual({ first: null, rest: null });
    expect(compileOwn([own('Hub', { first: true })])).toMatchObject({ rest: null });
  });

  it('finds every name in a lexicon of whatever may be kept', () => {
    fc.assert(
      fc.property(fc.array(drafts(), { minLength: 1, maxLength: 30 }), (some) => {
        const terms = some.map((draft, at) => own(draft.name, { ...draft, at, from: null }));
        const { first, rest } = compileOwn(terms);
        const forms = [first, rest].filter(isLexicon).flatMap((data) => {
          const lexicon = openLexicon(data);
          return lexicon.forms.flatMap((_form, at) =>
            lexicon.claimsOf(at).map(({ term }) => term.id),
          );
        });
        expect(new Set(forms).size).toBeGreaterThan(0);
        for (const id of forms) expect(terms.some((term) => term.id === id)).toBe(true);
      }),
    );
  });
});

describe('termOf', () => {
  it('has the reader’s words, and their link for a source', () => {
    const term = termOf(own('Hub', { meaning: 'It books.', link: 'https://www.hub.example/a/' }));
    expect(term.dossier).toMatchObject({
      summary: 'It books.',
      sources: [{ title: 'hub.example/a', publisher: '', url: 'https://www.hub.example/a/' }],
    });
    expect(termOf(own('Hub')).dossier.sources).toEqual([]);
  });
});
