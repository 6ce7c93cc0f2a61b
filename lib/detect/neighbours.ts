/** What the forms of a page say of each other: a policy term seldom stands alone. Pure. */
import type { Claim, LexiconTerm } from '@/lib/glossary/lexicon';

/** A form that stands on the page, as the glossary spells it. */
interface Met {
  readonly spelling: string;
  readonly claims: readonly Claim[];
}

export interface Neighbours {
  /** Terms named by a form that can mean nothing else. */
  readonly clear: ReadonlySet<LexiconTerm>;
  /** Others with a name of several words there: each may be another’s, two of them hardly are. */
  readonly named: ReadonlySet<LexiconTerm>;
}

/**
 * Everyday terms tell nothing, and neither do a reader's own: they may be of any matter. Letters
 * that need evidence tell nothing either, since clinical texts are full of letters, too.
 */
export function neighboursAmong(forms: readonly Met[]): Neighbours {
  const clear = new Set<LexiconTerm>();
  const named = new Set<LexiconTerm>();
  for (const { spelling, claims } of forms) {
    const term = claims[0]?.term;
    if (!term || term.kind === 'own' || term.level === 'everyday') continue;
    if (isClear(claims)) clear.add(term);
    else if (/[ -]/.test(spelling)) named.add(term);
  }
  for (const term of clear) named.delete(term);
  return { clear, named };
}

/** True for a form that means one thing whatever the page: no guard, no dates, one claim. */
export const isClear = (claims: readonly Claim[]): boolean =>
  claims.length === 1 && claims[0]?.guard === null && claims[0].when === null;

/** True for an ordinary word: “commissioner”. */
export const isWord = (spelling: string): boolean => /^[a-z]+$/.test(spelling);
