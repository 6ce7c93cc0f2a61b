/**
 * What a reader sees marked, read from the page's own world: the registry of highlights is
 * one for the page and for extensions.
 */
import type { Page } from 'puppeteer-core';
import { until } from './until';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Painted {
  /** Our highlight's name: `pg-current`, `pg-ended`, `pg-note-yellow`, … */
  readonly highlight: string;
  readonly text: string;
  /** One a line that the words stand on. CSS pixels in the viewport. */
  readonly boxes: readonly Box[];
}

/** Every painted stretch of text, in the order of the page within each highlight. */
export function paintedOn(page: Pick<Page, 'evaluate'>): Promise<readonly Painted[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([highlight, ranges]) =>
      highlight.startsWith('pg-')
        ? [...ranges].map((still) => {
            const range = document.createRange();
            range.setStart(still.startContainer, still.startOffset);
            range.setEnd(still.endContainer, still.endOffset);
            return {
              highlight,
              text: range.toString(),
              boxes: [...range.getClientRects()].map((box) => ({
                x: box.x,
                y: box.y,
                width: box.width,
                height: box.height,
              })),
            };
          })
        : [],
    ),
  );
}

/** Waits until `text` is painted, in `highlight` if one is named, and returns it. */
export function paintedWord(
  page: Pick<Page, 'evaluate'>,
  text: string,
  highlight?: string,
): Promise<Painted> {
  return until(`“${text}” to be marked${highlight ? ` as ${highlight}` : ''}`, async () =>
    (await paintedOn(page)).find(
      (one) => one.text === text && (highlight === undefined || one.highlight === highlight),
    ),
  );
}
