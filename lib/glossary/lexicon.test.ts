/** Entries → `compile` → `openLexicon`: what goes in comes out, and no more than a page needs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { readGlossary } from '@/scripts/glossary';
import { date, entry, guard, id, life, partialDates, surface } from '@/tests/builders';
import { compile } from './compile';
import { plain } from './fold';
import { type Claim, FREQUENT_CUES, type Lexicon, openLexicon } from './lexicon';
import {
  CASES,
  type Entry,
  KINDS,
  LEVELS,
  type Life,
  NATIONS,
  STATUSES,
  type Surface,
} from './types';

const open = (...entries: Entry[]) => openLexicon(compile(entries));

/** Everything claimed of a spelling, whatever the capitals it may have. */
function claimsOf(lexicon: Lexicon, spelling: string): readonly Claim[] {
  return lexicon.forms.flatMap((form, at) => (form === spelling ? lexicon.claimsOf(at) : []));
}
const idsOf = (lexicon: Lexicon, spelling: string) =>
  claimsOf(lexicon, spelling).map(({ term }) => term.id as string);

describe('a lexicon', () => {
  it('of nothing finds nothing', () => {
    expect(detect(['An ICB met.'], [open()], { published: null })).toEqual([[]]);
  });

  it('says what a page needs of a term', () => {
    const all = {
      kind: 'report',
      level: 'concept',
      nation: ['England', 'UK'],
      life: life({
        announced: '2021-11',
        start: '2022-05-26',
        end: '2024',
        dueStart: '2022-05',
        dueEnd: '2030',
        status: 'uncertain',
      }),
    } as const;
    const lexicon = open(entry('fuller', { ...all, surfaces: [surface('Fuller report')] }));
    expect(claimsOf(lexicon, 'Fuller report')).toEqual([
      { term: { id: 'fuller', ...all }, guard: null, when: null },
    ]);
  });

  it.each([
    ['fuller-report', ['Fuller report']],
    ['fuller-report', ['Fuller review', 'Fuller Report', 'the Fuller']],
    ['fuller-report', ['A thing', 'Next steps', 'Fuller–Report']],
    ['fuller-report', ['Fuller']],
    ['a-and-e', ['A&E', 'A and E']],
    ['2012', ['Act of 2012']],
    ['kings-fund', ['King’s Fund', "King's Fund's", 'Kings Fund']],
  ])('keeps the id %s of %j', (name, forms) => {
    const others = ['A first', 'King’s Cross', 'Zebra', 'Fuller reports'].map((form) =>
      entry(`other-${form.length}`, { surfaces: [surface(form)] }),
    );
    const surfaces = forms.map((form) => surface(form, { case: 'exact' }));
    const lexicon = open(...others, entry(name, { surfaces }));
    for (const form of forms) expect(idsOf(lexicon, plain(form))).toEqual([name]);
  });

  it('leaves persons out', () => {
    const lexicon = open(entry('Claire Fuller', { kind: 'person' }), entry('Fuller Report'));
    expect(lexicon.forms).toEqual(['Fuller Report']);
  });

  it('holds a form that several terms claim once, with all of them', () => {
    const lexicon = open(
      entry('ics-england', { surfaces: [surface('ICS', { case: 'exact' })] }),
      entry('ics-ni', { surfaces: [surface('ICS', { case: 'exact' })] }),
      entry('ics-ni-again', { surfaces: [surface('Ics')] }),
    );
    expect(lexicon.forms.filter((form) => form === 'ICS')).toHaveLength(1);
    expect(idsOf(lexicon, 'ICS')).toEqual(['ics-england', 'ics-ni']);
    expect(idsOf(lexicon, 'Ics')).toEqual(['ics-ni-again']);
  });

  it('takes spellings that fold to one for one where any capitals may stand', () => {
    const lexicon = open(
      entry('plan', { surfaces: [surface('long-term plan'), surface('Long Term Plan')] }),
    );
    expect(lexicon.forms).toHaveLength(1);
  });

  it.each([
    ['ICS', ['one'], ['a', 'b']],
    ['Integrated care', [], ['a']],
  ])('keeps the first cues of %s, and those that are frequent at no cost', (form, pro, against) => {
    const [frequent = '', another = ''] = FREQUENT_CUES;
    const cues = guard({
      also: ['inhaled corticosteroid'],
      for: ['one', frequent, 'Two', 'three', another],
      against: ['a', 'b', 'c', 'd', 'e'],
    });
    const lexicon = open(entry('ics', { surfaces: [surface(form, { guard: cues })] }));
    const kept = { for: [frequent, another, ...pro], against };
    expect(claimsOf(lexicon, form)[0]?.guard).toEqual(kept);
  });

  it.each(['1800', '1835-12', '1836-01-01', '1999-10', '2022-07-01', '2099-12-31'])(
    'keeps the date %s of a term',
    (on) => {
      const lexicon = open(entry('at', { life: life({ start: on, end: on, dueEnd: on }) }));
      expect(claimsOf(lexicon, 'at')[0]?.term.life).toEqual(
        life({ start: on, end: on, dueEnd: on }),
      );
    },
  );

  it.each([
    [null, null, { from: '', to: '' }],
    ['2013', null, { from: '2013', to: '' }],
    [null, '2019-04-01', { from: '', to: '2019-04-01' }],
    ['2013-04', '2019', { from: '2013-04', to: '2019' }],
  ])('keeps the dates %s to %s of a form', (from, to, expected) => {
    const when = { from: from === null ? null : date(from), to: to === null ? null : date(to) };
    const lexicon = open(entry('at', { surfaces: [surface('AT', { when })] }));
    expect(claimsOf(lexicon, 'AT')[0]?.when).toEqual(expected);
  });

  it.each(['', '&A', '(NI)', '’s', ' x', '😀'])('refuses the form %j', (form) => {
    expect(() => compile([entry('x', { surfaces: [surface(form)] })])).toThrow(
      /must begin with a letter or a digit/,
    );
  });

  it.each(['', 'PG', 'PG0 0 0 0 0\n', 'PG999 0 0 0 0\n', '{}', 'lexicon'])(
    'of another version, %j, is refused',
    (data) => expect(() => openLexicon(data)).toThrow(/of another version/),
  );
});

