import { describe, expect, it } from 'vitest';
import type { Term, TermId, TimelineEvent } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { pick } from './terms';

/** A term by its id and what came before and after it; the rest does not matter here. */
function term(id: string, before: readonly string[] = [], after: readonly string[] = []) {
  const dossier = { predecessors: before, successors: after, plannedSuccessors: ['nhsx'] };
  return { entry: { id }, dossier } as unknown as Term;
}
const event = (id: string, terms: readonly string[]) => ({ id, terms }) as unknown as TimelineEvent;

const glossary = {
  knowledge: '2026-07-02' as PartialDate,
  terms: [term('pct', ['pcg'], ['ccg']), term('ccg', ['pct'], ['icb']), term('icb', ['ccg'])],
  timeline: [event('act', ['ccg']), event('other', ['gp'])],
  moved: { 'clinical-commissioning': 'ccg' as TermId },
};
const ids = (...names: string[]) => names as TermId[];

describe('what a page is told of its terms', () => {
  it('is the terms, what came before and after, and the events that touch them', () => {
    const { knowledge, terms, timeline } = pick(glossary, ids('ccg'));
    expect(knowledge).toBe('2026-07-02');
    expect(terms.map(({ entry }) => entry.id)).toEqual(['ccg', 'pct', 'icb']);
    expect(timeline.map(({ id }) => id)).toEqual(['act']);
  });

  it('follows ids that moved, each term once', () => {
    for (const asked of [ids('clinical-commissioning'), ids('clinical-commissioning', 'ccg')]) {
      const { terms } = pick(glossary, asked);
      expect(terms.map(({ entry }) => entry.id)).toEqual(['ccg', 'pct', 'icb']);
    }
  });

  it('leaves out what nobody knows, names of the language’s own objects among them', () => {
    expect(pick(glossary, ids('nobody', 'constructor', '__proto__')).terms).toEqual([]);
  });
});
