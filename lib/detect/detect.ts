/** Texts → decided mentions: the steps that every reader of a page takes together. Pure. */
import type { Lexicon } from '@/lib/glossary/lexicon';
import { type Mention, type Passage, Senses, type Setting } from './disambiguate';
import { scan } from './scan';

/** What a text holds before its senses are decided; null when it holds nothing. */
export function passageOf(text: string, lexicons: readonly Lexicon[]): Passage | null {
  const matches = scan(text, lexicons);
  return matches.length === 0 ? null : { text, matches };
}

/** The mentions in each of `texts`, blocks of one page that share their evidence. */
export function detect(
  texts: readonly string[],
  lexicons: readonly Lexicon[],
  setting: Setting,
): Mention[][] {
  const senses = new Senses(setting);
  const passages = texts.map((text) => passageOf(text, lexicons));
  for (const passage of passages) if (passage) senses.add(passage);
  return passages.map((passage) => (passage ? senses.decide(passage) : []));
}
