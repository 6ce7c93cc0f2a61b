import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, surplusIn } from './bytes';

const bytesOf = (text: string) => {
  const room = new Uint8Array(text.length * 3);
  return room.slice(0, encode(text, room));
};

describe('text as bytes', () => {
  it.each([
    ['', 0],
    ['ICB', 0],
    ['é', 1],
    ['’', 2],
    ['😀', 2],
    ['a’😀é', 5],
  ])('%j has %i bytes more than units', (text, surplus) => {
    const bytes = bytesOf(text);
    expect(surplusIn(bytes, 0, bytes.length)).toBe(surplus);
  });

  it('has room in three bytes a unit, whatever the text, and its surplus adds up', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const bytes = bytesOf(before + after);
        const middle = bytesOf(before).length;
        expect(new TextDecoder().decode(bytes)).toBe(before + after);
        expect(surplusIn(bytes, 0, middle)).toBe(middle - before.length);
        expect(surplusIn(bytes, middle, bytes.length)).toBe(bytes.length - middle - after.length);
      }),
    );
  });

  it('writes a lone half of a pair as one character of one unit', () => {
    const bytes = bytesOf('a\ud83db');
    expect(surplusIn(bytes, 0, bytes.length)).toBe(bytes.length - 3);
  });
});
