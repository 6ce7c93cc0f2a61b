/** What a form means on a page, or that it cannot be said: then there is no mention. */
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import { date, entry, guard, life, surface } from '@/tests/builders';
import { bare, bracketed } from '@/tests/notation';
import { detect } from './detect';

const letters = (form: string, pro: string[], against: string[]) =>
  surface(form, { case: 'exact', guard: guard({ for: pro, against }) });
const within = (form: string, from: string | null, to: string | null, guarded = false) =>
  surface(form, {
    case: 'exact',
    guard: guarded ? guard() : null,
    when: { from: from === null ? null : date(from), to: to === null ? null : date(to) },
  });
const clear = ['CCG', 'NHS England', 'LMC', 'BMA', 'Fuller report', 'PCN DES', 'Kings Fund'];
const everyday = ['NHS', 'GP', 'hospital', 'nurse', 'surgery', 'clinic', 'ward'];

const lexicon = openLexicon(
  compile([
    entry('ics', {
      surfaces: [
        letters('ICS', ['system', 'commissioning'], ['asthma', 'inhaler', 'calendar']),
        surface('integrated care system'),
      ],
    }),
    entry('pcn', {
      surfaces: [
        letters('PCN', ['practice', 'network'], ['penalty', 'parking']),
        surface('primary care network', { guard: guard({ against: ['alberta'] }) }),
      ],
    }),
    entry('monitor', {
      surfaces: [letters('Monitor', ['regulator', 'foundation'], ['blood', 'pulse'])],
    }),
    entry('tariff', { surfaces: [surface('tariff', { guard: guard() })] }),
    entry('stp', {
      surfaces: [letters('STP', ['footprint'], [])],
      life: life({ announced: '2015-12-22', start: '2016-03', end: '2021' }),
    }),
    entry('walk-in-centre', {
      surfaces: [letters('WIC', ['walk'], []), surface('walk in centre')],
    }),
    entry('icp-contract', { surfaces: [within('ICP', null, '2020', true)] }),
    entry('icp', { surfaces: [within('ICP', '2022', null, true)] }),
    entry('area-team', { surfaces: [within('Area Team', '2013', '2015')] }),
    entry('hwb-one', { surfaces: [letters('HWB', ['borough'], [])] }),
    entry('hwb-two', { surfaces: [letters('HWB', ['commissioning'], [])] }),
    ...clear.map((form) => entry(form, { surfaces: [surface(form, { case: 'title' })] })),
    ...everyday.map((form) =>
      entry(form, { level: 'everyday', surfaces: [surface(form, { case: 'title' })] }),
    ),
  ]),
);
const quiet = new Set([...clear, ...everyday]);

interface Page {
  readonly published?: string;
}

/** The guarded mentions of a page, a string a block. */
function read(texts: readonly string[], { published }: Page = {}) {
  const day = published === undefined ? null : date(published);
  return detect(texts, [lexicon], { published: day }).map((mentions) =>
    mentions.filter(({ term }) => !quiet.has(term.id)),
  );
}
function expectRead(lines: readonly string[], page: Page = {}) {
  const texts = lines.map(bare);
  const found = read(texts, page);
  expect(texts.map((text, at) => bracketed(text, found[at] ?? []))).toEqual(lines);
}
const idsIn = (texts: readonly string[], page: Page = {}) =>
  read(texts, page).flatMap((mentions) => mentions.map(({ term }) => term.id as string));
/** A block of unmistakable policy terms. */
const policy = `${clear.join(', ')}.`;

