/**
 * The scanner against a slow and obvious one: every form as a regular expression, tried at
 * every beginning of a word, the longest taken.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { folded } from '@/lib/glossary/fold';
import { type Lexicon, openLexicon } from '@/lib/glossary/lexicon';
import { CASES, type Surface } from '@/lib/glossary/types';
import type { Span } from '@/lib/span';
import { entry, surface } from '@/tests/builders';
import { bracketed } from '@/tests/notation';
import { detect, type Mention } from './detect';

const HIDDEN = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff\\ufe00-\\ufe0f]*';
const BLANK = '[\\t-\\r \\u00a0\\u2000-\\u200a\\u2028\\u202f\\u205f\\u3000]';
const DASH = '[-\\u2010-\\u2015\\u2212]';
const GAP = `(?:${DASH}|(?:${BLANK}${HIDDEN})+)${HIDDEN}`;
const LETTER = '[\\w\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u07ff\\u3040-\\ud7ff]';

interface NaiveForm {
  readonly id: string;
  readonly pattern: RegExp;
}

function naiveForm(id: string, { form, case: capitals, plural }: Surface): NaiveForm {
  const words = form.split(' ');
  const isTitle = (word: number) =>
    capitals === 'title' && (words.length === 1 || word < words.length - 1);
  const spelled = words.map((word, number) =>
    Array.from(word, (letter) => {
      if (letter === '-') return GAP;
      if (letter === "'") return `['\`´ʼ‘’]${HIDDEN}`;
      if (!/[a-z]/i.test(letter)) return `${letter.replace(/[.()]/, '\\$&')}${HIDDEN}`;
      const isStrict = capitals === 'exact' || (isTitle(number) && /[A-Z]/.test(letter));
      const either = `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
      return `${isStrict ? letter : either}${HIDDEN}`;
    }).join(''),
  );
  const s = plural ? (words.length > 1 ? '[sS]?' : 's?') : '';
  return {
    id,
    pattern: new RegExp(`${spelled.join(GAP)}${s}(?!${HIDDEN}${LETTER})`, 'uy'),
  };
}

function isGlued(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return /[@.\\]$|[/.:]\/$/.test(before) || /^(?::\/|[.@]\w)/.test(after);
}

interface NaiveMatch extends Span {
  readonly ids: readonly string[];
}

/** `lexicons`: the forms of each. */
function naiveScan(text: string, lexicons: readonly (readonly NaiveForm[])[]): NaiveMatch[] {
  const matches: NaiveMatch[] = [];
  const wordStart = new RegExp(`(?<!${LETTER}${HIDDEN})${LETTER}`, 'uy');
  for (let start = 0; start < text.length; start++) {
    wordStart.lastIndex = start;
    if (!wordStart.test(text)) continue;
    let longest: NaiveMatch | null = null;
    for (const forms of lexicons) {
      const ends = forms.flatMap(({ id, pattern }) => {
        pattern.lastIndex = start;
        const end = start + (pattern.exec(text)?.[0].length ?? 0);
        return end > start && !isGlued(text, { start, end }) ? [{ id, end }] : [];
      });
      const end = Math.max(0, ...ends.map((one) => one.end));
      if (end <= (longest?.end ?? 0)) continue;
      longest = { start, end, ids: ends.filter((one) => one.end === end).map(({ id }) => id) };
    }
    if (longest === null) continue;
    matches.push(longest);
    start = longest.end - 1;
  }
  return matches;
}

const WORDS = [
  ...'care board boards integrated integrating integration ICB ICS ICSs NHS of s 5YFV 2012'.split(
    ' ',
  ),
  ..."A&E King's long-term Tâf école carecarecarecarecare care_home St. (NI) & Act act".split(' '),
];
const ODD = [
  ..." \t\n--–—\u2212…/\\.@:,;&'’`()[]_sSx1éжÉ字😀𝄞£",
  ...'\u0000\u00a0\u00ad\u200b\u200d\u2009\u2028\ufe0f\ufeff\ufffd\ue000',
  ' ',
  ' ',
  '\ud83d',
  '://',
  '.pdf',
];

const surfaces: fc.Arbitrary<Surface> = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
    capitals: fc.constantFrom(...CASES),
    plural: fc.boolean(),
    upper: fc.boolean(),
  })
  .map(({ words, capitals, plural, upper }) => {
    const form = words.join(' ');
    const first = form.charAt(0).toUpperCase() + form.slice(1);
    return surface(upper ? first : form, { case: capitals, plural });
  })
  .filter(({ form }) => /^[\p{L}\p{N}]/u.test(form));

const lexicons = fc.array(
  fc.uniqueArray(surfaces, {
    minLength: 1,
    maxLength: 8,
    selector: ({ form, case: capitals }) =>
      `${capitals} ${capitals === 'free' ? folded(form) : form}`,
  }),
  { minLength: 1, maxLength: 2 },
);

/** A form as some page may write it. */
const written = (forms: readonly string[]) =>
  fc
    .record({
      form: fc.constantFrom(...forms),
      gap: fc.constantFrom(' ', '  ', '-', '\n', '\u00a0', ' \u200b', '\u00ad ', '–', '. '),
      how: fc.constantFrom('as is', 'as is', 'upper', 'lower', 'hidden'),
      at: fc.nat(20),
      plural: fc.constantFrom('', '', 's', 'S', "'s", '\u00ads'),
      after: fc.constantFrom('', ' ', ' ', '. ', ', '),
    })
    .map(({ form, gap, how, at, plural, after }) => {
      const cased =
        how === 'upper' ? form.toUpperCase() : how === 'lower' ? form.toLowerCase() : form;
      const split = how === 'hidden' ? `${cased.slice(0, at)}\u00ad${cased.slice(at)}` : cased;
      return split.replaceAll(' ', gap) + plural + after;
    });

const cases = lexicons.chain((all) => {
  const forms = all.flat().map(({ form }) => form);
  const piece = fc.oneof(
    { weight: 4, arbitrary: written(forms) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.constantFrom(...WORDS, 'the', 'met') },
  );
  return fc.tuple(
    fc.constant(all),
    fc.array(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      { maxLength: 12 },
    ),
  );
});

/** What is invisible at a match's end may be in it or not. */
const trimmed = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).replace(new RegExp(`${HIDDEN}$`), '').length,
});

function agree(text: string, found: readonly Mention[], expected: readonly NaiveMatch[]): void {
  const spans = (matches: readonly Span[]) =>
    bracketed(
      text,
      matches.map((one) => trimmed(text, one)),
    );
  expect(spans(found)).toBe(spans(expected));
  for (const [at, { term }] of found.entries()) expect(expected[at]?.ids).toContain(term.id);
}

const compiled = (all: readonly (readonly Surface[])[]): Lexicon[] =>
  all.map((forms, index) =>
    openLexicon(compile(forms.map((one, at) => entry(`term-${index}-${at}`, { surfaces: [one] })))),
  );

describe('the scanner', () => {
  it('finds what a slow and obvious one finds', () => {
    fc.assert(
      fc.property(cases, ([all, texts]) => {
        const naive = all.map((forms, index) =>
          forms.map((one, at) => naiveForm(`term-${index}-${at}`, one)),
        );
        const found = detect(texts, compiled(all), { published: null });
        for (const [at, text] of texts.entries()) {
          agree(text, found[at] ?? [], naiveScan(text, naive));
        }
      }),
      { numRuns: 400 },
    );
  });
});
