/**
 * The whole glossary as items of a timeline. Pure.
 *
 * Three things become items: the timeline's events, the lives of terms (a body a bar, anything
 * else a point where it began), and those events of a term's own file that were planned. What
 * two files tell is shown once. A term without any date has no place in time and is counted.
 */
import type {
  Glossary,
  Kind,
  Life,
  Outcome,
  Term,
  TermEvent,
  TermId,
  TimelineEvent,
} from '@/lib/glossary/types';
import { byDate, compare, type PartialDate } from '@/lib/timeline/calendar';
import { type Item, LANE_OF, type LaneId, type Point } from './item';
import { periodOf, type Stretch } from './stretch';

export interface Items {
  /** Oldest first. */
  readonly items: readonly Item[];
  /** All that is in them, from 1942. */
  readonly whole: Stretch;
  /** Terms, persons aside, that our sources give no date. */
  readonly undated: number;
}

const BARS: ReadonlySet<LaneId | null> = new Set<LaneId>(['body', 'society', 'system']);
/** The Beveridge report, with which the history of the NHS is usually begun. */
const FIRST = periodOf('1942' as PartialDate).from;
/** Days drawn after the last item, so that its name has room. */
const AIR = 1000;
/** Days drawn of a life when all we know is that it began, or that it ended. */
const FADING = 1000;

export function itemsOf({ knowledge, terms, timeline }: Glossary): Items {
  const events = timeline.flatMap(ofEvent);
  const lives = terms.flatMap((term) => ofTerm(term, knowledge));
  const own = merged(terms.flatMap((term) => ofOwn(term, timeline)));
  const told = lives.filter((item) => item.shape === 'bar' || !isTold(item, timeline));
  const items = [...events, ...told, ...own]
    .filter(({ reach }) => reach.to > FIRST)
    .sort((a, b) => byDate(dateOf(a), dateOf(b)) || (a.id < b.id ? -1 : 1));
  const last = Math.max(periodOf(knowledge).to, ...items.map(({ reach }) => reach.to));
  const placeless = terms.filter(({ entry }) => LANE_OF[entry.kind] !== null).length;
  return {
    items,
    whole: { from: FIRST, to: last + AIR },
    undated: placeless - lives.length,
  };
}

/** The date an item is sorted by: its start, or when it happened or was to happen. */
export function dateOf(item: Item): PartialDate {
  if (item.shape === 'point') return item.on;
  const { start, dueStart, end, dueEnd } = item.life;
  const date = start ?? dueStart ?? end ?? dueEnd;
  return date ?? ('1942' as PartialDate);
}

const EVENT_LANES: Readonly<Record<string, LaneId | null>> = {
  law: 'law',
  plan: 'plan',
  inquiry: 'report',
  contract: 'contract',
  finance: 'contract',
  person: null,
};

function ofEvent(event: TimelineEvent): Point[] {
  const lane = EVENT_LANES[event.kind];
  const { id, title, what, terms, source } = event;
  if (lane === null) return [];
  return point(event, { id, title, what, terms, lane: lane ?? 'event', sources: [source] });
}

function ofTerm(term: Term, knowledge: PartialDate): Item[] {
  const { entry, dossier } = term;
  const lane: LaneId | null = LANE_OF[entry.kind as Kind];
  if (lane === null) return [];
  const { start, end, dueStart, announced, status } = entry.life;
  const told = {
    id: `term ${entry.id}`,
    lane,
    title: entry.name,
    short: entry.short,
    what: dossier.summary,
    terms: [entry.id],
    term: entry.id,
    sources: dossier.sources,
  };
  if (BARS.has(lane) && (start ?? end ?? dueStart)) {
    const follows = dossier.predecessors;
    const reach = lifeOf(entry.life, knowledge);
    return [{ ...told, shape: 'bar', life: entry.life, follows, onlyFor: null, reach }];
  }
  const [happened, planned] = [start ?? (dueStart ? null : (announced ?? end)), dueStart];
  const outcome: Outcome = happened ? 'happened' : status === 'planned' ? 'due' : 'unknown';
  return point({ planned, happened, outcome }, told, entry.id);
}

/** Of what ended without a known start, or was planned without an end, a piece is drawn. */
function lifeOf({ start, end, dueStart, dueEnd, status }: Life, knowledge: PartialDate): Stretch {
  const known = periodOf(knowledge).to;
  const [first, last] = [start ?? dueStart, status === 'current' ? dueEnd : (end ?? dueEnd)];
  const ends = last && periodOf(last).to;
  const from = first ? periodOf(first).from : Math.max(FIRST, (ends ?? known) - FADING);
  const open = start === null ? from + FADING : known;
  return { from, to: Math.max(from + 1, ends ?? open) };
}

function ofOwn({ entry, dossier }: Term, timeline: readonly TimelineEvent[]): Point[] {
  const lane: LaneId | null = LANE_OF[entry.kind as Kind];
  if (lane === null) return [];
  const mine = timeline.filter(({ terms }) => terms.includes(entry.id));
  return dossier.events.flatMap((event, at) => {
    const on = event.happened ?? event.planned;
    if (on === null || mine.some((other) => isSame(event, other))) return [];
    const source = dossier.sources[event.source];
    const [made] = point(event, {
      id: `own ${entry.id} ${at}`,
      lane: BARS.has(lane) ? 'event' : lane,
      title: `${entry.short ?? entry.name}: ${event.what}`,
      what: event.what,
      terms: [entry.id],
      sources: source ? [source] : [],
    });
    if (made === undefined) return [];
    return [event.planned === null ? { ...made, onlyFor: entry.id } : made];
  });
}

type Told = Pick<Point, 'id' | 'lane' | 'title' | 'what' | 'terms' | 'sources'> & {
  readonly short?: string | null;
};

function point(
  { planned, happened, outcome }: Pick<TermEvent, 'planned' | 'happened' | 'outcome'>,
  told: Told,
  term: TermId | null = null,
): Point[] {
  const on = happened ?? planned;
  if (on === null) return [];
  const periods = [on, planned ?? on].map(periodOf);
  const reach = {
    from: Math.min(...periods.map(({ from }) => from)),
    to: Math.max(...periods.map(({ to }) => to)),
  };
  const said = { short: null, ...told, term, onlyFor: null };
  return [{ ...said, shape: 'point', planned, happened, outcome, on, reach }];
}

/** The timeline has it at the same date, or planned for the same date. */
function isSame(own: TermEvent, other: TimelineEvent): boolean {
  const same = (a: PartialDate | null, b: PartialDate | null) =>
    a !== null && b !== null && ['same', 'overlap'].includes(compare(a, b));
  return same(own.happened, other.happened) || (!own.happened && same(own.planned, other.planned));
}

/** One plan that several terms tell of is one item about all of them. */
function merged(own: readonly Point[]): Point[] {
  const byWords = new Map<string, Point>();
  for (const item of own) {
    const key = `${item.what} ${item.planned} ${item.happened} ${item.onlyFor}`;
    const known = byWords.get(key);
    byWords.set(key, known ? { ...known, terms: [...known.terms, ...item.terms] } : item);
  }
  return [...byWords.values()];
}

/** The timeline tells of this term's beginning, and in more words. */
function isTold(item: Point, timeline: readonly TimelineEvent[]): boolean {
  return timeline.some(
    ({ terms, happened, kind }) =>
      item.term !== null &&
      terms[0] === item.term &&
      happened !== null &&
      happened === item.happened &&
      (EVENT_LANES[kind] ?? 'event') === item.lane,
  );
}
