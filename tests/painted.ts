/** What is painted on a page, in the notation of `tests/notation.ts`. In a browser only. */
import { bracketed } from './notation';

/** The names of our highlights that hold a range, sorted. */
export const paintedNames = (): string[] =>
  [...CSS.highlights]
    .filter(([name, ranges]) => name.startsWith('pg-') && ranges.size > 0)
    .map(([name]) => name)
    .sort();

/** The text under `root` with brackets around what is painted, in all styles or in `name` alone. */
export function paintedIn(root: Element | ShadowRoot, name?: string): string {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  const placeOf = (text: Node, offset: number): number => {
    const at = texts.indexOf(text as Text);
    const before = texts.slice(0, Math.max(0, at)).reduce((sum, { length }) => sum + length, 0);
    return at < 0 ? -1 : before + offset;
  };
  const spans = [...CSS.highlights]
    .filter(([one]) => (name === undefined ? one.startsWith('pg-') : one === name))
    .flatMap(([, ranges]) => [...ranges])
    .map((range) => ({
      start: placeOf(range.startContainer, range.startOffset),
      end: placeOf(range.endContainer, range.endOffset),
    }))
    .filter(({ start, end }) => start >= 0 && end >= 0)
    .sort((a, b) => a.start - b.start);
  return bracketed(texts.map(({ data }) => data).join(''), spans);
}
