import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '@/scripts/glossary';
import { itemsOf } from './items';
import { lanesOf } from './rows';
import { inTime, nearest, walked } from './walk';

const { items } = itemsOf(readGlossary());
const lanes = lanesOf(items.filter(({ onlyFor }) => onlyFor === null));
const all = lanes.flatMap(inTime);

describe('walking by arrows', () => {
  it.each(lanes)('comes by every item of the lane $id from first to last', (lane) => {
    const path = inTime(lane);
    let here = walked(lanes, path.at(-1)?.id ?? '', 'first');
    const seen: string[] = [];
    while (here !== null) {
      seen.push(here.id);
      here = walked(lanes, here.id, 'later');
    }
    expect(seen).toEqual(path.map(({ id }) => id));
    expect(walked(lanes, seen[0] ?? '', 'last')?.id).toBe(seen.at(-1));
  });

  it('goes back the way it came, within a lane', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ id }) => {
        const later = walked(lanes, id, 'later');
        if (later) expect(walked(lanes, later.id, 'earlier')?.id).toBe(id);
      }),
    );
  });

  it('comes down into the next lane and up into the one before, and ends at the edges', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ id, lane }) => {
        const at = lanes.findIndex((one) => one.id === lane);
        expect(walked(lanes, id, 'down')?.lane ?? null).toBe(lanes[at + 1]?.id ?? null);
        expect(walked(lanes, id, 'up')?.lane ?? null).toBe(lanes[at - 1]?.id ?? null);
      }),
    );
  });

  it('leads nowhere from what is not there', () => {
    expect(walked(lanes, 'no such item', 'later')).toBeNull();
    expect(nearest([], 0)).toBeNull();
  });
});
