/** What a page's data states of its date, unseen by readers: JSON-LD, meta and addresses. */
import { CHANGE, type ClaimSource, HINT, PLAIN, STRONG } from '@/lib/timeline/claims';

/**
 * Takes note of a claim: a stamp or words, if there is a date in them. What is printed beside a
 * stamp in UTC tells which of two days it is.
 */
export type Say = (source: ClaimSource, weight: number, value: unknown, printed?: string) => void;

/** Units of UTF-16 that are read of all structured data. */
const MOST_DATA = 1_000_000;

/** Names of meta elements, as letters alone. */
const PUBLISHED =
  /publi(?:sh|shed|cation)(?:date|time|at|on)?$|pubdate$|issued$|dateoriginal$|sailthrudate|^citation\w*date$/;
const CREATED = /created(?:date)?$|^(?:dc|dcterms)?date$/;
export const CHANGED = /modif|updat|amend|revis/i;

/** `names`: the page's addresses and heading, by which its own article is told from others. */
export function sayStructured(document: Document, names: readonly unknown[], say: Say): void {
  let left = MOST_DATA;
  const records: Data[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent;
    left -= text.length;
    if (left > 0) records.push(...recordsIn(parsed(text), 4));
  }
  const isOurs = (record: Data) =>
    [record.url, record['@id'], record.headline].some((name) => names.includes(name ?? 0));
  const known = records.some(isOurs);
  for (const record of records) {
    const { datePublished } = record;
    const type = String(record['@type']);
    const isArticle = /article|posting|report|news/i.test(type);
    const weight = known && !isOurs(record) ? HINT : isArticle && datePublished ? STRONG : PLAIN;
    if (isArticle || /page|work|broken/i.test(type))
      say('json-ld', weight, datePublished ?? record.dateCreated);
    say('json-ld', CHANGE, record.dateModified);
  }
}

type Data = Readonly<
  Partial<
    Record<
      | '@type'
      | '@id'
      | '@graph'
      | 'url'
      | 'headline'
      | 'mainEntity'
      | 'datePublished'
      | 'dateCreated'
      | 'dateModified',
      unknown
    >
  >
>;

/** Data that is broken, often by a raw line break, still has its date in plain sight. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { '@type': 'broken', datePublished: /"datePublished"[\s:]*"[^"]+/.exec(text)?.[0] };
  }
}

/** Records in lists and graphs, but not what they cite or relate to. */
function recordsIn(data: unknown, depth: number): Data[] {
  if (typeof data !== 'object' || data === null || depth < 0) return [];
  if (Array.isArray(data)) return data.slice(0, 100).flatMap((one) => recordsIn(one, depth - 1));
  const record: Data = data;
  return [record, ...recordsIn([record['@graph'], record.mainEntity], depth - 1)];
}

export function sayMeta(document: Document, say: Say): void {
  // All of them and no selector: to ask every element of a long page for each name takes long.
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? meta.name;
    const letters = name.toLowerCase().replace(/[^a-z]/g, '');
    const isMade = CREATED.test(letters);
    if (CHANGED.test(letters)) say('meta', CHANGE, meta.content);
    else if (isMade || PUBLISHED.test(letters)) say('meta', isMade ? PLAIN : STRONG, meta.content);
  }
}

/** Days in addresses are seldom wrong. `/2012-13/` is a year of accounts and no month. */
export function sayAddress(address: string, say: Say): void {
  const [, day, month] =
    /^[^?#]*?\/(?:((?:19|20)\d\d(?:-\d\d-\d\d(?!\d)|\/\w{1,3}\/\d\d?(?![^/?#])))|((?:19|20)\d\d\/\d\d)\/)/.exec(
      address,
    ) ?? [];
  say('url', STRONG, day);
  say('url', PLAIN, month?.replace('/', '-'));
}
