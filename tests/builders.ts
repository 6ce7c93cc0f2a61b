/** Small makers of glossary values for tests: say only what the test is about. */
import fc from 'fast-check';
import type {
  Dossier,
  Entry,
  Guard,
  Life,
  Phase,
  Source,
  Surface,
  Term,
  TermEvent,
  TermId,
  TimelineEvent,
} from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';

export const date = (text: string) => text as PartialDate;
export const id = (text: string) => text as TermId;

/** The bundle's last day, as in `assets/glossary`. */
export const KNOWLEDGE = date('2026-07-02');

type Dates = Exclude<keyof Life, 'status'>;

/** `life({ start: '2013-04-01', end: '2022-07-01' })`; the status follows from the dates. */
export function life(dates: { [K in Dates]?: string } & { status?: Life['status'] } = {}): Life {
  const at = (name: Dates) => (dates[name] === undefined ? null : date(dates[name]));
  const status = dates.status ?? (at('end') ? 'ended' : at('dueStart') ? 'planned' : 'current');
  return {
    announced: at('announced'),
    start: at('start'),
    end: at('end'),
    dueStart: at('dueStart'),
    dueEnd: at('dueEnd'),
    status,
  };
}

export function surface(form: string, rest: Partial<Surface> = {}): Surface {
  return { form, case: 'free', plural: true, guard: null, when: null, ...rest };
}

export function guard(rest: Partial<Guard> = {}): Guard {
  return { also: [], for: [], against: [], ...rest };
}

export function entry(name: string, rest: Partial<Omit<Entry, 'id'>> = {}): Entry {
  return {
    id: id(name),
    name,
    short: null,
    kind: 'organisation',
    level: 'jargon',
    nation: ['England'],
    surfaces: [surface(name)],
    life: life(),
    asOf: date('2026-06'),
    ...rest,
  };
}

export const SOURCE: Source = {
  title: 'A source',
  publisher: 'A publisher',
  url: 'https://example.org/source',
  published: null,
  grade: 'primary',
};

export function dossier(name: string, rest: Partial<Omit<Dossier, 'id'>> = {}): Dossier {
  return {
    id: id(name),
    summary: 'What it is, in a sentence.',
    phases: [],
    facts: [],
    events: [],
    predecessors: [],
    successors: [],
    plannedSuccessors: [],
    overlaps: [],
    related: [],
    sources: [SOURCE],
    confidence: 'high',
    ...rest,
  };
}

/** Both halves of a term, the first two arguments as `entry` and `dossier` take them. */
export function term(
  name: string,
  named: Partial<Omit<Entry, 'id'>> = {},
  told: Partial<Omit<Dossier, 'id'>> = {},
): Term {
  return { entry: entry(name, named), dossier: dossier(name, told) };
}

/** `event('Abolished', '2022-07-01')`; with `planned` alone it is still due. */
export function event(
  what: string,
  happened: string | null,
  rest: { planned?: string; outcome?: TermEvent['outcome'] } = {},
): TermEvent {
  return {
    what,
    planned: rest.planned === undefined ? null : date(rest.planned),
    happened: happened === null ? null : date(happened),
    outcome: rest.outcome ?? (happened === null ? 'due' : 'happened'),
    source: 0,
  };
}

export function phase(from: string | null, to: string | null, text: string): Phase {
  const at = (on: string | null) => (on === null ? null : date(on));
  return { from: at(from), to: at(to), text, source: 0 };
}

export function timelineEvent(
  title: string,
  terms: readonly string[],
  happened: string | null,
  rest: { planned?: string; outcome?: TermEvent['outcome']; what?: string } = {},
): TimelineEvent {
  const { what, planned, happened: on, outcome } = event(rest.what ?? title, happened, rest);
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const told = { title, what, planned, happened: on, outcome };
  return { id: name, kind: 'organisation', terms: terms.map(id), source: SOURCE, ...told };
}

/** An article's date, `sure` unless told otherwise. */
export function published(on: string, confidence: Published['confidence'] = 'sure'): Published {
  const precision = on.length === 4 ? 'year' : on.length === 7 ? 'month' : 'day';
  return { date: date(on), precision, source: 'json-ld', confidence };
}

/** Any real date from 1942 to 2035, to the day, the month or the year. */
export function partialDates(): fc.Arbitrary<PartialDate> {
  const days = fc.date({
    min: new Date('1942-01-01'),
    max: new Date('2035-12-31'),
    noInvalidDate: true,
  });
  return fc
    .tuple(days, fc.constantFrom(4, 7, 10))
    .map(([day, length]) => date(day.toISOString().slice(0, length)));
}
