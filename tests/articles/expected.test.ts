/** What the sample articles promise agrees with the glossary, and they are all told apart. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '@/lib/timeline/calendar';
import { latestStanding, standingOn } from '@/lib/timeline/standing';
import { readGlossary } from '@/scripts/glossary';

interface Expected {
  readonly published: { readonly date: PartialDate; readonly source: string };
  readonly terms: readonly {
    readonly id: string;
    readonly then: string | null;
    readonly now: string;
    readonly surfaces: readonly string[];
  }[];
  readonly silent: readonly { readonly what: string; readonly text: string }[];
}

const { terms, knowledge } = readGlossary();
const byId = new Map(terms.map(({ entry }) => [entry.id as string, entry]));
const samples = globSync('tests/articles/*.expected.json').map((path) => {
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
  return [path, expected, readFileSync(path.replace('.expected.json', '.html'), 'utf8')] as const;
});

describe('the sample articles', () => {
  it.each(samples)('%s stands as the glossary has it', (_path, { published, terms: promised }) => {
    const known = promised.map(({ id }) => {
      const entry = byId.get(id);
      return (
        entry && {
          id,
          then: standingOn(entry, published.date, knowledge),
          now: latestStanding(entry, knowledge, knowledge),
        }
      );
    });
    expect(known).toEqual(promised.map(({ id, then, now }) => ({ id, then, now })));
  });

  it.each(samples)('%s holds what it is to be silent about', (_path, { silent }, html) => {
    expect(silent.filter(({ text }) => !html.includes(text))).toEqual([]);
  });

  it('find their date in four different ways', () => {
    const sources = samples.map(([, { published }]) => published.source);
    expect(sources.sort()).toEqual(['byline', 'json-ld', 'meta', 'time']);
  });
});
