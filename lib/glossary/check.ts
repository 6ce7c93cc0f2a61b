/**
 * Checks the glossary as a whole: what no single file can show to be wrong.
 *
 * Pure. Returns sentences for the editor who has to mend a file, in the files' order; none
 * means that the glossary may ship.
 */
import { checkLinks } from './check-links';
import { checkOrder } from './check-order';
import { checkTermSources, checkTimelineSources } from './check-sources';
import { checkSurfaces } from './check-surfaces';
import { checkTerm } from './check-term';
import { checkTimeline } from './check-timeline';
import type { Glossary, TermId } from './types';

/** `moved`: ids that were renamed or merged, old to new. */
export function checkGlossary(glossary: Glossary, moved: ReadonlyMap<TermId, TermId>): string[] {
  return [
    ...glossary.terms.flatMap((term) => checkTerm(term, glossary.knowledge)),
    ...checkLinks(glossary.terms, moved),
    ...checkOrder(glossary.terms),
    ...glossary.terms.flatMap(checkTermSources),
    ...checkSurfaces(glossary.terms),
    ...checkTimeline(glossary),
    ...checkTimelineSources(glossary),
  ];
}
