/** What is said of letters and dates, what holds then, and that it can be taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, id } from '@/tests/builders';
import { exportable, forget, heardAt, putBack, say, setDate, VerdictsFull } from './list';
import { parseKept } from './schema';
import { MOST, type Place, type SenseVerdict, type Verdict } from './types';

const site = 'news.example';
const here: Place = { page: 'https://news.example/a', site };
const there: Place = { page: 'https://news.example/b', site };
const elsewhere: Place = { page: 'https://other.example/a', site: 'other.example' };

const never = (form: string, where: 'page' | 'site') => ({ form, where, means: null });
const sensesAt = (list: readonly Verdict[], place: Place) =>
  Object.fromEntries(heardAt(list, place).senses);

/** Any list that came of saying things at two pages of a site. */
function lists(): fc.Arbitrary<readonly Verdict[]> {
  const step = fc.record({
    place: fc.constantFrom(here, there),
    where: fc.constantFrom('page' as const, 'site' as const),
    form: fc.constantFrom('icp', 'des'),
    means: fc.constantFrom(null, id('icp'), id('icp-contract')),
    date: fc.option(fc.constantFrom(date('2019'), date('2020-11'))),
  });
  return fc
    .array(step, { maxLength: 8 })
    .map((steps) =>
      steps.reduce<readonly Verdict[]>(
        (list, { place, date, ...said }) => setDate(say(list, place, said).list, place.page, date),
        [],
      ),
    );
}

describe('what letters mean', () => {
  it('holds on the page, or on all of the site, and nowhere else', () => {
    const { list } = say([], here, never('icp', 'page'));
    expect(sensesAt(list, here)).toEqual({ icp: null });
    expect(sensesAt(list, there)).toEqual({});
    const wide = say([], here, never('icp', 'site')).list;
    expect(sensesAt(wide, there)).toEqual({ icp: null });
    expect(sensesAt(wide, elsewhere)).toEqual({});
  });

  it('is what was said last, of the page or of the site', () => {
    const chosen = say([], here, { form: 'icp', where: 'page', means: id('icp-contract') }).list;
    const gone = say(chosen, here, never('icp', 'site')).list;
    expect(sensesAt(gone, here)).toEqual({ icp: null });
    const again = say(gone, here, { form: 'icp', where: 'page', means: id('icp') }).list;
    expect(sensesAt(again, here)).toEqual({ icp: 'icp' });
    expect(sensesAt(again, there)).toEqual({ icp: null });
    expect(again).toHaveLength(2);
  });

  it('is as it was once it is put back, whatever was said before', () => {
    fc.assert(
      fc.property(
        lists(),
        fc.constantFrom('page' as const, 'site' as const),
        fc.constantFrom(null, id('icp')),
        (list, where, means) => {
          const said = say(list, here, { form: 'icp', where, means });
          const back = putBack(said.list, here, 'icp', said.before);
          expect(new Map(heardAt(back, here).senses)).toEqual(new Map(heardAt(list, here).senses));
          expect(heardAt(back, here).published).toEqual(heardAt(list, here).published);
        },
      ),
    );
  });

  it('is forgotten of a page when nothing is put back', () => {
    const { list } = say([], here, never('icp', 'page'));
    expect(putBack(list, here, 'icp', [])).toEqual([]);
  });
});

describe('when a page was published', () => {
  it('is what was said last, until it is taken back', () => {
    const list = setDate(setDate([], here.page, date('2019')), here.page, date('2020-11'));
    expect(heardAt(list, here)).toEqual({
      senses: [],
      published: { date: '2020-11', precision: 'month', source: 'reader', confidence: 'sure' },
    });
    expect(heardAt(list, there).published).toBeNull();
    expect(setDate(list, here.page, null)).toEqual([]);
  });
});

describe('the list', () => {
  it('forgets one and keeps the others', () => {
    fc.assert(
      fc.property(lists(), fc.nat(), (list, at) => {
        const one = list[at % Math.max(1, list.length)];
        if (one) expect(forget(list, one)).toEqual(list.filter((other) => other !== one));
      }),
    );
  });

  it('has a most, at which nothing is forgotten for something new', () => {
    const full = Array.from(
      { length: MOST.verdicts },
      (_, at): SenseVerdict => ({
        what: 'sense',
        at: `https://news.example/${at}`,
        ...never('icp', 'page'),
      }),
    );
    expect(() => say(full, elsewhere, never('icp', 'page'))).toThrow(VerdictsFull);
    expect(() => setDate(full, elsewhere.page, date('2019'))).toThrow(VerdictsFull);
    const first = { page: 'https://news.example/0', site };
    expect(say(full, first, { ...never('icp', 'page'), means: id('icp') }).list).toHaveLength(
      MOST.verdicts,
    );
    expect(setDate(full, here.page, null)).toHaveLength(MOST.verdicts);
  });

  it('goes through JSON and back, exported or kept', () => {
    fc.assert(
      fc.property(lists(), (list) => {
        const out = JSON.parse(JSON.stringify(exportable(list)));
        expect(out).toEqual({ kind: 'policygloss-verdicts', version: 1, verdicts: list });
        expect(parseKept(JSON.stringify(out.verdicts))).toEqual(list);
      }),
    );
  });
});

describe('what is kept', () => {
  const good: Verdict = { what: 'date', where: 'page', at: here.page, date: date('2019-11') };
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no JSON', '[{'],
    ['no text', [good]],
    ['no list', '{"0":1}'],
    ['a day that never was', JSON.stringify([{ ...good, date: '2019-02-31' }])],
    ['a date of a site', JSON.stringify([{ ...good, where: 'site' }])],
    ['no letters', JSON.stringify([{ ...good, what: 'sense', form: '', means: null }])],
    [
      'a term that can be none',
      JSON.stringify([{ ...good, what: 'sense', form: 'x', means: '<' }]),
    ],
  ])('is empty for %s', (_what, kept) => {
    expect(parseKept(kept)).toEqual([]);
  });

  it('is what of it is whole', () => {
    expect(parseKept(JSON.stringify([null, good, 7]))).toEqual([good]);
  });
});
