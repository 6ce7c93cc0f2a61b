import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, isIgnored, isSpace, isWord, plain, WORD, wideAt, wideLength } from './fold';

describe('plain', () => {
  it.each([
    ['', ''],
    ['NHS England', 'NHS England'],
    ['NHS\u00a0England’s', "NHS England's"],
    ['care \n\t board', 'care board'],
    [' care ', ' care '],
    ['long‑term', 'long-term'],
    ['2013–14', '2013-14'],
    ['a — b', 'a - b'],
    ['inte\u00adgrated \u200bcare\ufeff', 'integrated care'],
    ['King`s, King´s, Kingʼs, King‘s', "King's, King's, King's, King's"],
    ['Ysbyty Glan Clwyd – “y bwrdd”', 'Ysbyty Glan Clwyd - “y bwrdd”'],
    ['日本\u3000語', '日本 語'],
    ['👩\u200d⚕\ufe0f A&E', '👩⚕ A&E'],
    ['Café', 'Café'],
  ])('%j → %j', (text, expected) => expect(plain(text)).toBe(expected));

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('folded', () => {
  it.each([
    ['Long-Term Plan', 'long term plan'],
    ['long‑term  plan', 'long term plan'],
    ['KING’S FUND', "king's fund"],
    ['A&E', 'a&e'],
    ['Tŷ’R ÉCOLE', "tŷ'r École"],
  ])('%j → %j', (text, expected) => expect(folded(text)).toBe(expected));
});

describe('units', () => {
  it.each([...'azAZ09_éßŵЖ字'])('%s is part of a word', (unit) =>
    expect(isWord(unit.charCodeAt(0))).toBe(true),
  );
  it.each([..." -–’'&.,/@“”£€©×÷…•→☎、。"])('%s is not', (unit) =>
    expect(isWord(unit.charCodeAt(0))).toBe(false),
  );
  it.each([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x2003, 0x2009, 0x2028, 0x202f, 0x3000])(
    'U+%i is a space',
    (unit) => expect(isSpace(unit)).toBe(true),
  );
  it.each([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff])('U+%i is invisible', (unit) => {
    expect(isIgnored(unit)).toBe(true);
    expect(isSpace(unit)).toBe(false);
  });

  it('are of one kind whether asked by unit or by bytes', () => {
    const encoder = new TextEncoder();
    for (let unit = 0x80; unit < 0xd800; unit++) {
      const bytes = encoder.encode(String.fromCharCode(unit));
      expect(wideLength(bytes[0] ?? 0)).toBe(bytes.length);
      if (wideAt(bytes, 0) >= WORD !== isWord(unit)) throw new Error(`U+${unit.toString(16)}`);
    }
    for (const half of ['\ud83d', '\ude00']) expect(isWord(half.charCodeAt(0))).toBe(false);
  });
});
