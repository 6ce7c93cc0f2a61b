/** Where the article of a page is: the smallest element that holds nearly all of its prose. */

const CANDIDATES =
  'article, [itemprop~="articleBody"], [role="article"], main, [role="main"], #content, .article-body, .post-content, .entry-content';

/** A page whose best candidate holds less than this share of its prose has no such element. */
const ENOUGH = 0.4;

/**
 * The root to read terms in. Comments, asides and footers inside it are parted by
 * `regions.ts`. Falls back to the body; null in a document without one (XML, an image).
 */
export function articleRoot(document: Document): Element | null {
  const { body } = document;
  if (!body)
    return document.documentElement?.localName === 'html' ? document.documentElement : null;
  const candidates = [...body.querySelectorAll(CANDIDATES)];
  if (candidates.length === 0) return body;

  const whole = proseIn(body);
  let best: Element = body;
  let most = whole * ENOUGH;
  for (const candidate of candidates) {
    const prose = proseIn(candidate);
    // A later candidate inside an earlier one wins when it keeps nearly all of the prose.
    if (prose > most || (best.contains(candidate) && prose >= most * 0.9 && prose > 0)) {
      best = candidate;
      most = Math.max(most, prose);
    }
  }
  return severalArticles(body, best, whole) ?? best;
}

/** Several articles side by side (a live page, a list): what holds them all. */
function severalArticles(body: Element, best: Element, whole: number): Element | null {
  if (best.localName !== 'article') return null;
  const siblings = [...body.querySelectorAll('article')].filter(
    (one) => !one.parentElement?.closest('article'),
  );
  if (siblings.length < 2 || proseIn(best) > whole * 0.7) return null;
  return best.closest('main') ?? body;
}

/** Length of the text in paragraphs: menus and lists of links have none. Units of UTF-16. */
function proseIn(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent.length;
  return length;
}
