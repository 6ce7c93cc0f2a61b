/** Compares the dates that pages were given with those found. Pure. */
import type { Published } from '@/lib/timeline/published';

export interface DatedPage {
  readonly name: string;
  /** As far as it is known; null when the page tells none. */
  readonly date: string | null;
  readonly note?: string;
  readonly found: Published | null;
}

export interface DateScore {
  readonly pages: number;
  /** The very date; for a page without one, none or an unsure one. */
  readonly exact: number;
  /** The same as far as the month goes. */
  readonly month: number;
  readonly sure: number;
  readonly sureWrong: number;
  readonly unsure: number;
  /** A line for each page that is not exact. */
  readonly faults: readonly string[];
}

/** Counts; an empty list is all noughts. */
export function scoreDates(pages: readonly DatedPage[]): DateScore {
  const isUnsure = ({ found }: DatedPage) => found === null || found.confidence === 'unsure';
  const isExact = (page: DatedPage) =>
    page.date === null ? isUnsure(page) : page.found?.date === page.date;
  const isMonth = (page: DatedPage) =>
    isExact(page) || (page.date !== null && page.found?.date.slice(0, 7) === page.date.slice(0, 7));
  const sure = pages.filter(({ found }) => found?.confidence === 'sure');
  return {
    pages: pages.length,
    exact: pages.filter(isExact).length,
    month: pages.filter(isMonth).length,
    sure: sure.length,
    sureWrong: sure.filter((page) => !isExact(page)).length,
    unsure: pages.filter(isUnsure).length,
    faults: pages
      .filter((page) => !isExact(page))
      .map(({ name, date, note, found }) => {
        const got = found ? `${found.date} (${found.source}, ${found.confidence})` : 'none';
        return `${name}: ${date ?? 'none'}, found ${got}${note ? `. ${note}` : ''}`;
      }),
  };
}

/** The score as lines for people. */
export function dateTable(score: DateScore): string {
  const of = (count: number, all: number) =>
    `${count} of ${all}${all > 0 ? ` (${((count / all) * 100).toFixed(1)} %)` : ''}`;
  return [
    `exact day         ${of(score.exact, score.pages)}`,
    `right month       ${of(score.month, score.pages)}`,
    `wrong, while sure ${of(score.sureWrong, score.sure)}`,
    `unsure or none    ${of(score.unsure, score.pages)}`,
  ].join('\n');
}
