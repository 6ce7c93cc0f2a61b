/**
 * When the article was published, from all that its page says of itself: what its data states
 * (`stated.ts`) and what is printed near its heading. `lib/timeline/claims.ts` weighs it.
 */
import type { PartialDate } from '@/lib/timeline/calendar';
import {
  CHANGE,
  type DateClaim,
  HINT,
  LABELLED,
  PLAIN,
  STRONG,
  type Weighed,
  weigh,
} from '@/lib/timeline/claims';
import { besides, dateIn, datesIn, daysAgo, spelledOut, stamped } from '@/lib/timeline/english';
import { regionAround } from './regions';
import { CHANGED, type Say, sayAddress, sayMeta, sayStructured } from './stated';

/** Elements that are made to hold a date. */
const MARKED = 'time,[itemprop*="date"],[property*="date"],.published';
/** Words before a date of something else: a copyright, an event, a review. */
const OTHER = /copyright|©|reviewed|accessed|\bdue\b|expir|deadline|closes/i;
const LABEL =
  /^\W*(?:(?:date|first|document|originally|page)\W+)*(?:publi(?:shed|cation)|posted|issued).{0,40}$/i;
/** Elements before the heading in which a byline may stand, and in all. */
const BEFORE = 20;
const REACH = 50;
/** A longer line is prose, whose dates are of what it tells; under a label it may go on. */
const LONGEST_BYLINE = 80;
const LONGEST_LABELLED = 160;
const LONGEST_STAMP = 200;
/** A line with the white space of its markup. */
const LONGEST_MARKUP = 2_000;
const MOST = 200;

/** The date of `article` in its page, or null when the page states none. `today` bounds it. */
export function publishedOn(
  document: Document,
  article: Element,
  today: PartialDate,
): Weighed | null {
  const main = article.closest('main, body') ?? article;
  const scope = main.querySelector('h1') ? main : (main.closest('body') ?? main);
  const heading = article.querySelector('h1') ?? scope.querySelector('h1');
  const addresses = [
    document.URL,
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
    document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content ?? '',
  ];
  const { lang } = document.documentElement;
  const isUK = /gb/i.test(lang) || /^\w+:\/+[^/]+\.(uk|scot|wales)\b/.test(addresses.join('/'));
  const monthFirst = !isUK && /us/i.test(lang);
  const claims: DateClaim[] = [];
  const say: Say = (source, weight, value, printed = '') => {
    if (typeof value !== 'string' || claims.length > MOST) return;
    const text = spelledOut(value.slice(0, LONGEST_STAMP));
    // Of a page from the United Kingdom the clock is known.
    const also = isUK ? null : besides(text);
    const date = (dateIn(printed) === also && also) || stamped(text, isUK, monthFirst);
    if (date) claims.push({ date, source, weight, also });
  };
  // Of two that weigh the same the first is named as the source, and what is printed may be much.
  sayStructured(document, [...addresses, heading?.textContent.trim()], say);
  sayMeta(document, say);
  for (const address of addresses) sayAddress(address, say);
  sayPrinted(scope, heading ?? article, article, today, say);
  return weigh(claims, today);
}

/** What the words before a date make of it; null when it dates something else. */
const weightAfter = (words: string): number | null =>
  OTHER.test(words) ? null : CHANGED.test(words) ? CHANGE : LABEL.test(words) ? LABELLED : PLAIN;

/** Dates in elements made for them, and in short lines around the heading: “By Ann, 4 May 2013”. */
function sayPrinted(
  scope: Element,
  here: Element,
  article: Element,
  today: PartialDate,
  say: Say,
): void {
  // A page that tells no day of its last change was changed now, as browsers have it.
  const changed = dateIn(scope.ownerDocument.lastModified, true);
  // Only what parts it from the heading: a body may well be of a class “comments-open”.
  const isElsewhere = (element: Element) => {
    let shared = element;
    while (!shared.contains(here)) shared = shared.parentElement ?? here;
    return (
      regionAround(element, shared) !== 'article' ||
      element.closest('header,figure,blockquote,[itemprop="comment"]')?.contains(here) === false
    );
  };
  const named = (element: Element, ...names: readonly string[]) =>
    names.flatMap((name) => element.getAttribute(name) ?? []);

  let plain = PLAIN;
  for (const element of [...scope.querySelectorAll(MARKED)].slice(0, MOST)) {
    if (isElsewhere(element)) continue;
    const own = named(element, 'class', 'itemprop', 'property').join(' ');
    const before = element.previousSibling?.textContent?.slice(-60) ?? '';
    const label = LABEL.test(before)
      ? before
      : `${own} ${element.parentElement?.className} ${before}`;
    const weight = /publi|created/i.test(own) ? STRONG : weightAfter(label);
    if (weight === null) continue;
    const [stamp] = named(element, 'datetime', 'content', 'title').filter(Boolean);
    const words = element.textContent;
    say('time', weight === PLAIN ? plain : weight, stamp ?? words, words);
    // The first is the article's, if any is.
    if (weight === PLAIN) plain = HINT;
  }

  const lines = [here, article].flatMap((one) => linesAt(scope, one));
  for (const line of new Set(lines)) {
    // What holds paragraphs is no line, and to put its text together takes long.
    if (line.contains(here) || line.querySelectorAll('p').length > 2) continue;
    const text = line.textContent.slice(0, LONGEST_MARKUP).replace(/\s+/g, ' ').trim();
    if (text.length > LONGEST_LABELLED || isElsewhere(line)) continue;
    const isByline = text.length < LONGEST_BYLINE;
    let from = 0;
    for (const [, start, end] of datesIn(text)) {
      const label = start > 0 ? text.slice(from, start) : line.previousElementSibling?.textContent;
      const weight = weightAfter(label?.slice(0, LONGEST_LABELLED) ?? '');
      if (weight !== null && (isByline || weight !== PLAIN))
        say('byline', weight, text.slice(start, end));
      from = end;
    }
    if (isByline && changed && changed < today && weightAfter(text))
      say('byline', PLAIN, daysAgo(text, changed));
  }
}

/**
 * The elements that stand before the heading and come next after it.
 * Walks on from the heading: to sort out all elements of a long page took a third of a second.
 */
function linesAt(scope: Element, here: Element): Element[] {
  const walker = scope.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  const lines: Element[] = [];
  const walk = (most: number, step: () => Node | null) => {
    walker.currentNode = here;
    while (lines.length < most && step()) lines.push(walker.currentNode as Element);
  };
  walk(BEFORE, () => walker.previousNode());
  walk(REACH, () => walker.nextNode());
  return lines;
}
