/** What the build makes of the glossary: the lexicon of every page, and our own asset. */
import { compile } from '@/lib/glossary/compile';
import { readGlossary, readMoved } from './glossary';

export interface Bundle {
  /** The string that `lib/glossary/lexicon` opens. */
  readonly lexicon: string;
  /** The last day of which the glossary knows anything. */
  readonly knowledge: string;
  /** The text of `glossary.json`, which only our worker and documents fetch. */
  readonly asset: string;
}

/** @throws {GlossaryError} when a file of the glossary cannot be read. */
export function bundle(): Bundle {
  const glossary = readGlossary();
  return {
    lexicon: compile(glossary.terms.map(({ entry }) => entry)),
    knowledge: glossary.knowledge,
    asset: JSON.stringify({ ...glossary, moved: Object.fromEntries(readMoved()) }),
  };
}
