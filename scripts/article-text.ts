/** An HTML file as the reader script would read it, in jsdom: its date and its blocks of text. */
import { JSDOM } from 'jsdom';
import { articleRoot } from '@/lib/page/article';
import { collapse } from '@/lib/page/collapse';
import { publishedOn } from '@/lib/page/published';
import { ARTICLE, segmentsIn } from '@/lib/page/segments';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';

export interface ArticleText {
  readonly title: string;
  readonly published: Published | null;
  /** The blocks of the article, their white space collapsed. */
  readonly blocks: readonly string[];
}

/** What `lib/page` takes from the page's global scope. */
const GLOBALS = ['document', 'Node', 'NodeFilter', 'Element', 'ShadowRoot'] as const;

export function articleText(
  html: string,
  url: string | undefined,
  today: PartialDate,
): ArticleText {
  const { window } = new JSDOM(html, url === undefined ? {} : { url });
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  try {
    const { document } = window;
    const root = articleRoot(document);
    const blocks = root ? [...segmentsIn(root, { regions: ARTICLE })] : [];
    return {
      title: document.title,
      published: root && publishedOn(document, root, today),
      blocks: blocks.flatMap((block) => (block ? collapse(block.raw).text : [])),
    };
  } finally {
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    window.close();
  }
}
