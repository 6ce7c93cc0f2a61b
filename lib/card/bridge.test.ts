import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inBridge, inView, type Point } from './bridge';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A three-letter term with its card below it, eight pixels away and much wider. */
const term = box(100, 100, 40, 20);
const card = box(100, 128, 380, 300);

describe('the way from a term to its card', () => {
  it.each<[string, Point, boolean]>([
    ['the gap right under the term', { x: 120, y: 124 }, true],
    ['the gap, slanting to the far side of the card', { x: 200, y: 125 }, true],
    ['the card itself', { x: 470, y: 420 }, true],
    ['the line after the term, far from the way', { x: 400, y: 104 }, false],
    ['above the term', { x: 120, y: 90 }, false],
    ['before the card', { x: 80, y: 200 }, false],
    ['under the card', { x: 200, y: 440 }, false],
  ])('%s', (_where, point, expected) => {
    expect(inBridge(point, [term], card)).toBe(expected);
  });

  it('is the same way when the card is above, or begins to the left', () => {
    const above = box(100, -208, 380, 300);
    expect(inBridge({ x: 200, y: 95 }, [term], above)).toBe(true);
    expect(inBridge({ x: 400, y: 116 }, [term], above)).toBe(false);
    const left = box(-200, 128, 300, 300);
    expect(inBridge({ x: 40, y: 125 }, [term], left)).toBe(true);
    expect(inBridge({ x: -150, y: 105 }, [term], left)).toBe(false);
  });

  it('has reached the card in the card, even when the term is out of sight', () => {
    expect(inBridge({ x: 470, y: 420 }, [], card)).toBe(true);
  });

  it('leads from every line of a term that wraps', () => {
    const wrapped = [box(500, 80, 60, 20), term];
    expect(inBridge({ x: 480, y: 110 }, wrapped, card)).toBe(true);
    expect(inBridge({ x: 480, y: 110 }, [term], card)).toBe(false);
  });

  it('holds for every straight walk from the term into the card, at every step', () => {
    const size = fc.integer({ min: 4, max: 400 });
    const place = fc.integer({ min: -200, max: 1000 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const anyBox = fc.tuple(place, place, size, size).map((given) => box(...given));
    const inside = ({ left, top, right, bottom }: Box, x: number, y: number): Point => ({
      x: left + (right - left) * x,
      y: top + (bottom - top) * y,
    });
    fc.assert(
      fc.property(anyBox, anyBox, fc.tuple(share, share, share, share, share), (from, to, at) => {
        const [fromX, fromY, toX, toY, along] = at;
        const a = inside(from, fromX, fromY);
        const b = inside(to, toX, toY);
        const between = { x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along };
        expect(inBridge(between, [from], to)).toBe(true);
      }),
    );
  });
});

describe('a term in view', () => {
  it.each<[string, Box, boolean]>([
    ['wholly', box(10, 10, 40, 20), true],
    ['by its last line of pixels', box(10, -19, 40, 20), true],
    ['not once it has gone over the top', box(10, -20, 40, 20), false],
    ['not under the bottom', box(10, 600, 40, 20), false],
    ['not beside', box(800, 10, 40, 20), false],
    ['on neither side', box(-40, 10, 40, 20), false],
  ])('%s', (_how, rect, expected) => {
    expect(inView([rect], 800, 600)).toBe(expected);
  });

  it('is not in view without any box at all', () => {
    expect(inView([], 800, 600)).toBe(false);
  });
});
