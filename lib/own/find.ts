/** Which own terms a reader looks for, by any words of theirs, in the order of their names. Pure. */
import { nameKey } from './schema';
import type { OwnTerm } from './types';

/** All terms when nothing is asked for. Each word of `query` stands somewhere in the term. */
export function findOwn(terms: readonly OwnTerm[], query: string): readonly OwnTerm[] {
  const words = nameKey(query).split(' ').filter(Boolean);
  return terms
    .filter(({ name, short, also, meaning }) => {
      const text = nameKey([name, short ?? '', ...also, meaning].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => ORDER.compare(a.name, b.name));
}

const ORDER = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
