/** Small makers of own terms for tests. */
import fc from 'fast-check';
import type { TermId } from '@/lib/glossary/types';
import { BLANK } from '@/lib/own/blank';
import { parseDraft } from '@/lib/own/schema';
import { MOST, type OwnDraft, type OwnTerm } from '@/lib/own/types';
import { date, partialDates } from './builders';

/** `at` makes the id; give one where several terms have to be told apart. */
export function own(name: string, rest: Partial<OwnTerm> & { readonly at?: number } = {}): OwnTerm {
  const { at = 0, ...given } = rest;
  const id = `own-${String(at).padStart(12, '0')}` as TermId;
  return { ...BLANK, name, id, changed: date('2026-11-25'), ...given };
}

/** Any draft that may be kept, odd letters and cells that look like formulas among them. */
export function drafts(): fc.Arbitrary<OwnDraft> {
  const odd = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ',',
    ';',
    '|',
    '\t',
    '\n',
    ' ',
    '’',
    'é',
    '🏥',
  );
  const text = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  });
  const line = (most: number) => text.map((parts) => parts.join('').slice(0, most));
  const form = (most: number) => line(most - 2).map((rest) => `H7${rest}`);
  const bare = (most: number) => form(most).map((one) => one.replaceAll('|', '/'));
  return fc
    .record({
      name: form(MOST.name),
      short: fc.option(form(MOST.letters)),
      also: fc.array(bare(MOST.name), { maxLength: MOST.also }),
      meaning: line(MOST.meaning),
      from: fc.option(partialDates()),
      to: fc.constant(null),
      link: fc.option(fc.webUrl({ withQueryParameters: true })),
      first: fc.boolean(),
    })
    .map((loose) => parseDraft(loose))
    .filter((read) => 'draft' in read)
    .map(({ draft }) => draft);
}
