/** What a reader of each sample article sees before doing anything. */
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, openStage, type Stage } from './drive/stage';
import { until } from './drive/until';

interface Expected {
  readonly published: {
    readonly date: string;
    readonly precision: string;
    readonly source: string;
  };
  readonly terms: readonly {
    readonly id: string;
    readonly then: string | null;
    readonly now: string;
    readonly surfaces: readonly string[];
  }[];
  readonly silent: readonly { readonly what: string; readonly text: string }[];
}

const articles = globSync('tests/articles/*.expected.json')
  .map((path) => path.replace(/^.*[\\/]|\.expected\.json$/g, ''))
  .sort();
const expectedOf = (article: string): Expected =>
  JSON.parse(readFileSync(`tests/articles/${article}.expected.json`, 'utf8'));

/** As a reader says it: soft hyphens and kinds of space are not heard, nor is the case. */
const plain = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').toLowerCase();

describe.each(BROWSERS)('the sample articles, read in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  describe.each(articles)('%s', (article) => {
    const { published, terms, silent } = expectedOf(article);

    it('is dated where its date stands', async () => {
      const { page } = await stage.visit(stage.article(article));
      const summary = await until('the page to be read', async () => {
        const answer = await stage.ask(page, 'page.summary', null);
        return answer.reading ? null : answer;
      });
      expect(summary.published).toMatchObject(published);
      const found = new Map(summary.terms.map((term) => [term.id as string, term]));
      const told = terms.map(({ id }) => {
        const term = found.get(id);
        return `${id}: ${term ? `${term.then} then, ${term.now} now` : 'not found'}`;
      });
      expect(told).toEqual(terms.map(({ id, then, now }) => `${id}: ${then} then, ${now} now`));
      await page.close();
    });

    it('has each of its terms marked as it stands today, and is otherwise silent', async () => {
      const visit = await stage.visit(stage.article(article));
      await until('marks', async () => (await visit.painted()).length >= terms.length);
      const painted = await visit.painted();
      const marks = terms.map(({ id, surfaces }) => {
        const wanted = surfaces.map(plain);
        const own = painted.filter(({ text }) => wanted.includes(plain(text)));
        return `${id}: ${own.map(({ highlight }) => highlight).join() || 'unmarked'}`;
      });
      expect(marks).toEqual(terms.map(({ id, now }) => `${id}: pg-${now}`));
      const wrong = await visit.page.evaluate(markedWithin, silent);
      expect(wrong).toEqual([]);
      await visit.page.close();
    });

    it('is the same page after marking', async () => {
      const url = stage.article(article);
      const untouched = await stage.visit(stage.web.unlisted(url));
      const visit = await stage.visit(url);
      await until('marks', async () => (await visit.painted()).length >= terms.length);
      expect(await untouched.painted()).toEqual([]);
      expect(await visit.serialised()).toBe(await untouched.serialised());
      expect(visit.complaints).toEqual([]);
      await visit.page.close();
      await untouched.page.close();
    });
  });
});

/** Runs in the page: which of the texts that should be silent hold a mark. */
function markedWithin(silent: Expected['silent']): string[] {
  const marks: Range[] = [];
  for (const [highlight, ranges] of CSS.highlights) {
    if (!highlight.startsWith('pg-')) continue;
    for (const still of ranges) {
      const range = document.createRange();
      range.setStart(still.startContainer, still.startOffset);
      range.setEnd(still.endContainer, still.endOffset);
      marks.push(range);
    }
  }
  const found: string[] = [];
  for (const { what, text } of silent) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let seen = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = (node.nodeValue ?? '').replace(/\s/g, ' ');
      const at = words.indexOf(text);
      if (at < 0) continue;
      seen = true;
      const place = document.createRange();
      place.setStart(node, at);
      place.setEnd(node, at + text.length);
      for (const mark of marks)
        if (
          mark.compareBoundaryPoints(Range.END_TO_START, place) < 0 &&
          mark.compareBoundaryPoints(Range.START_TO_END, place) > 0
        )
          found.push(`${what}: ${mark.toString()}`);
    }
    if (!seen) found.push(`“${text}” is not in the page`);
  }
  return found;
}
