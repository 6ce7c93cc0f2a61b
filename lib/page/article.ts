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

  const proseIn = proseMeasure();
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
  const isAlone = best.localName !== 'article' || proseIn(best) > whole * 0.7;
  return isAlone ? best : (severalArticles(body, best) ?? best);
}

/** Several articles side by side (a live page, a list): what holds them all. */
function severalArticles(body: Element, best: Element): Element | null {
  const siblings = [...body.querySelectorAll('article')].filter(
    (one) => !one.parentElement?.closest('article'),
  );
  return siblings.length < 2 ? null : (best.closest('main') ?? body);
}

/**
 * Length of the text in paragraphs: menus and lists of links have none. Units of UTF-16. One
 * stands in several candidates, and its text is put together once.
 */
function proseMeasure(): (element: Element) => number {
  const lengths = new Map<Element, number>();
  return (element) => {
    let sum = 0;
    for (const paragraph of element.querySelectorAll('p')) {
      const length = lengths.get(paragraph) ?? paragraph.textContent.length;
      lengths.set(paragraph, length);
      sum += length;
    }
    return sum;
  };
}
