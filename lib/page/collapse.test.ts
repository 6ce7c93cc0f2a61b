import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIgnored, isSpace } from '@/lib/glossary/fold';
import { collapse } from './collapse';

describe('collapsed text', () => {
  it.each([
    ['', ''],
    [' \n ', ''],
    ['ICB', 'ICB'],
    ['  An\n\t ICB  met. ', 'An ICB met.'],
    ['NHS\u00a0England', 'NHS England'],
    ['a\u00a0 \u2009b', 'a b'],
    ['inte\u00adgrated\u200b care\ufeff', 'integrated care'],
    ['a \u00ad b', 'a b'],
    ['\u00ad a', 'a'],
    ['a\u00ad', 'a'],
    ['😀 é', '😀 é'],
  ])('of %j is %j', (raw, text) => expect(collapse(raw).text).toBe(text));

  it('leads back to where each unit stood, and from there again', () => {
    const units = fc.constantFrom(...'ab’é \n\t\u00a0\u00ad\u200b', '😀');
    fc.assert(
      fc.property(fc.array(units, { maxLength: 30 }), (parts) => {
        const raw = parts.join('');
        const { text, toRaw, fromRaw } = collapse(raw);
        let before = -1;
        for (let at = 0; at < text.length; at++) {
          const place = toRaw(at);
          expect(place).toBeGreaterThan(before);
          if (text[at] === ' ') expect(isSpace(raw.charCodeAt(place))).toBe(true);
          else expect(raw[place]).toBe(text[at]);
          expect(fromRaw(place)).toBe(at);
          before = place;
        }
        const after = raw.slice(toRaw(text.length));
        expect(
          [...after].every((unit) => isSpace(unit.charCodeAt(0)) || isIgnored(unit.charCodeAt(0))),
        ).toBe(true);
        expect(fromRaw(raw.length)).toBe(text.length);
        for (let at = 0; at < raw.length; at++) {
          expect(fromRaw(at + 1)).toBeGreaterThanOrEqual(fromRaw(at));
        }
      }),
    );
  });
});
