/** Texts → decided mentions: the steps that every reader of a page takes together. Pure. */
import type { Lexicon, LexiconTerm } from '@/lib/glossary/lexicon';
import type { Span } from '@/lib/span';
import { Senses, type Setting } from './disambiguate';
import { MATCH, type Matches } from './scan';
import { Scanner } from './scanner';
import type { Passage } from './score';

export interface Mention extends Span {
  readonly term: LexiconTerm;
}

/** The blocks of one page with what was found in them, and the senses that they share. */
export function passagesIn(
  texts: readonly string[],
  lexicons: readonly Lexicon[],
  setting: Setting,
): { senses: Senses; passages: Passage[] } {
  const senses = new Senses(lexicons, setting);
  const passages = texts.map((text) => ({
    text,
    data: [text],
    starts: [0],
    matches: [] as Matches,
  }));
  const scanner = new Scanner<(typeof passages)[number]>(lexicons, (passage, matches) => {
    passage.matches.push(...matches);
  });
  for (const passage of passages) scanner.add(passage);
  scanner.flush();
  for (const passage of passages) senses.add(passage);
  return { senses, passages };
}

/** The mentions in each of `texts`, blocks of one page that share their evidence. */
export function detect(
  texts: readonly string[],
  lexicons: readonly Lexicon[],
  setting: Setting,
): Mention[][] {
  const { senses, passages } = passagesIn(texts, lexicons, setting);
  return passages.map((passage) => {
    const mentions: Mention[] = [];
    for (let at = 0; at < passage.matches.length; at += MATCH) {
      const term = senses.termAt(passage, at);
      const [start = 0, end = 0] = passage.matches.slice(at, at + 2);
      if (term) mentions.push({ start, end, term });
    }
    return mentions;
  });
}
