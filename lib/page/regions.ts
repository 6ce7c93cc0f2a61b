/** Which part of a page an element belongs to, by its tag, role and the names pages give. */
import type { Region } from './types';

/**
 * What a tag does to text. `inline`: text runs through it. `code` and `aside`: a region of
 * their own. `skip`: no text of the article is in it and text runs past it. `gap`: it parts
 * words as a line break or a picture does. `apart`: it parts blocks. All other tags are blocks.
 */
type Tag = 'inline' | 'inline-code' | 'code' | 'aside' | 'skip' | 'gap' | 'apart';

const TAGS: ReadonlyMap<string, Tag> = new Map([
  ...each(
    'inline',
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s small ' +
      'span strike strong sub sup time u var slot',
  ),
  ...each('inline-code', 'code kbd samp tt'),
  ...each('code', 'pre'),
  ...each('aside', 'nav aside footer dialog form menu'),
  ...each('skip', 'script style noscript template wbr link meta rp rt'),
  ...each('gap', 'br img input button select svg math canvas picture object embed meter progress'),
  ...each('apart', 'textarea iframe video audio head title datalist hr'),
]);

function each(tag: Tag, names: string): [string, Tag][] {
  return names.split(' ').map((name) => [name, tag]);
}

export const tagOf = (element: Element): Tag | undefined => TAGS.get(element.localName);

export function isInline(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'inline' || tag === 'inline-code';
}

const ASIDE_ROLES = new Set(
  'navigation complementary contentinfo search banner dialog alertdialog menu'.split(' '),
);
/** Class and id names of comments, and of what stands around an article. Whole names only. */
const COMMENT_NAME = /(?:^|\s)(?:comments?|disqus|respond|commentlist)(?:[-_][\w-]*)?(?=\s|$)/i;
const ASIDE_NAME =
  /(?:^|\s)(?:related|recommended|most-?read|sidebar|cookies?|consent|newsletter|share|sharing|breadcrumbs?|promo|advert|social)(?:[-_][\w-]*)?(?=\s|$)/i;

/** Elements in which nothing is read: hidden, or written in by the reader. */
export const CLOSED =
  '[hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/**
 * The region inside an element that is not {@link CLOSED}, given that of its surroundings; null
 * for a tag in which nothing is read.
 */
export function regionIn(element: Element, around: Region): Region | null {
  const tag = tagOf(element);
  if (tag === 'skip' || tag === 'gap' || tag === 'apart') return null;
  const region = tag === 'code' || tag === 'inline-code' ? 'code' : around;
  if (region !== 'article' || tag === 'inline') return region;
  if (tag === 'aside') return 'aside';
  return element.hasAttributes() ? namedRegion(element) : region;
}

function namedRegion(element: Element): Region {
  const role = element.getAttribute('role');
  if (role !== null && ASIDE_ROLES.has(role)) return 'aside';
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length === 1) return 'article';
  if (COMMENT_NAME.test(names)) return 'comment';
  return ASIDE_NAME.test(names) ? 'aside' : 'article';
}

/**
 * The region of what is in a node, by itself and its surroundings up to the article or to the
 * main part of the page that holds it; null where nothing is read, and outside of both.
 */
export function regionAround(node: Node, article: Element): Region | null {
  const main = article.closest('main, [role="main"]');
  const above: Element[] = [];
  let at: Node | null = node;
  for (; at && at !== article && at !== main; at = parentOf(at)) {
    if (at.nodeType === Node.ELEMENT_NODE) above.push(at as Element);
  }
  if (at === null) return null;
  return above.reduceRight<Region | null>(
    (region, element) => (element.matches(CLOSED) ? null : region && regionIn(element, region)),
    'article',
  );
}

/** The parent, or the host of a shadow root. */
export const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
