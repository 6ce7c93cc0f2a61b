/** Each check is seen to fail: a sound small glossary, then one thing broken in it. */
import { describe, expect, it } from 'vitest';
import { checkGlossary } from './check';
import { parseMoved, parseTerm, parseTimeline } from './parse';

const SOURCE = {
  title: 'A page',
  publisher: 'A paper',
  url: 'https://example.org/page',
  grade: 'primary',
};

/** A sound term, with `entry` and `dossier` laid over it. */
function term(id: string, entry: object = {}, dossier: object = {}) {
  return parseTerm(`${id}.json`, {
    entry: {
      name: id,
      kind: 'organisation',
      level: 'jargon',
      nation: ['England'],
      surfaces: [id.toUpperCase()],
      life: { start: '2013-04-01', status: 'current' },
      asOf: '2022-07',
      ...entry,
    },
    dossier: { summary: 'A body.', sources: [SOURCE], confidence: 'high', ...dossier },
  });
}

const event = (over: object) => ({
  id: 'ev',
  title: 'E',
  what: 'It.',
  kind: 'law',
  happened: '2012',
  outcome: 'happened',
  source: SOURCE,
  ...over,
});

function check(
  terms: readonly ReturnType<typeof term>[],
  moved: Record<string, string> = {},
  events: readonly object[] = [],
): string[] {
  const { knowledge, events: timeline } = parseTimeline('timeline.json', {
    knowledge: '2026-07-02',
    events,
  });
  return checkGlossary({ knowledge, terms, timeline }, parseMoved('moved.json', moved));
}

const life = (dates: object) => ({ life: { status: 'current', ...dates } });
const happening = (over: object) => ({
  events: [{ what: 'It', outcome: 'happened', source: 0, ...over }],
});
const phase = (from: string | null, to: string | null) => ({ from, to, text: 'So.', source: 0 });
const guard = (pro: readonly string[], against: readonly string[] = []) => ({
  also: [],
  for: pro,
  against,
});

