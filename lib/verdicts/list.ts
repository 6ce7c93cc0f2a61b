/**
 * What is said and taken back does to the list of verdicts, the newest last: it is the newest
 * that holds. Pure: a new list each time.
 */
import { type PartialDate, precisionOf } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';
import {
  type Before,
  type Heard,
  type Meaning,
  MOST,
  type Place,
  type SenseVerdict,
  type Verdict,
  type Where,
} from './types';

type List = readonly Verdict[];

/** The list is full: something has to be forgotten first. */
export class VerdictsFull extends Error {
  override readonly name = 'VerdictsFull';

  constructor() {
    super(`${MOST.verdicts} verdicts are the most there may be.`);
  }
}

/** What holds at `place`: of letters spoken of twice, what was said last. O(list). */
export function heardAt(list: List, place: Place): Heard {
  const senses = new Map<string, Meaning>();
  let published: Published | null = null;
  for (const verdict of list) {
    if (verdict.at !== place[verdict.where]) continue;
    if (verdict.what === 'date') published = publishedOn(verdict.date);
    else senses.set(verdict.form, verdict.means);
  }
  return { senses: [...senses], published };
}

/** Says what letters mean. @throws {VerdictsFull} */
export function say(
  list: List,
  place: Place,
  said: { readonly where: Where; readonly form: string; readonly means: Meaning },
): { readonly list: List; readonly before: Before } {
  const { where, form } = said;
  const rest = list.filter((one) => !(isOf(one, place, form) && one.where === where));
  return {
    list: added(rest, [{ what: 'sense', at: place[where], ...said }]),
    before: list
      .filter((one) => isOf(one, place, form))
      .map(({ where, means }) => ({ where, means })),
  };
}

/** Puts back what was said of letters at `place` before; all is forgotten where that is nothing. */
export function putBack(list: List, place: Place, form: string, before: Before): List {
  return added(
    list.filter((one) => !isOf(one, place, form)),
    before.map((one) => ({ what: 'sense', at: place[one.where], form, ...one })),
  );
}

/** Says when a page was published; null takes that back. @throws {VerdictsFull} */
export function setDate(list: List, page: string, date: PartialDate | null): List {
  const rest = list.filter(({ what, at }) => what !== 'date' || at !== page);
  return date === null ? rest : added(rest, [{ what: 'date', where: 'page', at: page, date }]);
}

/** Without one verdict; the same list in other words where it is not there. */
export function forget(list: List, verdict: Verdict): List {
  const key = keyOf(verdict);
  return list.filter((one) => keyOf(one) !== key);
}

/** A name for a verdict, unlike that of any other in the list. */
export const keyOf = (verdict: Verdict): string =>
  [verdict.where, verdict.at, verdict.what === 'sense' ? verdict.form : ''].join('\n');

/** What is kept, as a value that JSON takes: for the file that goes out with the settings. */
export function exportable(list: List): {
  readonly kind: 'policygloss-verdicts';
  readonly version: 1;
  readonly verdicts: readonly Verdict[];
} {
  return { kind: 'policygloss-verdicts', version: 1, verdicts: list };
}

const publishedOn = (date: PartialDate): Published => ({
  date,
  precision: precisionOf(date),
  source: 'reader',
  confidence: 'sure',
});

const isOf = (one: Verdict, place: Place, form: string): one is SenseVerdict =>
  one.what === 'sense' && one.form === form && one.at === place[one.where];

function added(list: List, more: List): List {
  const all = [...list, ...more];
  if (more.length > 0 && all.length > MOST.verdicts) throw new VerdictsFull();
  return all;
}
