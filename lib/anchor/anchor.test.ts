import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describePlace, LONGEST_CONTEXT, LONGEST_QUOTE } from './describe';
import { fingerprint, isOf } from './fingerprint';
import { resolve } from './resolve';
import type { IndexText, Selectors } from './selectors';

/** Reads “The [CCG] met.¶Again.” as two blocks and a span; without brackets, only as blocks. */
function page(example: string): { index: IndexText; span: { start: number; end: number } } {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  return {
    index: indexOf(example.replace(/[[\]]/g, '').replaceAll('¶', '\n')),
    span: { start, end },
  };
}

function indexOf(text: string): IndexText {
  const blockStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return { text, blockStarts };
}

function described(example: string): Selectors {
  const { index, span } = page(example);
  const selectors = describePlace(index, span);
  if (!selectors) throw new Error(`nothing to describe in “${example}”`);
  return selectors;
}

/** What is found of the place in `before` once the text is `after`; brackets where it should be. */
function found(before: string, after: string) {
  return resolve(page(after).index, described(before));
}

const exactly = (after: string) => ({ state: 'exact', span: page(after).span });

describe('describing a passage', () => {
  it('keeps the words, what stands around them and where they are', () => {
    expect(described('Reform.¶Then the [CCG met] again.')).toMatchObject({
      quote: { exact: 'CCG met', prefix: 'Reform.\nThen the ', suffix: ' again.' },
      position: { start: 17, end: 24 },
      path: { block: 1, offset: 9 },
      alone: true,
    });
  });

  it('counts code points, and never cuts one in two', () => {
    const { index } = page('🏥🏥 the 👩🏽‍⚕️ met');
    const inside = { start: index.text.indexOf('👩') + 1, end: index.text.indexOf(' met') };
    expect(describePlace(index, inside)).toMatchObject({
      quote: { exact: '👩🏽‍⚕️', prefix: '🏥🏥 the ', suffix: ' met' },
      position: { start: 7, end: 12 },
    });
  });

  it('cuts what stands around between characters', () => {
    const beds = '🏥'.repeat(40);
    const { quote } = described(`${beds}-[CCG]-${beds}`);
    expect(quote.prefix).toBe(`${'🏥'.repeat(31)}-`);
    expect(quote.suffix).toBe(`-${'🏥'.repeat(31)}`);
  });

  it('knows the block that a passage begins', () => {
    expect(described('Reform.¶[CCG] met.').path).toEqual({ block: 1, offset: 0 });
    expect(described('[Reform.]¶CCG met.').path).toEqual({ block: 0, offset: 0 });
  });

  it('leaves white space at the ends aside', () => {
    expect(described('A[ CCG¶]B')).toMatchObject({
      quote: { exact: 'CCG' },
      position: { start: 2 },
    });
  });

  it('keeps as much around repeated words as tells them apart, within bounds', () => {
    const filler = 'and so on '.repeat(12);
    const { quote, alone } = described(
      `One ${filler}the [CCG] met ${filler}. Two ${filler}the CCG met ${filler}.`,
    );
    expect(alone).toBe(false);
    expect(quote.prefix).toMatch(/One (?:and so on )+the $/);
    const same = 'CCG '.repeat(500);
    const lost = described(`${same}[CCG] ${same}`);
    expect(lost.quote.prefix).toHaveLength(LONGEST_CONTEXT);
  });

  it('takes no white space alone, nothing, and nothing endless', () => {
    const { index } = page(`A ¶ B${'x'.repeat(LONGEST_QUOTE + 1)}`);
    expect(describePlace(index, { start: 1, end: 4 })).toBeNull();
    expect(describePlace(index, { start: 2, end: 2 })).toBeNull();
    expect(describePlace(index, { start: 9, end: 3 })).toBeNull();
    expect(describePlace(index, { start: 5, end: 5 + LONGEST_QUOTE })).not.toBeNull();
    expect(describePlace(index, { start: 4, end: index.text.length })).toBeNull();
  });
});

