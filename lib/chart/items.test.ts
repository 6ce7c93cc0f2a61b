/** What becomes an item of the timeline, in small glossaries and in the real one. */
import { describe, expect, it } from 'vitest';
import type { Glossary } from '@/lib/glossary/types';
import { byDate } from '@/lib/timeline/calendar';
import { readGlossary } from '@/scripts/glossary';
import { event, KNOWLEDGE, life, term, timelineEvent } from '@/tests/builders';
import { passing } from './filter';
import { type Item, LANES } from './item';
import { dateOf, itemsOf } from './items';
import { kinOf } from './lineage';
import { meets, periodOf } from './stretch';

const of = (rest: Partial<Glossary>) =>
  itemsOf({ knowledge: KNOWLEDGE, terms: [], timeline: [], ...rest });
const only = (rest: Partial<Glossary>): Item => {
  const [item, ...more] = of(rest).items;
  if (item === undefined || more.length > 0) throw new Error('not one item');
  return item;
};

describe('a term', () => {
  it('that is a body becomes a bar from start to end', () => {
    const dates = life({ start: '2013-04-01', end: '2022-07-01' });
    const bar = only({ terms: [term('ccg', { life: dates })] });
    expect(bar).toMatchObject({ shape: 'bar', lane: 'body', term: 'ccg' });
    expect(bar.reach).toEqual({
      from: periodOf('2013-04-01' as never).from,
      to: periodOf('2022-07-01' as never).to,
    });
  });

  it('that lives goes on to the end of what we know, or to its planned end', () => {
    const reachOf = (dates: Parameters<typeof life>[0]) =>
      only({ terms: [term('icb', { life: life(dates) })] }).reach.to;
    expect(reachOf({ start: '2022-07-01', status: 'current' })).toBe(periodOf(KNOWLEDGE).to);
    expect(reachOf({ start: '2013', dueEnd: '2027-03', status: 'current' })).toBe(
      periodOf('2027-03' as never).to,
    );
  });

  it.each([
    ['law', 'law'],
    ['policy', 'plan'],
    ['programme', 'plan'],
    ['report', 'report'],
    ['payment', 'contract'],
    ['role', 'idea'],
  ] as const)('that is a %s becomes a point among %ss', (kind, lane) => {
    const point = only({ terms: [term('x', { kind, life: life({ start: '2012-03' }) })] });
    expect(point).toMatchObject({ shape: 'point', lane, on: '2012-03', outcome: 'happened' });
  });

  it('that is planned is due where it is planned', () => {
    const dates = life({ announced: '2025-07', dueStart: '2028' });
    expect(only({ terms: [term('x', { kind: 'contract', life: dates })] })).toMatchObject({
      on: '2028',
      planned: '2028',
      happened: null,
      outcome: 'due',
    });
  });

  it('that is a person is left out, and without a date is counted', () => {
    const terms = [
      term('Somebody', { kind: 'person', life: life({ start: '1960' }) }),
      term('primary care', { kind: 'concept' }),
      term('a body', {}),
    ];
    expect(of({ terms })).toMatchObject({ items: [], undated: 2 });
  });
});

describe('an event', () => {
  it('that slipped reaches from its plan to the day', () => {
    const item = only({
      timeline: [timelineEvent('ICBs start', ['icb'], '2022-07-01', { planned: '2022-04-01' })],
    });
    expect(item).toMatchObject({ on: '2022-07-01', planned: '2022-04-01' });
    expect(item.reach.from).toBe(periodOf('2022-04-01' as never).from);
    expect(item.reach.to).toBe(periodOf('2022-07-01' as never).to);
  });

  it('about a person is left out', () => {
    const one = { ...timelineEvent('A new secretary', [], '2021'), kind: 'person' };
    expect(of({ timeline: [one] }).items).toEqual([]);
  });

  it('that begins a term stands for that term’s own point', () => {
    const law = { ...timelineEvent('The Act is passed', ['act'], '2012-03-27'), kind: 'law' };
    const act = term('act', { kind: 'law', life: life({ start: '2012-03-27' }) });
    expect(only({ terms: [act], timeline: [law] })).toMatchObject({ title: 'The Act is passed' });
  });

  it('of a term’s own file is shown when it was planned, else only around that term', () => {
    const own = [
      event('The cap starts', null, { planned: '2025-10', outcome: 'cancelled' }),
      event('It is proposed', '2011-07'),
    ];
    const { items } = of({ terms: [term('cap', { kind: 'policy' }, { events: own })] });
    expect(items).toMatchObject([
      { what: 'It is proposed', onlyFor: 'cap' },
      { what: 'The cap starts', onlyFor: null, outcome: 'cancelled' },
    ]);
  });

  it('that both files tell, or two terms tell alike, is there once', () => {
    const due = event('Further mergers', null, { planned: '2027-04-01' });
    const twice = [term('icb', {}, { events: [due] }), term('cluster', {}, { events: [due] })];
    expect(only({ terms: twice })).toMatchObject({ terms: ['icb', 'cluster'] });
    const timeline = [timelineEvent('Mergers due', ['icb'], null, { planned: '2027-04-01' })];
    const [icb] = twice;
    expect(only({ terms: icb ? [icb] : [], timeline })).toMatchObject({ title: 'Mergers due' });
  });
});

describe('the real glossary', () => {
  const glossary = readGlossary();
  const { items, whole } = itemsOf(glossary);

  it('becomes items, each with its own id, oldest first, all within the whole', () => {
    expect(items.length).toBeGreaterThan(400);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const [at, item] of items.entries()) {
      const next = items[at + 1];
      if (next) expect(byDate(dateOf(item), dateOf(next))).toBeLessThanOrEqual(0);
      expect(item.reach.from).toBeLessThan(item.reach.to);
      expect(meets(item.reach, whole)).toBe(true);
      expect(LANES).toContain(item.lane);
      expect(item.sources.length).toBeGreaterThan(0);
    }
  });

  it('has every dated body in it', () => {
    const bars = new Set(items.map(({ term }) => term));
    const bodies = glossary.terms.filter(
      ({ entry: { kind, life: dates } }) => kind === 'organisation' && dates.start !== null,
    );
    expect(bodies.filter(({ entry }) => !bars.has(entry.id))).toEqual([]);
  });

  it('is, around one term, its lineage and what names it', () => {
    const byId = new Map(glossary.terms.map((each) => [each.entry.id, each]));
    const id = 'ccg' as never;
    const shown = passing(items, {
      lanes: new Set(LANES),
      term: { id, lineage: kinOf(id, byId) },
    });
    const ids = shown.map((item) => item.id);
    expect(ids).toEqual(expect.arrayContaining(['term pct', 'term ccg', 'term icb']));
    expect(ids).toContain('ev-2022-07-01-icbs-start-and-ccgs-are-abolished');
    expect(shown.length).toBeLessThan(60);
    for (const item of shown.filter(({ term }) => term === null))
      expect(item.terms).toContain('ccg');
  });

  it('is, by kind, of that kind alone', () => {
    const laws = passing(items, { lanes: new Set(['law']), term: null });
    expect(new Set(laws.map(({ lane }) => lane))).toEqual(new Set(['law']));
    expect(passing(items, { lanes: new Set(), term: null })).toEqual([]);
  });
});