describe('checkGlossary', () => {
  it('finds nothing to mend in a sound glossary', () => {
    const pct = term('pct', life({ end: '2013-03-31', start: '2000', status: 'ended' }), {
      successors: ['ccg'],
    });
    const ccg = term('ccg', {}, { predecessors: ['pct'], plannedSuccessors: ['icb'] });
    const icb = term('icb', life({ dueEnd: '2027-03' }), {
      phases: [phase(null, '2022-06-30'), phase('2022-07-01', null)],
      ...happening({ planned: '2022-04-01', happened: '2022-07-01' }),
    });
    expect(check([pct, ccg, icb], { 'old-ccg': 'ccg' }, [event({})])).toEqual([]);
  });

  it('leaves the ids of the reader’s own terms to them', () => {
    expect(check([term('own-hub')])).toEqual([expect.stringMatching(/begin with own-/)]);
  });

  it.each([
    [
      'a start after the knowledge date',
      life({ start: '2027-03' }),
      {},
      /start 2027-03 lies after/,
    ],
    [
      'an end before the start',
      life({ start: '2013', end: '2012' }),
      {},
      /start 2013 lies after end/,
    ],
    [
      'an announcement after the start',
      life({ announced: '2014', start: '2013' }),
      {},
      /announced/,
    ],
    ['a start and a due start', life({ start: '2013', dueStart: '2027' }), {}, /due start/],
    ['an end and a due end', life({ end: '2022', dueEnd: '2027' }), {}, /due end/],
    ['a plan that began', { life: { start: '2013', status: 'planned' } }, {}, /is planned, yet/],
    ['an end still due', { life: { dueEnd: '2027', status: 'ended' } }, {}, /has ended, yet/],
    ['an asOf after the knowledge date', { asOf: '2026-11' }, {}, /asOf 2026-11/],
    ['no surface', { surfaces: [] }, {}, /no surface/],
    ['no nation', { nation: [] }, {}, /no nation/],
    ['a long summary', {}, { summary: 'x'.repeat(241) }, /241 characters/],
    ['a long phase', {}, { phases: [{ ...phase(null, null), text: 'x'.repeat(241) }] }, /241/],
    ['an unknown source', {}, { facts: [{ text: 'So.', source: 1 }] }, /source 1 is named/],
    ['an unknown source of an event', {}, happening({ happened: '2012', source: 3 }), /source 3/],
    [
      'overlapping phases',
      {},
      { phases: [phase(null, '2022'), phase('2022-07', null)] },
      /overlap/,
    ],
    [
      'an open phase before another',
      {},
      { phases: [phase('2013', null), phase('2022', null)] },
      /overlap/,
    ],
    [
      'a phase that ends before it begins',
      {},
      { phases: [phase('2022', '2013')] },
      /after its end/,
    ],
    ['a phase not yet known', {}, { phases: [phase('2027', null)] }, /not yet known/],
    ['an event without its date', {}, happening({}), /happened, but has no date/],
    ['an event of the future', {}, happening({ happened: '2027' }), /cannot have happened/],
    ['a plan without a date', {}, happening({ outcome: 'due' }), /planned for no date/],
    [
      'a plan that is past',
      {},
      happening({ outcome: 'due', planned: '2026-06' }),
      /before the know/,
    ],
    [
      'a plan to come, called unknown',
      {},
      happening({ outcome: 'unknown', planned: '2027' }),
      /due, not/,
    ],
    [
      'a cancelled event that happened',
      {},
      happening({ outcome: 'cancelled', planned: '2022', happened: '2022' }),
      /is cancelled, yet/,
    ],
    ['a missing reference', {}, { related: ['nobody'] }, /related names “nobody”/],
    ['a reference to itself', {}, { related: ['ccg'] }, /names the term itself/],
    [
      'a guard with nothing for it',
      { surfaces: [{ form: 'ICS', guard: guard([]) }] },
      {},
      /nothing speaks/,
    ],
    [
      'a cue on both sides',
      { surfaces: [{ form: 'ICS', guard: guard(['a'], ['a']) }] },
      {},
      /both for and/,
    ],
    [
      'a cue in capitals',
      { surfaces: [{ form: 'ICS', guard: guard(['NHS']) }] },
      {},
      /has capitals/,
    ],
    [
      'a cue that stands on every page',
      { surfaces: [{ form: 'ICS', guard: guard(['nhs', 'health']) }] },
      {},
      /“health” stands on every page on health/,
    ],
    [
      'a cue twice',
      { surfaces: [{ form: 'ICS', guard: guard(['nhs'], ['asthma', 'asthma']) }] },
      {},
      /“asthma” of “ICS” is listed twice/,
    ],
    ['a doubt told as certain', {}, { confidence: 'low' }, /low confidence, yet/],
    ['a copy', {}, { sources: [{ ...SOURCE, grade: 'copy' }] }, /“A page” is a copy/],
    [
      'an address of nowhere',
      {},
      { sources: [{ ...SOURCE, url: 'https://example..org/' }] },
      /no sound/,
    ],
    [
      'an event told before it happened',
      {},
      {
        sources: [{ ...SOURCE, published: '2013-03' }],
        ...happening({ happened: '2013-04-01' }),
      },
      /by a source of 2013-03/,
    ],
    ['an event before the beginning', {}, happening({ happened: '2012' }), /before its beginning/],
    [
      'an event long after the end',
      life({ start: '2000', end: '2012-05', status: 'ended' }),
      happening({ happened: '2013-06' }),
      /long after its end/,
    ],
    [
      'an overlap with no successor',
      {},
      { overlaps: [{ id: 'icb', why: 'So.' }] },
      /which is no successor/,
    ],
    [
      'a form written twice',
      { surfaces: ['board', 'Board', { form: 'board' }] },
      {},
      /written twice/,
    ],
  ])('sees %s', (_, entry, dossier, sentence) => {
    const problems = check([term('ccg', entry, dossier)]);
    expect(problems.join('\n')).toMatch(sentence);
    expect(problems.join('\n')).toContain('ccg');
  });

  it('sees a succession told by one side alone', () => {
    const pct = term('pct');
    const ccg = term('ccg', {}, { predecessors: ['pct'] });
    expect(check([pct, ccg])).toEqual([expect.stringMatching(/predecessor “pct” does not name/)]);
    const before = term(
      'pct',
      { life: { start: '2001', status: 'ended' } },
      { successors: ['ccg'] },
    );
    expect(check([before, term('ccg')])).toEqual([
      expect.stringMatching(/successor “ccg” does not/),
    ]);
  });

  it('asks why a successor began long older the end, and takes an answer', () => {
    const ended = life({ start: '2000', end: '2022', status: 'ended' });
    const next = term('icb', life({ start: '2013' }), { predecessors: ['ccg'] });
    const older = (over: object) => term('ccg', ended, { successors: ['icb'], ...over });
    expect(check([older({}), next])).toEqual([expect.stringContaining('say why in overlaps')]);
    expect(check([older({ overlaps: [{ id: 'icb', why: 'It joined.' }] }), next])).toEqual([]);
    const soon = term('icb', life({ start: '2021' }), { predecessors: ['ccg'] });
    expect(check([older({}), soon])).toEqual([]);
  });

  it('sees what a living term is to become told as done', () => {
    const next = term('icb', {}, { predecessors: ['ccg'] });
    expect(check([term('ccg', {}, { successors: ['icb'] }), next])).toEqual([
      expect.stringContaining('goes into plannedSuccessors'),
    ]);
  });

  it('sees a timeline told from copies, or before it happened', () => {
    const copy = event({ source: { ...SOURCE, grade: 'copy' } });
    expect(check([], {}, [copy])).toEqual([expect.stringContaining('is a copy')]);
    const early = event({ source: { ...SOURCE, published: '2011' } });
    expect(check([], {}, [early])).toEqual([expect.stringContaining('by a source of 2011')]);
  });

  it('sees a term that succeeds itself', () => {
    const gone = { life: { start: '2001', status: 'ended' } };
    const links = (other: string) => ({ predecessors: [other], successors: [other] });
    const problems = check([term('pct', gone, links('ccg')), term('ccg', gone, links('pct'))]);
    expect(problems).toEqual([expect.stringContaining('pct → ccg → pct')]);
  });

  it('sees an id used twice', () => {
    expect(check([term('ccg'), term('ccg', { surfaces: ['other'] })])).toEqual([
      expect.stringContaining('used twice'),
    ]);
  });

  it('sees redirects from a living term and to no term', () => {
    expect(check([term('ccg')], { ccg: 'ccg' })).toEqual([expect.stringContaining('still a term')]);
    expect(check([term('ccg')], { old: 'nobody' })).toEqual([expect.stringContaining('no term')]);
  });

  it('sees a form claimed by two terms with nothing to decide', () => {
    const shared = (rules: object) => ({ surfaces: [{ form: 'health board', ...rules }] });
    const decided = { guard: guard(['wales']) };
    const dated = { when: { from: '2022' } };
    const pair = (one: object, other: object) =>
      check([term('one', shared(one)), term('two', shared(other))]);
    expect(pair({}, {})).toEqual([expect.stringContaining('nothing decides')]);
    expect(pair({}, decided)).toEqual([]);
    expect(pair({}, dated)).toEqual([]);
    expect(pair({ when: { from: null, to: null } }, {})).toHaveLength(1);
  });

  it('lets persons share a name, for they are never marked', () => {
    const person = { kind: 'person', surfaces: ['Clarke'] };
    expect(check([term('one', person), term('two', person)])).toEqual([]);
  });

  it('sees what is wrong with the timeline', () => {
    expect(check([], {}, [event({}), event({})])).toEqual([expect.stringContaining('used twice')]);
    expect(check([], {}, [event({ terms: ['nobody'] })])).toEqual([
      expect.stringContaining('“nobody”, which is no term'),
    ]);
    expect(check([], {}, [event({ happened: '2029' })])).toEqual([
      expect.stringContaining('cannot have happened on 2029'),
    ]);
  });
});
