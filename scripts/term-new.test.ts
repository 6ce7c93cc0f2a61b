import { describe, expect, it } from 'vitest';
import { GlossaryError, parseTerm } from '@/lib/glossary/parse';
import { idFor, newTerm } from './term-new';

describe('a new term', () => {
  it.each([
    ['Integrated care board', 'integrated-care-board'],
    ['  NHS England (2013) ', 'nhs-england-2013'],
    ["King's Fund", 'king-s-fund'],
    ['A&E', 'a-e'],
    ['???', ''],
  ])('called “%s” gets the id “%s”', (name, id) => {
    expect(idFor(name)).toBe(id);
  });

  it('has every field, and is refused until somebody has filled it in', () => {
    const fresh = newTerm('Area team', 'AT', '2026-07-02');
    expect(() => parseTerm('area-team.json', fresh)).toThrow(GlossaryError);
    expect(() => parseTerm('area-team.json', fresh)).toThrow(/summary: is empty/);
    expect(() => parseTerm('area-team.json', fresh)).not.toThrow(/is missing|not a field/);
  });
});
