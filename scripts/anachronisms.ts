/**
 * Looks for hindsight in phases: what was written “then” may name nothing that came later.
 *
 * A phase that ended by a day may neither name a term that nobody had put forward by that day,
 * nor a later year, unless it says so as a plan. Each finding is a sentence for the editor.
 */
import { detect } from '@/lib/detect/detect';
import { compile } from '@/lib/glossary/compile';
import { type Lexicon, openLexicon } from '@/lib/glossary/lexicon';
import type { Entry, Phase, Term, TermId } from '@/lib/glossary/types';
import { isAfter, type PartialDate, yearOf } from '@/lib/timeline/calendar';

export function anachronisms(terms: readonly Term[]): string[] {
  const entries = new Map(terms.map(({ entry }) => [entry.id, entry]));
  const lexicons = [openLexicon(compile([...entries.values()]))];
  return terms.flatMap(({ entry, dossier }) =>
    dossier.phases.flatMap((phase) => {
      if (phase.to === null) return [];
      const { to } = phase;
      const named = namedIn(phase, to, lexicons).flatMap((id) => {
        const other = entries.get(id);
        return id === entry.id || !other ? [] : early(other, to);
      });
      return [...named, ...laterYears(phase.text, to)].map(
        (what) => `${entry.id}: the phase to ${to} ${what}`,
      );
    }),
  );
}

/** Read with its date and without: by the date, a sense that came later is not even thought of. */
function namedIn({ text }: Phase, to: PartialDate, lexicons: readonly Lexicon[]): TermId[] {
  const read = (published: PartialDate | null) => detect([text], lexicons, { published }).flat();
  return [...new Set([...read(to), ...read(null)].map(({ term }) => term.id))];
}

/** Laws and ideas are talked of before they come; what has a day of announcement, not before it. */
function early({ name, life }: Entry, to: PartialDate): string[] {
  const known = life.announced ?? life.start ?? life.dueStart;
  return known !== null && isAfter(known, to)
    ? [`names “${name}”, which nobody knew before ${known}`]
    : [];
}

const PLANNED = /\b(?:plan|plans|planned|due|to be|is to|are to|will|would|by|until|from|promis)/i;

function laterYears(text: string, to: PartialDate): string[] {
  return [...text.matchAll(/\b(?:19|20)\d\d\b/g)]
    .map(([year]) => year)
    .filter((year) => Number(year) > yearOf(to) && !PLANNED.test(text))
    .map((year) => `names ${year}, a later year, and not as a plan`);
}
