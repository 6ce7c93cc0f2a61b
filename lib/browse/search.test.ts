/** The search of the real glossary, as readers type. */
import { describe, expect, it } from 'vitest';
import type { Term } from '@/lib/glossary/types';
import { readGlossary } from '@/scripts/glossary';
import { formFound, openSearch } from './search';

const { terms } = readGlossary();
const { find } = openSearch(terms);
const ids = (query: string) => find(query).map(({ entry }) => entry.id as string);

describe('the search', () => {
  it.each([
    ['CCG', 'ccg'],
    ['ccg', 'ccg'],
    ['ICS', 'ics'],
    ['pcn', 'pcn'],
    ['GP', 'gp'],
    ['NHS England', 'nhs-england'],
    ['clinical commissioning group', 'ccg'],
    ['fuller', 'fuller-report'],
    ['10-Year Health Plan', 'ten-year-health-plan'],
    ['integrated care bo', 'icb'],
    ['clincal commisioning group', 'ccg'],
    ['area team', 'area-team'],
  ])('for “%s” finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('finds both reports that were called Darzi’s', () => {
    expect(ids('Lord Darzi’s report').slice(0, 2).sort()).toEqual([
      'darzi-2024',
      'high-quality-care-for-all',
    ]);
  });

  it('finds by each letter typed on the way to a name', () => {
    const name = 'healthwatch';
    for (let typed = 4; typed <= name.length; typed++) {
      expect(ids(name.slice(0, typed))).toContain('healthwatch');
    }
  });

  it('finds every term by its name, and by its letters', () => {
    for (const { entry } of terms) {
      expect(ids(entry.name), entry.name).toContain(entry.id);
      if (entry.short !== null) expect(ids(entry.short), entry.short).toContain(entry.id);
    }
  });

  it('says by which form a term was found, where its name does not show it', () => {
    const ccg = terms.find(({ entry }) => entry.id === 'ccg') as Term;
    expect(ids('shadow ccg')).toContain('ccg');
    expect(formFound(ccg, 'shadow ccg')).toBe('shadow CCG');
    expect(formFound(ccg, 'clin ccg')).toBeNull();
    expect(formFound(ccg, 'commissioned')).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['signs alone', '?!—…'],
    ['no word of ours', 'zzzzqqq'],
  ])('finds nothing for %s', (_, query) => {
    expect(find(query)).toEqual([]);
  });

  it('bears ten thousand characters', () => {
    expect(find('integrated care '.repeat(625))).not.toHaveLength(0);
    expect(find('x'.repeat(10_000))).toEqual([]);
  });
});
