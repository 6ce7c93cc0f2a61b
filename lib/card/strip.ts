/**
 * The timeline strip of a card: spans of a term and what came before and after it, as fractions
 * of the strip's width. Pure; `TermCard` only draws it.
 */
import type { Entry } from '@/lib/glossary/types';
import {
  type Day,
  daysBetween,
  firstDay,
  isDay,
  lastDay,
  monthOf,
  type PartialDate,
  print,
  yearOf,
} from '@/lib/timeline/calendar';
import type { Strip } from './card';

/** What the strip asks of a term; an `Entry` fits. */
export type Spanned = Pick<Entry, 'name' | 'short' | 'life'>;

/** Years drawn before the article, or the term's start, of what began long ago. */
const LOOK_BACK = 12;
/** A single day is still to be seen: 1 % of the width. */
const THINNEST = 0.01;
const NEIGHBOURS = 3;
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_TICKS = 6;

interface Edges {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** `close`: a sentence that ends the words, saying how far they go. */
export function stripOf(
  term: Spanned,
  neighbours: { readonly before: readonly Spanned[]; readonly after: readonly Spanned[] },
  article: PartialDate | null,
  knowledge: PartialDate,
  close = `Our sources end in ${print(monthOf(knowledge) ?? knowledge)}.`,
): Strip {
  const self = edges(term);
  const known = lastDay(knowledge);
  const before = neighbours.before.slice(0, NEIGHBOURS);
  const after = neighbours.after.slice(0, NEIGHBOURS);

  const anchor = [self.start, self.end, article && firstDay(article), known]
    .filter((day) => day !== null)
    .sort()[0] as Day;
  const starts = [self.start, ...before.map((each) => edges(each).start)].filter(
    (day) => day !== null,
  );
  const earliest = [anchor, ...starts].sort()[0] as Day;
  const recent = [article && firstDay(article), self.end, known]
    .filter((day) => day !== null)
    .sort()[0] as Day;
  const floor = Math.min(
    yearOf(recent),
    Math.max(yearOf(self.start ?? recent), yearOf(recent) - 2 * LOOK_BACK),
  );
  const first = Math.max(yearOf(earliest), floor - LOOK_BACK);
  const dues = [term.life.dueStart, term.life.dueEnd].filter((date) => date !== null).map(lastDay);
  const latest = [known, ...dues, ...(article ? [lastDay(article)] : [])].sort().at(-1) as Day;
  const from = `${first}-01-01` as Day;
  const width = daysBetween(from, `${yearOf(latest)}-12-31` as Day) || 1;
  const at = (day: Day) => Math.min(1, Math.max(0, daysBetween(from, day) / width));

  const span = (each: Spanned, role: 'before' | 'self' | 'after') => {
    const edge = edges(each);
    const ends =
      edge.end ??
      (role === 'before' ? (self.start ?? known) : ([known, edge.start ?? known].sort()[1] as Day));
    const begins = edge.start ?? (role === 'after' ? (self.end ?? known) : from);
    const [start, end] = [at(begins), Math.max(at(ends), at(begins))];
    const wide = end - start < THINNEST;
    return {
      start: wide ? Math.min(start, 1 - THINNEST) : start,
      end: wide ? Math.min(start, 1 - THINNEST) + THINNEST : end,
      label: each.short ?? each.name,
      role,
      openStart: edge.openStart || begins < from,
      openEnd: edge.openEnd,
    };
  };

  return {
    from: String(first),
    to: String(yearOf(latest)),
    spans: [
      ...before.map((each) => span(each, 'before')),
      span(term, 'self'),
      ...after.map((each) => span(each, 'after')),
    ],
    ticks: ticks(first, yearOf(latest)).map((year) => ({
      at: at(`${year}-01-01` as Day),
      label: String(year),
    })),
    article: article && {
      at: (at(firstDay(article)) + at(lastDay(article))) / 2,
      label: print(article),
    },
    knowledge: at(known),
    words: inWords([...before, term, ...after], article, close),
  };
}

function edges({ life }: Spanned): Edges {
  const { start, end, dueStart, announced, status } = life;
  const begins = start ?? dueStart ?? (status === 'planned' ? announced : null);
  const ends = status === 'current' ? null : end;
  return {
    start: begins && firstDay(begins),
    end: ends && lastDay(ends),
    openStart: begins === null || !isDay(begins) || start === null,
    openEnd: ends === null || !isDay(ends),
  };
}

/** At most six years on round steps, within the strip. */
function ticks(first: number, last: number): number[] {
  const step = STEPS.find((each) => (last - first) / each < MOST_TICKS) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.floor((last - start) / step) + 1 },
    (_, at) => start + at * step,
  );
}

function inWords(terms: readonly Spanned[], article: PartialDate | null, close: string): string {
  const told = terms.map(({ name, life }) => `${name}: ${lifeInWords(life)}.`);
  const read = article ? ` This article: ${print(article)}.` : '';
  return `${told.join(' ')}${read} ${close}`.trim();
}

/** “1 April 2013 to 1 July 2022”, “since 2009, due to end March 2027”, “planned for 2028”. */
export function lifeInWords({ start, end, dueStart, dueEnd, status }: Spanned['life']): string {
  if (status === 'planned')
    return dueStart ? `planned for ${print(dueStart)}` : 'planned, without a date';
  const from = start ? print(start) : null;
  if (status === 'ended') {
    if (from && end) return from === print(end) ? from : `${from} to ${print(end)}`;
    return end ? `until ${print(end)}` : `${from ? `from ${from}, ` : ''}ended, date not known`;
  }
  const due = dueEnd ? `, due to end ${print(dueEnd)}` : '';
  return `${from ? `since ${from}` : 'start not known'}${due}${status === 'uncertain' ? ', now not certain' : ''}`;
}
