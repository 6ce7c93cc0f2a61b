import { describe, expect, it } from 'vitest';
import { date, dossier, entry, life } from '@/tests/builders';
import { anachronisms } from './anachronisms';

const term = (name: string, start: string, text?: string, to: string | null = '2013-03-31') => ({
  entry: entry(name, { life: life({ start }) }),
  dossier: dossier(name, {
    phases:
      text === undefined
        ? []
        : [{ from: null, to: to === null ? null : date(to), text, source: 0 }],
  }),
});
const icb = term('integrated care board', '2022-07-01');

describe('hindsight in a phase', () => {
  it.each([
    ['a body that nobody knew', 'It will give way to the integrated care board.', 1],
    ['a later year', 'It ended in 2015.', 1],
    ['nothing but its own time', 'The body that buys care in 2012.', 0],
    ['a later year, as a plan', 'It is due to be abolished in 2015.', 0],
  ])('is seen in %s', (_, text, count) => {
    expect(anachronisms([icb, term('ccg', '2012', text)])).toHaveLength(count);
  });

  it('is not looked for in a phase that still holds', () => {
    const now = term('ccg', '2012', 'Gone; the integrated care board took over in 2022.', null);
    expect(anachronisms([icb, now])).toEqual([]);
  });

  it('may speak of what was announced, though it had not begun', () => {
    const planned = {
      ...icb,
      entry: { ...icb.entry, life: life({ announced: '2011', start: '2022' }) },
    };
    expect(
      anachronisms([planned, term('ccg', '2012', 'To become an integrated care board.')]),
    ).toEqual([]);
  });
});
