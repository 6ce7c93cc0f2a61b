/** Which part of a page an element belongs to, by its tag, role and the names pages give. */
import type { Region } from './types';

/** Tags that do not end a piece of text. Everything else stands apart. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s ' +
    'small span strike strong sub sup time tt u var slot code kbd samp'
  ).split(' '),
);
export const isInline = (element: Element): boolean => INLINE.has(element.localName);

/**
 * What an element without text of its own does to the text around it: `through` (a script in
 * a sentence), `gap` (a line break, a field, a picture) or `apart` (it ends the block).
 */
type Passing = 'through' | 'gap' | 'apart';

const UNREAD: ReadonlyMap<string, Passing> = new Map([
  ...each('through', 'script style noscript template wbr link meta rp rt'),
  ...each('gap', 'br img input button select svg math canvas picture object embed meter progress'),
  ...each('apart', 'textarea iframe video audio head title datalist hr'),
]);

function each(passing: Passing, names: string): [string, Passing][] {
  return names.split(' ').map((name) => [name, passing]);
}

export const unread = (element: Element): Passing | null => UNREAD.get(element.localName) ?? null;

const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt']);
const ASIDE = new Set(['nav', 'aside', 'footer', 'dialog', 'form', 'menu']);
const ASIDE_ROLES = new Set(
  'navigation complementary contentinfo search banner dialog alertdialog menu'.split(' '),
);
/** Class and id names of comments, and of what stands around an article. Whole names only. */
const COMMENT_NAME = /(?:^|\s)(?:comments?|disqus|respond|commentlist)(?:[-_][\w-]*)?(?=\s|$)/i;
const ASIDE_NAME =
  /(?:^|\s)(?:related|recommended|most-?read|sidebar|cookies?|consent|newsletter|share|sharing|breadcrumbs?|promo|advert|social)(?:[-_][\w-]*)?(?=\s|$)/i;

/** The region inside `element`, given that of its surroundings; null where nothing is read. */
export function regionIn(element: Element, around: Region): Region | null {
  const region = CODE.has(element.localName) ? 'code' : around;
  if (!element.hasAttributes()) {
    return region === 'article' && ASIDE.has(element.localName) ? 'aside' : region;
  }
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return null;
  if (isEditable(element)) return null;
  return region === 'article' ? namedRegion(element) : region;
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

function namedRegion(element: Element): Region {
  if (ASIDE.has(element.localName)) return 'aside';
  if (isInline(element)) return 'article';
  const role = element.getAttribute('role');
  if (role !== null && ASIDE_ROLES.has(role)) return 'aside';
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length === 1) return 'article';
  if (COMMENT_NAME.test(names)) return 'comment';
  return ASIDE_NAME.test(names) ? 'aside' : 'article';
}

/** The region that a node's surroundings, up to `root`, put it in; null where nothing is read. */
export function regionAround(node: Node, root: Node): Region | null {
  const above: Element[] = [];
  for (let at = parentOf(node); at && at !== root; at = parentOf(at)) {
    if (at.nodeType === Node.ELEMENT_NODE) above.push(at as Element);
  }
  return above.reduceRight<Region | null>((region, element) => {
    if (region === null || unread(element) !== null) return null;
    return regionIn(element, region);
  }, 'article');
}

/** The parent, or the host of a shadow root. */
const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
