import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, cut, linesOf, widthOf } from './text';

const texts = fc.array(fc.stringMatching(/^[A-Za-z,]{1,14}$/), { minLength: 1, maxLength: 12 });

describe('words on a chart', () => {
  it('are cut between words, and never wider than their room', () => {
    expect(cut('Strategic health authorities, cut from 28 to 10', 190, 12)).toBe(
      'Strategic health authorities…',
    );
    expect(cut('NHS Digital (Health and Social Care Information Centre)', 190, 12)).toBe(
      'NHS Digital…',
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 400 }), (words, room) => {
        const text = words.join(' ');
        const shown = cut(text, room, 12);
        if (shown === '' || shown === text) return;
        expect(widthOf(shown, 12)).toBeLessThanOrEqual(room);
        expect(text.startsWith(shown.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('are broken into lines without losing one', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 400 }), (words, room) => {
        const lines = linesOf(words.join(' '), room, 14);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines)
          if (line.includes(' ')) expect(widthOf(line, 14)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('are anchored so that they stay within the picture', () => {
    expect(anchorOf('then, 2013', 12, 5, [0, 300])).toBe('start');
    expect(anchorOf('then, 2013', 12, 150, [0, 300])).toBe('middle');
    expect(anchorOf('then, 2013', 12, 295, [0, 300])).toBe('end');
  });
});
