/** Pictures of lineages: everything within, nothing over anything else, time from left to right. */
import { describe, expect, it } from 'vitest';
import type { TermId } from '@/lib/glossary/types';
import { readGlossary } from '@/scripts/glossary';
import { date, id, KNOWLEDGE, life, term } from '@/tests/builders';
import { type FamilyPlot, familyPlot } from './family-rows';
import { lineageOf } from './lineage';
import { widthOf } from './text';

const { terms } = readGlossary();
const byId = new Map<TermId, (typeof terms)[number]>(terms.map((each) => [each.entry.id, each]));
const lineages = terms.flatMap(({ entry }) => lineageOf(entry.id, byId) ?? []);

const plotted = (lineage: (typeof lineages)[number], width: number): FamilyPlot =>
  familyPlot(lineage, width, KNOWLEDGE, date('2013-09-17'), ({ entry }) => entry.name);

describe.each([288, 640, 1_000])('every lineage at %i pixels', (width) => {
  const plots = lineages.map((lineage) => ({ lineage, plot: plotted(lineage, width) }));

  it('is really there', () => {
    expect(plots.length).toBeGreaterThan(80);
  });

  it('has each row below the one before, and all of them within', () => {
    for (const { plot } of plots) {
      let y = plot.top;
      for (const row of plot.rows) {
        expect(row.y).toBeGreaterThanOrEqual(y);
        y = row.y + row.height;
      }
      expect(y).toBeLessThan(plot.height);
    }
  });

  it('has every bar and line of words within its width', () => {
    for (const { plot } of plots) {
      for (const { bar, lines, textX } of plot.rows) {
        expect(bar.x).toBeGreaterThanOrEqual(plot.left - 0.5);
        expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.5);
        for (const line of lines)
          expect(textX + 22 + widthOf(line, 14)).toBeLessThanOrEqual(
            width >= 640 ? plot.left : width,
          );
      }
    }
  });

  it('has later beginnings further right', () => {
    for (const { plot } of plots) {
      const known = plot.rows.filter(({ entry }) => entry.life.start !== null);
      for (const one of known)
        for (const other of known) {
          const [a, b] = [one.entry.life.start ?? '', other.entry.life.start ?? ''];
          if (a.slice(0, 4) < b.slice(0, 4))
            expect(one.bar.x).toBeLessThanOrEqual(other.bar.x + 0.5);
        }
    }
  });

  it('has the day of the article where it is, left of the end of what we know', () => {
    for (const { plot } of plots) {
      expect(plot.article).toBeGreaterThan(plot.left);
      expect(plot.article).toBeLessThan(plot.known);
      expect(plot.known).toBeLessThan(width);
    }
  });
});

describe('lines between bars', () => {
  const two = (first: Parameters<typeof life>[0], second: Parameters<typeof life>[0]) => {
    const pair = new Map([
      [id('a'), term('a', { life: life(first) }, { successors: [id('b')] })],
      [id('b'), term('b', { life: life(second) })],
    ]);
    const lineage = lineageOf(id('a'), pair);
    if (lineage === null) throw new Error('no lineage');
    return familyPlot(lineage, 800, KNOWLEDGE, null, ({ entry }) => entry.name).lines;
  };

  it('are upright from hand to hand and side by side', () => {
    expect(two({ start: '2000', end: '2013' }, { start: '2013' })[0]?.path).toMatch(
      /^M\S+ \S+V\S+$/,
    );
    expect(two({ start: '2000', end: '2013' }, { start: '2005' })[0]?.path).toMatch(
      /^M\S+ \S+V\S+$/,
    );
  });

  it('turn aside where there was a gap', () => {
    expect(two({ start: '1990', end: '1999' }, { start: '2013' })[0]?.path).toMatch(/H/);
  });

  it('are not drawn to what has no place in time', () => {
    expect(two({ status: 'ended' }, { start: '2013' })).toEqual([]);
  });
});

describe('what is planned', () => {
  it('lies beyond what we know', () => {
    const lineage = lineageOf(id('nhs-england'), byId);
    if (lineage === null) throw new Error('no lineage');
    const plot = plotted(lineage, 800);
    const row = plot.rows.find(({ entry }) => entry.id === 'nhs-england');
    expect(row?.plannedFrom).toBeCloseTo(plot.known);
    expect(plot.lines.some(({ planned }) => planned)).toBe(true);
  });
});
