/** Texts long and many: nothing is lost or shifted where the scanner parts or joins them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { openLexicon } from '@/lib/glossary/lexicon';
import { entry, surface } from '@/tests/builders';
import { detect } from './detect';

const lexicon = openLexicon(
  compile([
    entry('icb', {
      surfaces: [surface('ICB', { case: 'exact' }), surface('integrated care board')],
    }),
    entry('care', { surfaces: [surface('care board')] }),
  ]),
);
const found = (texts: readonly string[]) =>
  detect(texts, [lexicon], { published: null }).map((mentions, at) =>
    mentions.map(({ start, end }) => [start, texts[at]?.slice(start, end)]),
  );

/** What the scanner takes at once, and more than that, in UTF-16 units. */
const PART = 16_384;
const LONG = 18_000;
/** Beginnings that lie about every place where a part may end. */
const near = [
  ...Array.from({ length: 16 }, (_, at) => PART - 570 + 7 * at),
  ...Array.from({ length: 10 }, (_, at) => PART - 400 + 50 * at),
  ...Array.from({ length: 20 }, (_, at) => PART - 40 + 2 * at),
];
const fillers = {
  'ASCII words': 'the care of many ',
  'letters beyond ASCII': 'zażółć gęślą – ’jaźń’ ',
  emoji: '👩‍⚕️ 😀 𝄞 ',
  lines: 'one line\n',
  'no spaces at all': '字字字…',
};

describe('a text longer than the scanner takes at once', () => {
  it.each(Object.entries(fillers))('is read whole: %s', (_what, filler) => {
    const pad = filler.repeat(Math.ceil(LONG / filler.length));
    for (const before of near) {
      const whole = pad.slice(0, pad.slice(0, before).lastIndexOf(filler) + filler.length);
      const start = `${whole}${'y'.repeat(before + filler.length - whole.length)} `;
      const text = `${start}integrated  care\u00a0board ${pad}`;
      expect(found([text])).toEqual([[[start.length, 'integrated  care\u00a0board']]]);
    }
  });

  it('of five million units in one line is read whole', () => {
    const every = 1_000;
    const filler = `${'x '.repeat(every / 2 - 2)}ICB `;
    const text = filler.repeat(5_000_000 / filler.length);
    const [mentions = []] = found([text]);
    expect(mentions.length).toBe(text.length / filler.length);
    expect(mentions.at(-1)).toEqual([text.length - 4, 'ICB']);
    expect(new Set(mentions.map(([, words]) => words))).toEqual(new Set(['ICB']));
  });

  it('of one word has none', () => {
    expect(found(['ICB'.repeat(LONG)])).toEqual([[]]);
  });
});

describe('several texts', () => {
  it('are told apart, and no term runs from one into the next', () => {
    expect(found(['an integrated care', 'board', '', 'ICB', ' ICB', 'ICB'])).toEqual([
      [],
      [],
      [],
      [[0, 'ICB']],
      [[1, 'ICB']],
      [[0, 'ICB']],
    ]);
  });

  it('have the mentions that each has alone', () => {
    const words = fc.constantFrom('ICB', 'integrated care board', 'é', '😀', 'care', '.', '\u0000');
    const text = fc
      .tuple(fc.array(words, { maxLength: 6 }), fc.constantFrom(1, 1, 1, 900))
      .map(([parts, times]) => `${parts.join(' ')} `.repeat(times));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        expect(found(texts)).toEqual(texts.flatMap((one) => found([one])));
      }),
      { numRuns: 25 },
    );
  });
});
