import { describe, expect, it } from 'vitest';
import { readGlossary } from '@/scripts/glossary';
import { date } from '@/tests/builders';
import { routeHash } from './route';
import { openSearch } from './search';
import { chosen, suggestions } from './suggest';

const { knowledge, terms } = readGlossary();
const search = openSearch(terms);
const now = { knowledge, today: date('2026-07-20') };

describe('the address bar', () => {
  it('offers terms by name and letters, and says how they stand', () => {
    const [first] = suggestions('ccg', search, now);
    expect(first).toEqual({
      content: '#/term/ccg',
      description: 'Clinical commissioning group (CCG) – Gone since 1 July 2022',
    });
  });

  it('offers a handful at most, and nothing for nothing', () => {
    expect(suggestions('care', search, now)).toHaveLength(6);
    expect(suggestions('', search, now)).toEqual([]);
    expect(suggestions('x'.repeat(10_000), search, now)).toEqual([]);
  });

  it.each([
    ['#/term/icb', '#/term/icb'],
    ['ccg', '#/term/ccg'],
    ['  area team ', '#/term/area-team'],
    ['zzzq', '#/?q=zzzq'],
    ['#/term/<script>', '#/'],
  ])('leads from “%s” to %s', (text, hash) => {
    expect(routeHash(chosen(text, search))).toBe(hash);
  });
});
