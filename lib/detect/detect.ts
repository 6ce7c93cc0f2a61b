/** Texts → decided mentions: the two steps that every reader of a page takes together. Pure. */
import type { Lexicon } from '@/lib/glossary/lexicon';
import { disambiguate, type Mention, type Setting } from './disambiguate';
import { scan } from './scan';

/** `texts` are blocks of one page, which share their evidence. */
export function detect(
  texts: readonly string[],
  lexicons: readonly Lexicon[],
  setting: Setting,
): Mention[] {
  const passages = texts.map((text) => ({ text, matches: scan(text, lexicons) }));
  return disambiguate(passages, setting);
}
