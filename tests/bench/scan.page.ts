/** What `bench scan` runs inside a page: ours, the floor and two peers over the same text. */
import { lexiconData } from 'virtual:lexicon';
import Mark from 'mark.js';
import type { Density } from '@/lib/detect/thin';
import { isLexicon, type Lexicon, openLexicon } from '@/lib/glossary/lexicon';
import type { TermId } from '@/lib/glossary/types';
import { BLANK } from '@/lib/own/blank';
import { compileOwn } from '@/lib/own/terms';
import type { OwnTerm } from '@/lib/own/types';
import { Marks } from '@/lib/page/marks';
import { createPainter } from '@/lib/page/paint';
import { Reading } from '@/lib/page/reading';

/** The floor: read every unit of every text node once, and do nothing with it. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let at = 0; at < data.length; at++) sum += data.charCodeAt(at);
  }
  return sum;
}

/** The whole path of the reader script: segments, scan, sense, ranges, paint. */
function ours(density: Density, lexicons: readonly Lexicon[] = [lexicon]): number {
  const life = new AbortController();
  const painter = createPainter('', life.signal);
  const reading = new Reading({
    lexicons,
    published: null,
    level: 'concept',
    onShadow: () => undefined,
  });
  const main = document.querySelector('main') ?? document.body;
  for (const _pause of reading.read(main, main));
  reading.settle();
  const marks = new Marks(painter, density, () => 'current');
  marks.update(reading);
  clean = () => life.abort();
  return marks.painted().size;
}

const lexicon = openLexicon(lexiconData);
let clean = () => {};
let withOwn: readonly string[] | null = null;
let pattern: RegExp | null = null;

/** What a page has that also reads the reader's own terms: their strings are opened each time. */
function beside(count: number): Lexicon[] {
  if (withOwn === null) {
    const terms = Array.from(
      { length: count },
      (_, at): OwnTerm => ({
        ...BLANK,
        id: `own-${String(at).padStart(12, '0')}` as TermId,
        name: `Local scheme number ${at}`,
        short: `LSN${at}`,
        first: at % 2 === 0,
        changed: '2026-11-25' as OwnTerm['changed'],
      }),
    );
    const { first, rest } = compileOwn(terms);
    withOwn = [first, rest].filter(isLexicon);
  }
  const [first, rest] = withOwn.map(openLexicon) as [Lexicon, Lexicon];
  return [first, lexicon, rest];
}

/** Every spelling in one alternation, longest first, as a careful author would write it. */
function alternation(): RegExp {
  const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const forms = [...openLexicon(lexiconData).forms].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${forms.map(escaped).join('|')})s?\\b`, 'gi');
}

function regex(): number {
  pattern ??= alternation();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const found of text.data.matchAll(pattern)) {
      highlight.add(
        new StaticRange({
          startContainer: text,
          startOffset: found.index,
          endContainer: text,
          endOffset: found.index + found[0].length,
        }),
      );
    }
  }
  CSS.highlights.set('peer', highlight);
  clean = () => void CSS.highlights.delete('peer');
  return highlight.size;
}

function markJs(): number {
  pattern ??= alternation();
  let count = 0;
  const mark = new Mark(document.body);
  mark.markRegExp(pattern, { each: () => void count++ });
  clean = () => mark.unmark();
  return count;
}

const systems = {
  floor,
  ours: () => ours('page'),
  'ours, beside 2,000 own terms': () => ours('page', beside(2000)),
  'ours, every mention painted': () => ours('every'),
  'alternation with Custom Highlights': regex,
  'mark.js markRegExp': markJs,
};
export type System = keyof typeof systems;

/** One run: milliseconds and what was found. What it left in the page is taken out again. */
function run(system: System): { ms: number; found: number } {
  const began = performance.now();
  const found = systems[system]();
  const ms = performance.now() - began;
  clean();
  clean = () => {};
  return { ms, found };
}

Object.assign(globalThis, { bench: { run } });
