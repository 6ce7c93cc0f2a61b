/**
 * What a test in Chromium asks of Node: the same page as `annotate` sees it, in jsdom.
 * `vitest.config.ts` lends these to the browser as commands.
 */
import { tsImport } from 'tsx/esm/api';
import type { Annotated } from '@/scripts/annotated';
import type { ArticleText } from '@/scripts/article-text';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** The blocks of each page. */
    blocksInNode: (pages: readonly string[]) => Promise<(readonly string[])[]>;
    /** What `annotate` says of a page. `today` is an ISO day. */
    annotatedInNode: (html: string, today: string) => Promise<Annotated>;
  }
}

export async function blocksInNode(
  _context: unknown,
  pages: readonly string[],
): Promise<(readonly string[])[]> {
  const { articleText } = await room<{
    articleText: (html: string, url: undefined, today: string) => ArticleText;
  }>('../scripts/article-text.ts');
  return pages.map((html) => articleText(html, undefined, '2026-01-01').blocks);
}

export async function annotatedInNode(
  _context: unknown,
  html: string,
  today: string,
): Promise<Annotated> {
  const { createAnnotator } = await room<{
    createAnnotator: (today: string) => {
      html: (html: string, url: undefined, published: null) => Annotated;
    };
  }>('../scripts/annotated.ts');
  return createAnnotator(today).html(html, undefined, null);
}

/** Our aliases are not known where a test run is set up. */
const room = <T>(path: string): Promise<T> => tsImport(path, import.meta.url);