const surfaces: fc.Arbitrary<Surface> = fc.record({
  form: fc.constantFrom(...'ICB,ICS,icb,A&E,a and e,Long-Term Plan,long term plan,Tâf'.split(',')),
  case: fc.constantFrom(...CASES),
  plural: fc.boolean(),
  guard: fc.option(
    fc.record({
      also: fc.constant([]),
      for: cues(0),
      against: cues(1),
    }),
  ),
  when: fc.option(fc.record({ from: fc.option(partialDates()), to: fc.option(partialDates()) })),
});
function cues(most: number) {
  const frequent = fc.uniqueArray(fc.constantFrom(...FREQUENT_CUES));
  const rare = fc.uniqueArray(fc.constantFrom('stent', 'asthma', 'two words', "king's", 'a-b'), {
    maxLength: most,
  });
  return fc.tuple(frequent, rare).map((all) => all.flat());
}
const lives: fc.Arbitrary<Life> = fc.record({
  announced: fc.option(partialDates()),
  start: fc.option(partialDates()),
  end: fc.option(partialDates()),
  dueStart: fc.option(partialDates()),
  dueEnd: fc.option(partialDates()),
  status: fc.constantFrom(...STATUSES),
});
const entries: fc.Arbitrary<Entry> = fc.record({
  id: fc.constantFrom('icb', 'ics', 'a-e', 'long-term-plan', 'other', 'x1').map(id),
  name: fc.constant('A name'),
  short: fc.constant(null),
  kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'person')),
  level: fc.constantFrom(...LEVELS),
  nation: fc.uniqueArray(fc.constantFrom(...NATIONS), { minLength: 1 }),
  surfaces: fc.uniqueArray(surfaces, {
    selector: ({ form }) => form.toLowerCase().replace('-', ' '),
  }),
  life: lives,
  asOf: fc.constant(date('2026-06')),
});

describe('any entries', () => {
  it('come out of a lexicon as they went in', () => {
    const several = fc.uniqueArray(entries, { selector: (one) => one.id, maxLength: 6 });
    fc.assert(
      fc.property(several, (all) => {
        const lexicon = open(...all);
        for (const one of all) for (const each of one.surfaces) expectClaim(lexicon, one, each);
        const claims = lexicon.forms.flatMap((_form, at) => lexicon.claimsOf(at));
        expect(claims).toHaveLength(all.flatMap((one) => one.surfaces).length);
      }),
      { numRuns: 200 },
    );
  });
});

/** The lexicon has a claim that says of a term and its surface all that these say. */
function expectClaim(lexicon: Lexicon, { id, kind, level, nation, life }: Entry, one: Surface) {
  const same = (form: string) =>
    one.case === 'free'
      ? form.toLowerCase().replace('-', ' ') === one.form.toLowerCase().replace('-', ' ')
      : form === one.form;
  const sorted = (list: readonly string[]) => [...list].sort();
  const claims = lexicon.forms
    .flatMap((form, at) => (same(form) ? lexicon.claimsOf(at) : []))
    .map(({ term, guard: cues, when }) => ({
      term,
      when,
      guard: cues && { for: sorted(cues.for), against: sorted(cues.against) },
    }));
  expect(claims).toContainEqual({
    term: { id, kind, level, nation, life },
    when: one.when && { from: one.when.from ?? '', to: one.when.to ?? '' },
    guard: one.guard && { for: sorted(one.guard.for), against: sorted(one.guard.against) },
  });
}

describe('the shipped glossary', () => {
  const marked = readGlossary()
    .terms.map((term) => term.entry)
    .filter(({ kind }) => kind !== 'person');
  const lexicon = open(...marked);

  it('survives the lexicon, term for term', () => {
    for (const { id, kind, level, nation, life, surfaces } of marked) {
      for (const { form } of surfaces) {
        const found = lexicon.forms.flatMap((one, at) =>
          one.toLowerCase().replaceAll('-', ' ') === plain(form).toLowerCase().replaceAll('-', ' ')
            ? lexicon.claimsOf(at).map(({ term }) => term)
            : [],
        );
        expect(found).toContainEqual({ id, kind, level, nation, life });
      }
    }
  });

  it('has no form that is not found where it is written', () => {
    const forms = [...new Set(marked.flatMap((one) => one.surfaces.map(({ form }) => form)))];
    const each = forms.map((form, at) =>
      entry(`form-${at}`, { surfaces: [surface(form, { case: 'exact' })] }),
    );
    const texts = forms.map((form) => `And ${form}, or so.`);
    const found = detect(texts, [open(...each)], { published: null });
    const lost = forms.filter((form, at) => {
      const whole = { start: 4, end: 4 + form.length };
      return !found[at]?.some(({ start, end }) => start === whole.start && end === whole.end);
    });
    expect(lost).toEqual([]);
    expect(forms.length).toBeGreaterThan(1_500);
  });
});