describe('letters that mean other things too', () => {
  it.each([
    ['stay silent on their own', ['An ICS met.']],
    ['are ours among unmistakable terms', ['An [ICS] met.', policy]],
    ['support each other', ['The [ICS], the [PCN], the [STP] and [Monitor] met the LMC.']],
    ['are not enough for each other', ['The ICS, the PCN, the STP and Monitor met.']],
    ['are not ours among everyday ones', ['An ICS met.', `${everyday.join(', ')}.`]],
    ['are ours with words that go with us', ['Commissioning by the [ICS], a system']],
    ['are not ours with words that go against us', ['Asthma: an ICS inhaler', policy]],
    ['are ours where the full name stands', ['An [ICS] met.', 'The [integrated care system].']],
    ['are ours beside one name that is clear', ['A [PCN] met.', 'The [integrated care system].']],
    ['are not, if words go against us', ['A PCN, a penalty.', 'The [integrated care system].']],
    ['and an ordinary word is not', ['A tariff rose.', 'The [integrated care system].']],
    ['but is beside two', ['A [tariff] rose.', 'The [integrated care system], a CCG.']],
  ])('%s', (_what, lines) => expectRead(lines));

  it.each([
    [
      'with a name of ours are ours',
      ['An [integrated care system] ([ICS]) for asthma inhaler use'],
    ],
    ['in the plural too', ['Two [integrated care systems] ([ICSs]) for asthma inhaler use']],
    ['in other places too', ['An [integrated care system] ([ICS])', 'an [ICS] inhaler for asthma']],
    ['with other words are not ours', ['inhaled corticosteroids (ICS)', 'Its ICS.', policy]],
    ['after the letters', ['the ICS (inhaled corticosteroid)', policy]],
    ['in the plural', ['penalty charge notices (PCNs)', policy]],
    [
      'with a name that is another’s here are not ours',
      ['Alberta: a primary care network (PCN)', 'A primary care network in Alberta.'],
    ],
  ])('expanded %s', (_what, lines) => expectRead(lines));

  it('that mean two things on one page are weighed each by its own words', () => {
    expectRead([
      'The commissioning system, an [ICS], met.',
      'Asthma: take an ICS inhaler.',
      'Their [ICS] met for commissioning.',
      policy,
    ]);
  });

  it('mean one thing on a page where their mentions agree', () => {
    expectRead(['The commissioning system: [ICS].', ...Array(12).fill('An [ICS] met.'), policy]);
  });

  it('of two terms of ours are undecided when as much speaks for either', () => {
    expectRead(['The HWB met.', policy]);
    expectRead(['Borough commissioning: the HWB met.', policy]);
    expect(idsIn(['The borough’s HWB met.', policy])).toEqual(['hwb-one']);
    expect(idsIn(['Commissioning: the HWB met.', policy])).toEqual(['hwb-two']);
  });
});

it('never speaks for itself in company, whichever of its senses is asked for', () => {
  // Two names are company; the shared one is the first of them, and no second.
  const lexicon = openLexicon(
    compile([
      entry('one', { surfaces: [surface('Health Club', { guard: guard() })] }),
      entry('two', { surfaces: [surface('Health Club', { guard: guard() })] }),
      entry('other', { surfaces: [surface('care club', { guard: guard() })] }),
    ]),
  );
  const texts = ['The Health Club met a care club.'];
  const found = detect(texts, [lexicon], { published: null }).flat();
  expect(found).toEqual([]);
});

describe('an ordinary word with a capital', () => {
  it.each([
    [['Monitor your teams.', policy]],
    [['Monitor your pulse.', policy]],
    [['Rest. Monitor your blood pressure.', policy]],
    [['[Monitor] has said no.', policy]],
    [['The regulator, [Monitor], a foundation, said no.']],
    [['[Monitor] has said no.', 'Monitor your pulse daily.', policy]],
  ])('%j', (lines) => expectRead(lines));
});

describe('the article’s date', () => {
  it.each([
    ['2019-05', ['icp-contract']],
    ['2020', ['icp-contract']],
    ['2021-06', []],
    ['2022-07-01', ['icp']],
    ['2026', ['icp']],
    [undefined, []],
  ])('%s tells which of two terms shared letters are: %j', (published, expected) => {
    expect(idsIn(['An ICP met.', policy], published === undefined ? {} : { published })).toEqual(
      expected,
    );
  });

  it.each([
    ['2019-05', ['icp-contract']],
    ['2021-06', []],
    ['2026', ['icp']],
    [undefined, []],
  ])('%s speaks for shared letters in their time: %j', (published, expected) => {
    expect(idsIn(['An ICP met.'], published === undefined ? {} : { published })).toEqual(expected);
  });

  it.each([
    ['2012', []],
    ['2013-04', ['area-team']],
    ['2015', ['area-team']],
    ['2016-01-01', []],
    [undefined, ['area-team']],
  ])('%s bounds a form with dates of its own: %j', (published, expected) => {
    expect(idsIn(['An Area Team met.'], published === undefined ? {} : { published })).toEqual(
      expected,
    );
  });

  it.each([
    ['2010-01', 'An STP met.'],
    ['2015-12', 'An [STP] met.'],
    ['2016-01', 'An [STP] met.'],
    ['2024', 'An [STP] met.'],
    [undefined, 'An [STP] met.'],
  ])('%s: a term is not meant before it was put forward: %s', (published, line) => {
    expectRead([line, policy], published === undefined ? {} : { published });
  });
});

