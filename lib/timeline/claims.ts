/**
 * What a page claims of its date, weighed: claims in, the date and how far to believe it out.
 *
 * Pure. Two sources that agree are right on 97 pages of 100; where they do not, the first is
 * right on half of them. So only what is said twice and hardly denied is sure.
 */
import { type PartialDate, precisionOf } from './calendar';
import type { Published } from './published';

/** Tells when a page was changed: no claim of publication. */
export const CHANGE = 0;
/** A date of this page's data that may be another article's. */
export const HINT = 1;
export const PLAIN = 2;
/** Data made to tell this very thing. */
export const STRONG = 3;
/**
 * Printed under a word such as “Published”. It beats one machine, since a new system stamps what
 * it takes over with the day of the move. It does not beat two.
 */
export const LABELLED = 4;

export type ClaimSource = 'json-ld' | 'meta' | 'time' | 'byline' | 'url';

export interface DateClaim {
  readonly date: PartialDate;
  readonly source: ClaimSource;
  /** One of the above. */
  readonly weight: number;
  /** The other day that the page may print for a stamp in UTC. */
  readonly also: PartialDate | null;
}

/** A date with the others that were claimed, the best first. */
export interface Weighed extends Published {
  readonly alternatives: readonly PartialDate[];
}

/** Before this no page was published that a browser shows: such a date is a system's zero. */
const WEB = '1990';
/** Times the weight of the strongest denial. */
const SURE = 2.5;
const LIKELY = 1.25;
/** A page with more dates than this is a list or a live page. */
const MANY = 5;
const DAY_MS = 86_400_000;

/** The date that `claims` speak for, or null when none can be. Nothing after `today`, a day, counts. */
export function weigh(claims: readonly DateClaim[], today: PartialDate): Weighed | null {
  const possible = claims.filter(({ date }) => date <= today && date >= WEB);
  const changes = possible.filter(({ weight }) => weight === CHANGE);
  const told = possible.filter(({ weight }) => weight > CHANGE);
  // Of two that weigh the same the earlier: pages are changed after they come out, never before.
  const [best, ...rest] = rankedBy(told);
  const day = best?.date ?? changes[0]?.date;
  if (day === undefined) return null;
  const against = told.filter((claim) => !speaksFor(claim, day));
  const denial = rankedBy(against)[0]?.score ?? 0;
  const { score = 0, sources = 0 } = best ?? {};
  const lies = changes.length > 0 && changes.every(({ date }) => daysFrom(date, day) > 1);
  const isSure = sources > 1 && score >= SURE * denial && !lies;
  const isLikely = score >= PLAIN && score > LIKELY * denial && rest.length < MANY;
  return {
    date: day,
    precision: precisionOf(day),
    source: (told.length > 0 ? told : changes)
      .filter(({ date }) => date === day)
      .reduce((a, b) => (b.weight > a.weight ? b : a)).source,
    confidence: isSure ? 'sure' : isLikely ? 'likely' : 'unsure',
    alternatives: rest.map(({ date }) => date).filter((date) => !day.startsWith(date)),
  };
}

/** The dates of `claims`, the best first. What is printed counts once, however it was read. */
function rankedBy(claims: readonly DateClaim[]) {
  return [...new Set(claims.map(({ date }) => date))]
    .map((date) => {
      const most: Record<string, number> = {};
      for (const claim of claims)
        if (speaksFor(claim, date)) {
          const source = claim.source === 'time' ? 'byline' : claim.source;
          most[source] = Math.max(claim.weight, most[source] ?? 0);
        }
      const weights = Object.values(most);
      return { date, score: weights.reduce((a, b) => a + b, 0), sources: weights.length };
    })
    .sort(
      (a, b) => b.score - a.score || b.date.length - a.date.length || (a.date < b.date ? -1 : 1),
    );
}

/** A month speaks for each of its days, a stamp in UTC for the day that is printed beside it. */
const speaksFor = (claim: DateClaim, day: PartialDate): boolean =>
  day.startsWith(claim.date) || claim.also === day;

const daysFrom = (a: PartialDate, b: PartialDate): number =>
  (Date.parse(b) - Date.parse(a)) / DAY_MS;
