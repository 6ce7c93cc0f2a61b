import { describe, expect, it } from 'vitest';
import type { TermEvent, TimelineEvent } from '@/lib/glossary/types';
import { date, event, KNOWLEDGE, life, term, timelineEvent } from '@/tests/builders';
import { happeningsOf } from './happenings';
import { hindsight } from './hindsight';

const LIFE = life({ start: '2013-04-01', end: '2022-07-01' });

/** The lines for a CCG with these events, to an article of `day`, read on 25 November 2026. */
function lines(
  day: string,
  own: readonly TermEvent[],
  timeline: readonly TimelineEvent[] = [],
  today = '2026-11-25',
): string[] {
  const ccg = term('ccg', { short: 'CCG', life: LIFE }, { events: own });
  const days = { knowledge: KNOWLEDGE, today: date(today) };
  return hindsight(happeningsOf(ccg, timeline), LIFE, date(day), days);
}

describe('hindsight', () => {
  it('answers a plan that the article speaks of', () => {
    const gone = event('Abolished', '2022-07-01', { planned: '2022-04-01' });
    expect(lines('2020-11-26', [gone])).toEqual([
      '1 July 2022: Abolished. It was planned for 1 April 2022.',
    ]);
  });

  it.each<[string, TermEvent, string]>([
    [
      'what came as planned',
      event('Merged', '2021-04-01', { planned: '2021-04' }),
      '1 April 2021: Merged.',
    ],
    [
      'what is still to come',
      event('Merger', null, { planned: '2027-04-01' }),
      'On 1 April 2027 (planned): Merger.',
    ],
    [
      'what was called off',
      event('Cap on costs', null, { planned: '2025-10', outcome: 'cancelled' }),
      'Planned for October 2025, then cancelled: Cap on costs.',
    ],
    [
      'what nobody told',
      event('Merger', null, { planned: '2026-04-01', outcome: 'unknown' }),
      'Was due on 1 April 2026: Merger. Our sources do not say whether it happened.',
    ],
    [
      'what is due today',
      event('Merger', null, { planned: '2026-11-25' }),
      'Was due on 25 November 2026: Merger. Our sources end in July 2026.',
    ],
    [
      'what was due after our sources end and before today',
      event('Merger', null, { planned: '2026-09' }),
      'Was due by September 2026: Merger. Our sources end in July 2026.',
    ],
  ])('tells of %s', (_what, happening, line) => {
    expect(lines('2020-11-26', [happening])).toEqual([line]);
  });

  it.each<[string, string, TermEvent]>([
    ['before it', '2020-11-26', event('Merged', '2020-04-01')],
    ['on its day', '2020-04-01', event('Merged', '2020-04-01')],
    ['perhaps before it', '2020-04-20', event('Merged', '2020-04')],
    ['in the month that is all we know of its date', '2020-04', event('Merged', '2020-04-20')],
  ])('says nothing of what happened %s', (_what, day, happening) => {
    expect(lines(day, [happening])).toEqual([]);
  });

  it('tells an event of both files once, with the plan of either and the closer date', () => {
    const own = [event('Down to 106 after mergers', '2021-04')];
    const timeline = [
      timelineEvent('Mergers leave 106 CCGs', ['ccg'], '2021-04-01', { planned: '2021-01' }),
      timelineEvent('Something else of that month', ['ccg'], '2021-04-20'),
    ];
    expect(lines('2020-11-26', own, timeline)).toEqual([
      '1 April 2021: Down to 106 after mergers. It was planned for January 2021.',
    ]);
  });

  it('tells what is recorded twice once', () => {
    expect(lines('2020-11-26', [event('Merged', '2021-04'), event('Merged', '2021-04')])).toEqual([
      'April 2021: Merged.',
    ]);
  });

  it('leaves out what touches the term without naming it, unless it ended it', () => {
    const timeline = [
      timelineEvent('A white paper', ['ccg'], '2021-02-11'),
      timelineEvent('CCGs told to merge', ['ccg'], '2021-03-01'),
      timelineEvent('New boards begin', ['ccg', 'icb'], '2022-07-01'),
      timelineEvent('CCG of another country', ['other'], '2021-03-02'),
    ];
    expect(lines('2020-11-26', [], timeline)).toEqual([
      '1 March 2021: CCGs told to merge.',
      '1 July 2022: New boards begin.',
    ]);
  });

  it('chooses the end, then broken plans, then the nearest, and tells them in order', () => {
    const years = [2014, 2015, 2016, 2017, 2018, 2019];
    const own = [
      ...years.map((year) => event(`Year ${year}`, String(year))),
      event('Late', '2020-09', { planned: '2020-04' }),
      event('Abolished', '2022-07-01'),
    ];
    expect(lines('2013-09-17', own)).toEqual([
      '2014: Year 2014.',
      '2015: Year 2015.',
      '2016: Year 2016.',
      'September 2020: Late. It was planned for April 2020.',
      '1 July 2022: Abolished.',
    ]);
  });
});