describe('a page of elsewhere', () => {
  it.each([
    [['Alberta: the integrated care system met.']],
    [['La LMC de la BMA y el NHS England de los pueblos.']],
    [['The NHS went to Alberta: the [integrated care system] met.']],
  ])('%j', (lines) => expectRead(lines));

  it('still holds the reader’s own terms', () => {
    const own = openLexicon(compile([entry('own-a', { kind: 'own', surfaces: [surface('ABC')] })]));
    const [found = []] = detect(['Alberta has ABC and a CCG.'], [own, lexicon], {
      published: null,
    });
    expect(found.map(({ term }) => term.id)).toEqual(['own-a']);
  });
});

describe('the nations', () => {
  const federation = surface('federation', { guard: guard() });
  const nations = openLexicon(
    compile([
      entry('ours', { nation: ['England'], surfaces: [federation] }),
      entry('theirs', { nation: ['Northern Ireland'], surfaces: [federation] }),
      ...clear.map((form) => entry(form, { surfaces: [surface(form, { case: 'title' })] })),
    ]),
  );
  it.each([
    ['A federation met the CCG, the LMC and the BMA.', 'ours'],
    ['In Northern Ireland a federation met the CCG, the LMC and the BMA.', 'theirs'],
  ])('%s', (text, id) => {
    const ids = detect([text], [nations], { published: null })
      .flat()
      .map(({ term }) => term.id);
    expect(ids.filter((one) => !quiet.has(one))).toEqual([id]);
  });
});

describe('several lexicons', () => {
  it('each decide their own forms by what stands on the whole page', () => {
    const own = openLexicon(
      compile([
        entry('own-abc', { surfaces: [letters('ABC', ['council'], [])] }),
        entry('own-def', { surfaces: [surface('Deffing')] }),
      ]),
    );
    const ids = (texts: readonly string[]) =>
      detect(texts, [lexicon, own], { published: null }).flatMap((mentions) =>
        mentions.map(({ term }) => term.id as string).filter((one) => !quiet.has(one)),
      );
    expect(ids(['An ABC met.'])).toEqual([]);
    expect(ids(['An ABC met.', policy])).toEqual(['own-abc']);
    expect(ids(['An ABC and an ICS met.', policy, 'Deffing'])).toEqual([
      'own-abc',
      'ics',
      'own-def',
    ]);
  });
});

it('stays silent on a policy page where every mention stands in another’s words', () => {
  expectRead([
    'An [integrated care system] met the CCG, NHS England, the LMC and the BMA.',
    'The asthma inhaler holds ICS.',
  ]);
});

it('is of no term that nobody had put forward yet, however much speaks for it', () => {
  const texts = ['The STP, a footprint, met.', policy];
  expect(idsIn(texts, { published: '2009-06' })).toEqual([]);
  expect(idsIn(texts, { published: '2016-01' })).toEqual(['stp']);
});

it('holds to a bracket that lies, for these letters alone', () => {
  expectRead(['The PCN (parking) and the PCN.', 'The [ICS] met.', policy]);
});

describe('letters that the page expands in two ways', () => {
  it.each([
    [
      'each mention follows the last expansion before it',
      [
        'An [integrated care system] ([ICS]) met.',
        'The [ICS] met.',
        'Inhaled corticosteroids (ICS) help.',
        'An ICS is taken twice a day.',
      ],
    ],
    [
      'also letters that no word speaks against',
      [
        'Women, infants and children (WIC) get milk.',
        'A WIC voucher is worth little.',
        'A [walk in centre] ([WIC]) opened.',
        'The [WIC] is full.',
      ],
    ],
    [
      'either way round',
      [
        'ICS, or inhaled corticosteroids, help. Take your ICS.',
        '[Integrated care systems] ([ICS]) met. The [ICS] met.',
      ],
    ],
    [
      'beyond the mentions that are looked at first',
      [
        'An [integrated care system] ([ICS]), unlike inhaled corticosteroids (ICS), met.',
        'An ICS. An ICS. An ICS.',
        'An ICS. The ICS, an ICS.',
        'Then [integrated care systems] ([ICS]) met.',
      ],
    ],
    [
      'the plural is no other way',
      [
        'The [ICS] met.',
        'An [integrated care system] ([ICS]), and [integrated care systems] ([ICSs]).',
      ],
    ],
  ])('%s', (_name, lines) => expectRead([...lines, 'The [integrated care system] met.']));
});

it('letters are no name that words could end like', () => {
  expect(idsIn([policy, 'Of those intestinal, colonic and septic (ICS) is the worst.'])).toEqual(
    [],
  );
});
