/** A plot of any glossary at any zoom: nothing lies over anything, and time goes to the right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '@/scripts/glossary';
import { date, KNOWLEDGE, partialDates } from '@/tests/builders';
import type { Bar, Item, LaneId, Point } from './item';
import { itemsOf } from './items';
import { MARK, type Plot, type PlottedBar, type PlottedPoint, plotOf, SIZE } from './plot';
import { lanesOf } from './rows';
import { meets, middleOf, moved, periodOf, type Stretch, zoomed } from './stretch';
import { widthOf } from './text';

const { items, whole } = itemsOf(readGlossary());
const shown = items.filter(({ onlyFor }) => onlyFor === null);
const lanes = lanesOf(shown);

const views = fc
  .tuple(
    fc.double({ min: 1, max: 300, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 280, max: 2_400 }),
  )
  .map(([factor, share, width]) => ({
    width,
    stretch: zoomed(whole, factor, whole.from + share * (whole.to - whole.from), whole),
  }));

const plotted = ({ stretch, width }: { stretch: Stretch; width: number }): Plot =>
  plotOf(lanes, { stretch, width, knowledge: KNOWLEDGE, article: date('2013-09-17') });
const marksOf = (plot: Plot) => plot.lanes.flatMap(({ marks }) => marks);
const rowsOf = (plot: Plot) =>
  plot.lanes.flatMap(({ marks }) => {
    const byRow = new Map<number, (PlottedBar | PlottedPoint)[]>();
    for (const mark of marks) byRow.set(mark.y, [...(byRow.get(mark.y) ?? []), mark]);
    return [...byRow.values()];
  });

describe('a plot of the real glossary', () => {
  it('has every item of the stretch once, and no other', () => {
    fc.assert(
      fc.property(views, (view) => {
        const ids = marksOf(plotted(view)).map(({ item }) => item.id);
        const expected = shown
          .filter(({ reach }) => meets(reach, view.stretch))
          .map(({ id }) => id);
        expect([...ids].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('has no name over another, nor over the next mark of its row', () => {
    fc.assert(
      fc.property(views, (view) => {
        for (const row of rowsOf(plotted(view))) {
          for (const [at, one] of row.entries()) {
            if (!one.label) continue;
            const end = one.label.x + one.label.width;
            expect(end).toBeLessThanOrEqual(view.width);
            for (const other of row.slice(at + 1)) {
              if (other.label)
                expect(
                  end <= other.label.x || other.label.x + other.label.width <= one.label.x,
                ).toBe(true);
              const inside = one.item.shape === 'bar' && end <= one.x + one.width;
              if (!inside) expect(end).toBeLessThanOrEqual(other.x);
            }
          }
        }
      }),
    );
  });

  it('shows more names the nearer one looks', () => {
    const named = (stretch: Stretch) =>
      marksOf(plotted({ stretch, width: 960 })).filter(({ label }) => label).length /
      marksOf(plotted({ stretch, width: 960 })).length;
    const near = zoomed(whole, 40, periodOf(date('2013')).from, whole);
    expect(named(near)).toBeGreaterThan(0.8);
    expect(named(near)).toBeGreaterThan(named(whole));
  });

  it('lets nothing jump up or down when it is zoomed or moved', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: -900, max: 900 }), (view, days) => {
        const before = new Map(marksOf(plotted(view)).map(({ item, y }) => [item.id, y]));
        const next = { ...view, stretch: moved(view.stretch, days, whole) };
        for (const { item, y } of marksOf(plotted(next))) {
          const was = before.get(item.id);
          if (was !== undefined) expect(y).toBe(was);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names what it shortens by whole words of its own', () => {
    for (const { item, label } of marksOf(plotted({ stretch: whole, width: 960 }))) {
      if (label === null) continue;
      const names = [item.title, item.short];
      const kept = label.text.replace(/…$/, '');
      expect(names.some((name) => name?.startsWith(kept))).toBe(true);
      expect(label.width).toBeCloseTo(widthOf(label.text, SIZE));
    }
  });
});

describe('any points and bars', () => {
  const told = (id: string, lane: LaneId) => ({
    id,
    lane,
    title: `The title of ${id}`,
    short: id,
    what: '',
    terms: [],
    sources: [],
    onlyFor: null,
  });
  const point = (on: ReturnType<typeof date>, at: number): Point => ({
    ...told(`point ${at}`, 'event'),
    shape: 'point',
    term: null,
    planned: null,
    happened: on,
    outcome: 'happened',
    on,
    reach: periodOf(on),
  });
  const bar = (from: number, length: number, at: number): Bar => ({
    ...told(`bar ${at}`, 'body'),
    shape: 'bar',
    term: `bar ${at}` as never,
    life: {
      announced: null,
      start: date('2000'),
      end: date('2001'),
      dueStart: null,
      dueEnd: null,
      status: 'ended',
    },
    follows: at > 0 ? [`bar ${at - 1}` as never] : [],
    reach: { from, to: from + length },
  });
  const many = fc.tuple(
    fc.array(partialDates(), { maxLength: 40 }),
    fc.array(
      fc.tuple(fc.integer({ min: -9_000, max: 20_000 }), fc.integer({ min: 1, max: 9_000 })),
      {
        maxLength: 40,
      },
    ),
  );

  it('lie further right the later they are', () => {
    fc.assert(
      fc.property(many, ([dates, spans]) => {
        const all: Item[] = [
          ...dates.map(point),
          ...spans.map(([from, to], at) => bar(from, to, at)),
        ];
        const plot = plotOf(lanesOf(all), {
          stretch: { from: -11_000, to: 31_000 },
          width: 900,
          knowledge: KNOWLEDGE,
          article: null,
        });
        const marks = marksOf(plot);
        expect(marks).toHaveLength(all.length);
        for (const one of marks)
          for (const other of marks) {
            const [a, b] = [one, other].map((mark) => ('at' in mark ? mark.at : mark.x));
            const [from, to] = [one, other].map(({ item }) =>
              item.shape === 'point' ? middleOf(item.reach) : item.reach.from,
            );
            if ((from ?? 0) < (to ?? 0)) expect(a).toBeLessThanOrEqual(b ?? 0);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('share a row only where they do not meet', () => {
    fc.assert(
      fc.property(many, ([, spans]) => {
        const bars = spans.map(([from, to], at) => bar(from, to, at));
        for (const { rows } of lanesOf(bars))
          for (const row of rows)
            for (const [at, one] of row.entries()) {
              const next = row[at + 1];
              if (next) expect(one.reach.to).toBeLessThanOrEqual(next.reach.from + 1);
            }
        const placed = lanesOf(bars).flatMap(({ rows }) => rows.flat());
        expect(placed).toHaveLength(bars.length);
      }),
    );
  });

  it('have names that end before the year begins in which the next one lies', () => {
    const first = {
      ...point(date('2010-01-15'), 0),
      title: 'one '.repeat(20).trim(),
      short: null,
    };
    const plot = plotOf([{ id: 'event', rows: [[first, point(date('2013'), 1)]] }], {
      stretch: { from: periodOf(date('2010')).from, to: periodOf(date('2014')).to },
      width: 300,
      knowledge: KNOWLEDGE,
      article: null,
    });
    const [one, next] = marksOf(plot) as [PlottedPoint, PlottedPoint];
    expect((one.label?.x ?? 0) + (one.label?.width ?? 0)).toBeLessThan(next.period?.[0] ?? 0);
  });

  it('have a mark for the plan only where there was a slip', () => {
    const slip = (planned: string, happened: string) => {
      const item: Point = { ...point(date(happened), 0), planned: date(planned) };
      const reach = { from: periodOf(date(planned)).from, to: periodOf(date(happened)).to };
      const plot = plotOf(lanesOf([{ ...item, reach }]), {
        stretch: { from: 18_900, to: 19_300 },
        width: 900,
        knowledge: KNOWLEDGE,
        article: null,
      });
      return marksOf(plot)[0] as PlottedPoint;
    };
    const late = slip('2022-04-01', '2022-07-01');
    expect(late.planned).toBeLessThan(late.at - 2 * MARK);
    expect(slip('2022', '2022-07-01').planned).toBeNull();
  });
});
