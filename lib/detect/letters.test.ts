/** What letters may mean by the lexicons, and that what the reader says of them is what holds. */
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import { date, entry, guard, surface } from '@/tests/builders';
import { detect } from './detect';
import { lettersOf } from './letters';

const exact = (form: string, rest: Parameters<typeof surface>[1] = {}) =>
  surface(form, { case: 'exact', ...rest });
const own = openLexicon(compile([entry('own-icp', { kind: 'own', surfaces: [exact('ICP')] })]));
const ours = openLexicon(
  compile([
    entry('icp-contract', {
      surfaces: [exact('ICP', { guard: guard({ for: ['contract'] }) })],
    }),
    entry('icp', {
      surfaces: [
        exact('ICP', { guard: guard({ for: ['partnership'] }) }),
        surface('integrated care partnership'),
      ],
    }),
    entry('ccg', { surfaces: [exact('CCG')] }),
  ]),
);

describe('letters', () => {
  it.each([
    ['ICP', 'icp', ['icp', 'icp-contract']],
    ['ICPs', 'icp', ['icp', 'icp-contract']],
    ['Integrated\u00a0care  partnership', 'integrated care partnership', ['icp']],
    ['ICPX', '', []],
    ['the ICP', '', []],
    ['', '', []],
  ])('%j may mean', (text, form, ids) => {
    const letters = lettersOf(text, [ours]);
    expect(letters.form).toBe(form);
    expect(letters.claims.map(({ term }) => term.id).sort()).toEqual(ids);
  });

  it('may mean a term of the reader’s own as well', () => {
    const ids = lettersOf('ICP', [own, ours]).claims.map(({ term }) => term.id);
    expect(ids.sort()).toEqual(['icp', 'icp-contract', 'own-icp']);
  });
});

describe('what the reader says of letters', () => {
  const text = 'The ICP contract and two ICPs. The CCG and the integrated care partnership.';
  const found = (said: Record<string, string | null>, lexicons = [ours]) =>
    detect([text], lexicons, {
      published: date('2023-01-01'),
      said: new Map(Object.entries(said)),
    })[0]?.map(({ start, end, term }) => `${text.slice(start, end)} ${term.id}`);

  it('is what they mean, whatever speaks against it', () => {
    expect(found({ icp: 'icp-contract' })).toEqual([
      'ICP icp-contract',
      'ICPs icp-contract',
      'CCG ccg',
      'integrated care partnership icp',
    ]);
    expect(found({ icp: 'icp' })?.slice(0, 2)).toEqual(['ICP icp', 'ICPs icp']);
  });

  it('is silence for what is something else, names and plain letters too', () => {
    expect(found({ icp: null, ccg: null })).toEqual(['integrated care partnership icp']);
    expect(found({ icp: null }, [own, ours])).toEqual([
      'CCG ccg',
      'integrated care partnership icp',
    ]);
  });

  it('chooses between the reader’s own and ours', () => {
    expect(found({ icp: 'icp' }, [own, ours])?.[0]).toBe('ICP icp');
    expect(found({ icp: 'own-icp' }, [ours, own])?.[0]).toBe('ICP own-icp');
  });

  it('counts for nothing when its term is no longer there', () => {
    expect(found({ ccg: 'gone-since' })).toEqual(found({}));
  });
});
