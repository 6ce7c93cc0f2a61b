/** Text or HTML → what the detector sees in it, in the shape that `annotate` prints. */
import { detect } from '@/lib/detect/detect';
import { type ExplainedMatch, explained } from '@/lib/detect/detect-explained';
import { compile } from '@/lib/glossary/compile';
import { type Lexicon, openLexicon } from '@/lib/glossary/lexicon';
import type { Entry, Status, TermId } from '@/lib/glossary/types';
import { type PartialDate, precisionOf } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';
import { latestStanding, standingOn } from '@/lib/timeline/standing';
import { articleText } from './article-text';
import { readGlossary } from './glossary';

interface AnnotatedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly termId: TermId;
  readonly name: string;
  readonly then: Status | null;
  readonly now: Status;
}

export interface Annotated {
  readonly published: Published | null;
  /** Offsets in UTF-16 units of the text given, or of the article's collapsed text. */
  readonly spans: readonly AnnotatedSpan[];
  /** Why each match became a mention, or not; worked out when asked for. */
  readonly reasons: () => readonly ExplainedMatch[];
}

export interface Annotator {
  readonly text: (text: string, published: Published | null) => Annotated;
  readonly html: (html: string, url: string | undefined, published: Published | null) => Annotated;
}

/** `today` bounds what can be a date of publication, and is what “now” means. */
export function createAnnotator(today: PartialDate): Annotator {
  const { knowledge, terms } = readGlossary();
  const entries = new Map(terms.map(({ entry }) => [entry.id, entry]));
  const lexicons: readonly Lexicon[] = [openLexicon(compile([...entries.values()]))];

  const annotate = (blocks: readonly Block[], published: Published | null): Annotated => {
    const day = published?.confidence === 'unsure' ? null : (published?.date ?? null);
    const found = detect(
      blocks.map(({ text }) => text),
      lexicons,
      { published: day },
    );
    const spans = blocks.flatMap(({ text, at }, index) =>
      (found[index] ?? [])
        .filter(({ term }) => term.level !== 'everyday')
        .map(({ start, end, term }) => {
          const entry = entries.get(term.id) as Entry;
          return {
            start: at + start,
            end: at + end,
            text: text.slice(start, end),
            termId: term.id,
            name: entry.name,
            then: day && standingOn(entry, day, knowledge),
            now: latestStanding(entry, knowledge, today),
          };
        }),
    );
    const reasons = () =>
      explained(
        blocks.map(({ text }) => text),
        lexicons,
        { published: day },
      );
    return { published, spans, reasons };
  };

  return {
    text: (text, published) => annotate(paragraphs(text), published),
    html(html, url, given) {
      const { blocks, published } = articleText(html, url, today);
      let at = 0;
      const placed = blocks.map((text) => {
        const block = { text, at };
        at += text.length + 1;
        return block;
      });
      return annotate(placed, given ?? published);
    },
  };
}

interface Block {
  readonly text: string;
  readonly at: number;
}

/** Paragraphs are parted by empty lines; a single line break may be only where a line was full. */
function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const part of text.split(/(\n[ \t\r]*\n)/)) {
    if (part.trim() !== '') blocks.push({ text: part, at });
    at += part.length;
  }
  return blocks;
}

/** A date that somebody gave, in the shape of one that was found. */
export const given = (date: PartialDate): Published => ({
  date,
  precision: precisionOf(date),
  source: 'given',
  confidence: 'sure',
});
