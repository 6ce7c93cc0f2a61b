/**
 * When the article was published, from what the page says of itself.
 *
 * Claims are read in the order of how often they are right: structured data, then meta, then a
 * `time` element, then a byline in words, then the address. Two that agree are sure.
 */
import { firstDay, isBefore, type PartialDate, precisionOf } from '@/lib/timeline/calendar';
import { dateIn } from '@/lib/timeline/english';
import type { Published } from '@/lib/timeline/published';

interface DateClaim {
  readonly date: PartialDate;
  readonly source: string;
}

const META_NAMES =
  'citation_publication_date dcterms.created dcterms.date DC.date.issued dc.date parsely-pub-date sailthru.date pubdate publish-date publication_date date';
const META = [
  '[property$="article:published_time"]',
  '[itemprop="datePublished"]',
  ...META_NAMES.split(' ').map((name) => `[name="${name}"]`),
]
  .map((attribute) => `meta${attribute}`)
  .join(',');

/** Text that dates something else: an event, a copyright, a change, another article. */
const NOT_PUBLICATION = /copyright|©|updated|modified|reviewed|accessed|due|expires|deadline/i;
const BYLINE_NAME = /date|byline|meta|published|posted|author|time|dek|standfirst/i;
/** Blocks after the heading in which a byline may stand. */
const BYLINE_REACH = 12;
const LONGEST_BYLINE = 160;
const MOST_SCRIPTS = 50;
const LONGEST_SCRIPT = 500_000;

/** The date of `article` in its page, or null when the page states none. `today` bounds it. */
export function publishedOn(
  document: Document,
  article: Element,
  today: PartialDate,
): Published | null {
  const claims = [
    ...structuredDates(document),
    ...metaDates(document),
    ...timeDates(article),
    ...bylineDates(article),
    ...addressDates(document.URL),
  ].filter(({ date }) => !isBefore(today, date) && firstDay(date) > '1990');
  const [best] = claims;
  if (best === undefined) return null;
  const others = claims.filter(({ source }) => source !== best.source);
  const agreed = others.some(({ date }) => sameDay(date, best.date));
  const denied = others.some(({ date }) => !sameDay(date, best.date));
  const strong = best.source === 'json-ld' || best.source === 'meta';
  return {
    date: best.date,
    precision: precisionOf(best.date),
    source: best.source,
    confidence: agreed || (strong && !denied) ? 'sure' : strong || !denied ? 'likely' : 'unsure',
  };
}

/** Equal as far as the less precise one goes, give or take nothing. */
function sameDay(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

function* structuredDates(document: Document): Generator<DateClaim> {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    const text = script.textContent;
    if (text.length > LONGEST_SCRIPT) continue;
    for (const value of datesPublished(parsed(text), 0)) {
      const date = dateIn(value);
      if (date) yield { date, source: 'json-ld' };
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's broken data is the page's affair: another claim will do.
    return null;
  }
}

/** `datePublished` of articles, in lists and graphs, but not of what they cite or relate to. */
function* datesPublished(data: unknown, depth: number): Generator<string> {
  if (typeof data !== 'object' || data === null || depth > 4) return;
  if (Array.isArray(data)) {
    for (const one of data.slice(0, 100)) yield* datesPublished(one, depth + 1);
    return;
  }
  const record = data as Readonly<Record<string, unknown>>;
  const type = String(record['@type'] ?? '');
  const published = record['datePublished'];
  if (typeof published === 'string' && /article|posting|report|webpage|blog|news/i.test(type)) {
    yield published;
  }
  yield* datesPublished(record['@graph'], depth + 1);
  yield* datesPublished(record['mainEntity'], depth + 1);
}

function* metaDates(document: Document): Generator<DateClaim> {
  // All of these first: to ask every element of a long page for each name takes long.
  for (const meta of document.querySelectorAll('meta')) {
    if (!meta.matches(META)) continue;
    const date = dateIn(meta.getAttribute('content') ?? '');
    if (date) yield { date, source: 'meta' };
  }
}

function* timeDates(article: Element): Generator<DateClaim> {
  const header = article.closest('main, body') ?? article;
  for (const time of header.querySelectorAll('time, [itemprop="datePublished"]')) {
    if (isElsewhere(time) || NOT_PUBLICATION.test(nearText(time))) continue;
    const date = dateIn(
      time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent,
    );
    if (date) yield { date, source: 'time' };
  }
}

const isElsewhere = (element: Element): boolean =>
  element.closest(
    'aside, nav, footer, [class*="comment"], [id*="comment"], [class*="related"], [class*="recommend"]',
  ) !== null;

/** A short text right before an element, which says what its date is of. */
const nearText = (element: Element): string =>
  `${element.previousSibling?.textContent ?? ''} ${element.parentElement?.className ?? ''}`.slice(
    -60,
  );

/** Short lines around the heading: “By Ann Smith, 17 September 2013”. */
function* bylineDates(article: Element): Generator<DateClaim> {
  const scope = article.closest('main, body') ?? article;
  const heading = scope.querySelector('h1');
  const near = heading ? followers(scope, heading) : [...article.children].slice(0, BYLINE_REACH);
  for (const element of near) {
    const text = element.textContent.trim();
    if (text.length > LONGEST_BYLINE || NOT_PUBLICATION.test(text) || isElsewhere(element))
      continue;
    const named = BYLINE_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
    const opens = /^(?:by |published|posted|first published|date:?|\d)/i.test(text);
    const date = named || opens || text.length < 60 ? dateIn(text) : null;
    if (date) yield { date, source: 'byline' };
  }
}

/**
 * The elements that come next after the heading, in document order, without children.
 * Walks on from the heading: to sort out all elements of a long page took a third of a second.
 */
function followers(scope: Element, heading: Element): Element[] {
  const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = heading;
  const after: Element[] = [];
  while (after.length < BYLINE_REACH && walker.nextNode()) {
    const one = walker.currentNode as Element;
    if (one.matches('p, div, span, li, small, address, em, strong, dd')) after.push(one);
  }
  return after;
}

function* addressDates(address: string): Generator<DateClaim> {
  const path = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2]|[a-z]{3})(?:\/(\d{1,2}))?\//i.exec(address);
  if (!path) return;
  const [, year = '', month = '', day] = path;
  const date = /\d/.test(month)
    ? dateIn(`${year}-${month.padStart(2, '0')}-${(day ?? '01').padStart(2, '0')}`)
    : dateIn(`${day ?? 1} ${month} ${year}`);
  if (date) yield { date: day ? date : (date.slice(0, 7) as PartialDate), source: 'url' };
}
