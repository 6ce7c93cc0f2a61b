import { describe, expect, it } from 'vitest';
import type { Term, TermId } from '@/lib/glossary/types';
import type { Terms } from '@/lib/messages/contract';
import { date, id, KNOWLEDGE, life, published, term, timelineEvent } from '@/tests/builders';
import { createKnowledge } from './knowledge';

const pct = term(
  'pct',
  { life: life({ start: '2002', end: '2013-03-31' }) },
  { successors: [id('ccg')] },
);
const ccg = term(
  'ccg',
  { life: life({ start: '2013-04-01', end: '2022-07-01' }) },
  { predecessors: [id('pct')], successors: [id('icb')] },
);
const icb = term('icb', { life: life({ start: '2022-07-01' }) }, { predecessors: [id('ccg')] });
const later = timelineEvent('The ccg was given more to do', ['ccg'], '2014-05-01');

/** A background that knows three terms, and whose next answer may be a refusal. */
function background(own: Term[] = []) {
  const asked: (readonly TermId[])[] = [];
  let refusing = false;
  const moved: Readonly<Record<string, TermId>> = { 'old-icb': id('icb') };
  const all = [pct, ccg, icb, ...own];
  const ask = async (ids: readonly TermId[]): Promise<Terms> => {
    asked.push(ids);
    if (refusing) throw new Error('Nobody answered.');
    const found = ids.flatMap((one) => all.filter(({ entry }) => entry.id === (moved[one] ?? one)));
    const near = found.flatMap(({ dossier }) => [...dossier.predecessors, ...dossier.successors]);
    const terms = new Set([...found, ...all.filter(({ entry }) => near.includes(entry.id))]);
    return { knowledge: KNOWLEDGE, terms: [...terms], timeline: [later] };
  };
  return {
    asked,
    refuse: (value: boolean) => {
      refusing = value;
    },
    write: (term: Term) => all.splice(3, 1, term),
    knowledge: createKnowledge(ask, () => date('2026-11-24')),
  };
}

const article = published('2013-09-17');

describe('what is known of terms', () => {
  it('has a card at once for what was prepared, with its neighbours’ names', async () => {
    const { knowledge } = background();
    expect(knowledge.now(id('ccg'), article)).toBeNull();
    knowledge.prepare([id('ccg')]);
    await knowledge.card(id('ccg'), article);
    const card = knowledge.now(id('ccg'), article);
    expect(card?.before.map(({ name }) => name)).toEqual(['pct']);
    expect(card?.after.map(({ name }) => name)).toEqual(['icb']);
    expect(card?.then?.on).toBe('17 September 2013');
    expect(card?.hindsight.join()).toContain('given more to do');
    expect(card?.now.headed).toBe('latest');
  });

  it('asks once for what many want', async () => {
    const { knowledge, asked } = background();
    knowledge.prepare([id('ccg'), id('pct')]);
    knowledge.prepare([id('ccg'), id('icb')]);
    await Promise.all([knowledge.card(id('ccg'), null), knowledge.card(id('icb'), null)]);
    await knowledge.card(id('ccg'), article);
    expect(asked).toEqual([['ccg', 'pct'], ['icb']]);
  });

  it('does not take a neighbour for a term it knows whole', async () => {
    const { knowledge, asked } = background();
    await knowledge.card(id('ccg'), null);
    expect(knowledge.now(id('pct'), null)).toBeNull();
    expect((await knowledge.card(id('pct'), null)).after.map(({ name }) => name)).toEqual(['ccg']);
    expect(asked).toEqual([['ccg'], ['pct']]);
  });

  it('asks anew for a reader’s own when the page is read anew: they may have changed it', async () => {
    const hub = term('own-hub', { kind: 'own', name: 'The old name' });
    const { knowledge, asked, write } = background([hub]);
    knowledge.prepare([id('ccg'), id('own-hub')]);
    expect((await knowledge.card(id('own-hub'), null)).name).toBe('The old name');
    write({ ...hub, entry: { ...hub.entry, name: 'The new name' } });
    knowledge.prepare([id('ccg'), id('own-hub')]);
    expect((await knowledge.card(id('own-hub'), null)).name).toBe('The new name');
    expect(asked).toEqual([['ccg', 'own-hub'], ['own-hub']]);
  });

  it('follows a term that moved', async () => {
    const { knowledge } = background();
    expect((await knowledge.card(id('old-icb'), null)).name).toBe('icb');
    expect(knowledge.now(id('old-icb'), null)?.name).toBe('icb');
  });

  it('says so when there is no such term, or no answer, and asks again', async () => {
    const { knowledge, asked, refuse } = background();
    await expect(knowledge.card(id('nothing'), null)).rejects.toThrow('no term “nothing”');
    refuse(true);
    knowledge.prepare([id('ccg')]);
    await expect(knowledge.card(id('ccg'), null)).rejects.toThrow('Nobody answered');
    refuse(false);
    expect((await knowledge.card(id('ccg'), null)).name).toBe('ccg');
    expect(asked).toEqual([['nothing'], ['ccg'], ['ccg']]);
  });
});
