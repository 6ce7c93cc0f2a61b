/** Lineages of small families, written as arrows, and of the real glossary. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermId } from '@/lib/glossary/types';
import { readGlossary } from '@/scripts/glossary';
import { id, life, term } from '@/tests/builders';
import { kinOf, type Lineage, lineageOf } from './lineage';

/** `family('pct>ccg', 'ccg>icb', 'icb~>next')`; “~” is planned. Years follow the alphabet not at all. */
function family(...arrows: string[]) {
  const names = [...new Set(arrows.flatMap((arrow) => arrow.split(/~?>/)))];
  const from = (name: string, planned: boolean) =>
    arrows
      .filter((arrow) => arrow.includes('~') === planned)
      .map((arrow) => arrow.split(/~?>/))
      .filter(([first]) => first === name)
      .map(([, to]) => id(to ?? ''));
  const to = (name: string) =>
    arrows
      .filter((arrow) => !arrow.includes('~'))
      .map((arrow) => arrow.split('>'))
      .filter(([, last]) => last === name)
      .map(([first]) => id(first ?? ''));
  return new Map(
    names.map((name) => [
      id(name),
      term(
        name,
        {},
        {
          successors: from(name, false),
          plannedSuccessors: from(name, true),
          predecessors: to(name),
        },
      ),
    ]),
  );
}

const told = (lineage: Lineage | null) =>
  lineage?.kin.map(({ entry, step }) => `${step} ${entry.name}`);

describe('a lineage', () => {
  it('goes several steps both ways, nearest to the term last before it and first after it', () => {
    const terms = family('dha>ha', 'ha>pct', 'pcg>pct', 'pct>ccg', 'ccg>icb', 'icb~>next');
    expect(told(lineageOf(id('pct'), terms))).toEqual([
      '-2 dha',
      '-1 ha',
      '-1 pcg',
      '0 pct',
      '1 ccg',
      '2 icb',
      '3 next',
    ]);
  });

  it('stops after four steps', () => {
    const terms = family('a>b', 'b>c', 'c>d', 'd>e', 'e>f');
    expect(told(lineageOf(id('a'), terms))?.at(-1)).toBe('4 e');
  });

  it('tells what is planned from what is so', () => {
    const { successions } = lineageOf(id('b'), family('a>b', 'b~>c')) ?? { successions: [] };
    expect(successions).toMatchObject([
      { from: 'a', to: 'b', planned: false },
      { from: 'b', to: 'c', planned: true },
    ]);
  });

  it('counts those it has no room for, and has them all when asked', () => {
    const heirs = 'abcdefghi'.split('');
    const terms = family(...heirs.map((name) => `${name}>nhse`));
    const few = lineageOf(id('nhse'), terms);
    expect(few?.kin).toHaveLength(5);
    expect(few?.left).toEqual([{ of: 'nhse', side: 'before', count: 5 }]);
    const all = lineageOf(id('nhse'), terms, true);
    expect(all?.kin).toHaveLength(10);
    expect(all?.left).toEqual([]);
  });

  it('leaves out nobody for the sake of one', () => {
    const terms = family(...'abcde'.split('').map((name) => `${name}>nhse`));
    expect(lineageOf(id('nhse'), terms)?.left).toEqual([]);
  });

  it('keeps those whose end lies at its beginning, before later additions', () => {
    const ends = {
      pct: '2013-03-31',
      sha: '2013-03-31',
      hee: '2023',
      nhsd: '2023',
      x: '2022',
      y: '2022',
    };
    const names = Object.keys(ends).map(id);
    const terms = new Map([
      ...Object.entries(ends).map(
        ([name, end]) => [id(name), term(name, { life: life({ end }) })] as const,
      ),
      [
        id('nhse'),
        term('nhse', { life: life({ start: '2013-04-01' }) }, { predecessors: names }),
      ] as const,
    ]);
    expect(told(lineageOf(id('nhse'), terms))).toEqual(
      expect.arrayContaining(['-1 pct', '-1 sha']),
    );
  });

  it('is none for a term alone, and for one that is not there', () => {
    const alone = new Map([[id('gp'), term('gp')]]);
    expect(lineageOf(id('gp'), alone)).toBeNull();
    expect(lineageOf(id('other'), alone)).toBeNull();
    expect(kinOf(id('gp'), alone)).toEqual(new Set(['gp']));
  });

  it('says why two lived side by side, whichever file says so', () => {
    const terms = new Map([
      [id('a'), term('a', {}, { successors: [id('b')] })],
      [
        id('b'),
        term('b', {}, { predecessors: [id('a')], overlaps: [{ id: id('a'), why: 'It grew.' }] }),
      ],
    ]);
    expect(lineageOf(id('a'), terms)?.successions).toMatchObject([{ why: 'It grew.' }]);
  });

  const letters = fc.constantFrom(...'abcdefghij'.split(''));
  const webs = fc.array(fc.tuple(letters, letters, fc.boolean()), { minLength: 1, maxLength: 40 });

  it('has everybody once and comes to an end, whatever succeeds whom', () => {
    fc.assert(
      fc.property(webs, letters, fc.boolean(), (web, name, whole) => {
        const terms = family(
          ...web.map(([from, to, planned]) => `${from}${planned ? '~' : ''}>${to}`),
        );
        const lineage = lineageOf(id(name), terms, whole);
        if (lineage === null) return;
        const ids = lineage.kin.map(({ entry }) => entry.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toContain(name);
        for (const { from, to } of lineage.successions)
          expect([ids.includes(from), ids.includes(to), from === to]).toEqual([true, true, false]);
        for (const { count } of lineage.left) expect(count).toBeGreaterThan(0);
      }),
    );
  });
});

describe('in the real glossary', () => {
  const { terms } = readGlossary();
  const byId = new Map<TermId, (typeof terms)[number]>(terms.map((each) => [each.entry.id, each]));

  it('a CCG comes from authorities and leads to ICBs', () => {
    const ids = lineageOf(id('ccg'), byId)?.kin.map(({ entry }) => entry.id as string) ?? [];
    const order = ['dha', 'health-authority', 'pct', 'ccg', 'icb'].map((each) => ids.indexOf(each));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