describe('finding it again', () => {
  const long = 'integrated care boards replaced them';
  it.each([
    ['in the same text', 'Then the [CCG] met again.', 'Then the [CCG] met again.'],
    ['behind new text', 'Then the [CCG] met again.', 'News!¶Then the [CCG] met again.'],
    [
      'with one side rewritten',
      'Every year in spring the [CCG] met again.',
      'Every year in spring the [CCG] sat down.',
    ],
    [
      'with the other side rewritten',
      'Then the [CCG] met to hear its members.',
      'Once a [CCG] met to hear its members.',
    ],
    ['anywhere, when it is long and lone', `Then [${long}].`, `As we said, [${long}], in July.`],
    ['across blocks', 'The [CCG¶met] again.', 'New.¶The [CCG¶met] again.'],
    [
      'among its likes, by what stands around it',
      'The CCG met in May. The [CCG] met in June.',
      'The CCG met in May. The [CCG] met in June. The CCG met in July.',
    ],
  ])('%s', (_what, before, after) => {
    expect(found(before, after)).toEqual(exactly(after));
  });

  it.each([
    ['gone', 'Then the [CCG] met.', 'Then the ICB met.', 'missing', 'gone'],
    ['changed by a number', 'It cut [38 per cent].', 'It cut 50 per cent.', 'missing', 'gone'],
    [
      'elsewhere in other company',
      'Then the [CCG] met.',
      'A CCG is gone.',
      'missing',
      'surroundings',
    ],
    [
      'one of several now',
      'Then the [CCG] met.',
      'A CCG came, a CCG went.',
      'ambiguous',
      'several',
    ],
    [
      'gone where it was, while its like is still there',
      'The [CCG] met in May. The CCG met in June.',
      'The ICB met in May. The CCG met in June.',
      'ambiguous',
      'several',
    ],
    [
      'there twice, words around it and all',
      'Then the [CCG] met.',
      'Then the CCG met. Then the CCG met.',
      'ambiguous',
      'several',
    ],
    ['nowhere, in a page without text', 'Then the [CCG] met.', '', 'missing', 'gone'],
  ])('does not guess when it is %s', (_what, before, after, state, reason) => {
    expect(found(before, after)).toEqual({ state, reason });
  });

  it('goes by position among passages alike, but only in the same text', () => {
    const alike = `${'CCG 🏥 '.repeat(500)}[CCG] 🏥 ${'CCG 🏥 '.repeat(500)}`;
    expect(found(alike, alike)).toEqual(exactly(alike));
    expect(found(alike, `New ${alike}`)).toEqual({ state: 'ambiguous', reason: 'several' });
  });

  it('survives selectors that are nonsense', () => {
    const { index } = page('CCG CCG');
    const nonsense: Selectors = {
      quote: { exact: 'CCG', prefix: '', suffix: '' },
      position: { start: 1e8, end: -1 },
      path: { block: 99, offset: 1e8 },
      alone: false,
      fingerprint: fingerprint('CCG CCG'),
    };
    expect(resolve(index, nonsense).state).toBe('ambiguous');
    expect(
      resolve(index, { ...nonsense, quote: { exact: '', prefix: '', suffix: '' } }).state,
    ).toBe('missing');
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom('the', 'CCG', 'met', '38', '🏥', 'é', '👩🏽‍⚕️', '\n', 'a', 'a');
  const words = fc.array(word, { minLength: 3, maxLength: 60, size: 'max' });
  /** Words, and which of them are the quote. */
  const passage = fc
    .tuple(words, fc.nat(), fc.nat())
    .map(([all, a, b]) => {
      const start = a % all.length;
      return { all, start, end: start + 1 + (b % (all.length - start)) };
    })
    .filter(({ all, start, end }) => /\S/.test(all.slice(start, end).join(' ')));
  const spanOf = ({ all, start, end }: { all: string[]; start: number; end: number }) => {
    const from = all.slice(0, start).join(' ').length + (start > 0 ? 1 : 0);
    return { start: from, end: from + all.slice(start, end).join(' ').length };
  };

  it('a passage described in a text is found in it, at that place', () => {
    fc.assert(
      fc.property(passage, (one) => {
        const index = indexOf(one.all.join(' '));
        const selectors = describePlace(index, spanOf(one));
        if (!selectors) throw new Error('not described');
        const { start, end } = spanOf(one);
        const inner = index.text.slice(start, end).trim();
        const at = index.text.indexOf(inner, start);
        const expected = { state: 'exact', span: { start: at, end: at + inner.length } };
        expect(resolve(index, selectors)).toEqual(expected);
        const points = [...index.text].slice(selectors.position.start, selectors.position.end);
        expect(points.join('')).toBe(inner);
      }),
      { numRuns: 2000 },
    );
  });

  it('a passage that was deleted is never found, unless the rest happens to read like it', () => {
    fc.assert(
      fc.property(passage, (one) => {
        const index = indexOf(one.all.join(' '));
        const selectors = describePlace(index, spanOf(one));
        if (!selectors) throw new Error('not described');
        const { exact, prefix, suffix } = selectors.quote;
        const rest = [...one.all.slice(0, one.start), ...one.all.slice(one.end)].join(' ');
        fc.pre(!rest.includes(selectors.alone ? exact : prefix + exact + suffix));
        expect(resolve(indexOf(rest), selectors).state).not.toBe('exact');
      }),
      { numRuns: 2000 },
    );
  });

  it('a passage is found where it is or not at all, whatever is put in around it', () => {
    fc.assert(
      fc.property(passage, fc.array(fc.nat(), { maxLength: 4 }), (one, cuts) => {
        const index = indexOf(one.all.join(' '));
        const selectors = describePlace(index, spanOf(one));
        if (!selectors) throw new Error('not described');
        const outside = [...one.all.keys()].filter((at) => at < one.start || at >= one.end);
        const at = new Set(cuts.map((cut) => outside[cut % outside.length]));
        const withNew = (from: number, to: number) =>
          one.all.slice(from, to).map((old, i) => (at.has(from + i) ? `§ ${old}` : old));
        const before = withNew(0, one.start);
        const edited = [
          ...before,
          ...one.all.slice(one.start, one.end),
          ...withNew(one.end, one.all.length),
        ];
        const now = resolve(indexOf(edited.join(' ')), selectors);
        if (now.state !== 'exact') return;
        const start = before.join(' ').length + (before.length > 0 ? 1 : 0);
        const inner = one.all.slice(one.start, one.end).join(' ');
        expect(now.span.start).toBe(start + inner.indexOf(inner.trim()));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a fingerprint', () => {
  const sketchOf = (text: string) => fingerprint(text).split(':')[3]?.match(/.{8}/g) ?? [];
  const alike = (a: string, b: string) =>
    sketchOf(a).filter((least, at) => least === sketchOf(b)[at]).length / 16;
  const article = Array.from({ length: 600 }, (_all, at) => `word${(at * 7919) % 613}`).join(' ');

  it('knows its text from any other', () => {
    expect(isOf(fingerprint(article), article)).toBe(true);
    expect(isOf(fingerprint(article), article.replace('word7 ', 'word8 '))).toBe(false);
    expect(isOf('', article)).toBe(false);
  });

  it('is alike for texts that are alike, and short enough to keep', () => {
    expect(alike(article, article.replace(/word7 /, 'new '))).toBeGreaterThan(0.7);
    expect(alike(article, `${article} ${article.slice(0, 500).toUpperCase()}`)).toBeGreaterThan(
      0.5,
    );
    expect(alike(article, article.replaceAll('word', 'other'))).toBeLessThan(0.2);
    expect(fingerprint(article).length).toBeLessThan(200);
    expect(fingerprint('').length).toBeLessThan(200);
  });
});
