/** What must hold between the dates of a term, of its events and of its successors. Pure. */
import { firstDay, isAfter, isBefore, type PartialDate, yearOf } from '@/lib/timeline/calendar';
import type { Entry, Term, TermId } from './types';

/** Years by which a successor may begin before its predecessor's end without a word of why. */
const OVERLAP = 1;

export function checkOrder(terms: readonly Term[]): string[] {
  const entries = new Map(terms.map(({ entry }) => [entry.id, entry]));
  return terms.flatMap((term) =>
    [...checkEvents(term), ...checkSuccessors(term, entries), ...checkOverlaps(term)].map(
      (problem) => `${term.entry.id}: ${problem}`,
    ),
  );
}

/** A person's life here is an office; what they did before and after it is told as well. */
function checkEvents({ entry, dossier }: Term): string[] {
  if (entry.kind === 'person') return [];
  const { announced, start, end } = entry.life;
  const begun = announced ?? start;
  return dossier.events.flatMap(({ what, planned, happened }) => {
    const day = happened ?? planned;
    if (day === null) return [];
    if (begun !== null && isBefore(day, begun)) {
      return [`“${what}” (${day}) lies before its beginning, ${begun}`];
    }
    const late = end !== null && isAfter(day, yearsAfter(end, 1));
    return late ? [`“${what}” (${day}) lies long after its end, ${end}`] : [];
  });
}

function checkSuccessors({ entry, dossier }: Term, entries: ReadonlyMap<TermId, Entry>): string[] {
  const { end, status } = entry.life;
  const told = new Set(dossier.overlaps.map(({ id }) => id));
  return dossier.successors.flatMap((id) => {
    if (status === 'current' || status === 'planned') {
      return [
        `is ${status}, yet has the successor “${id}”: a planned one goes into plannedSuccessors`,
      ];
    }
    const start = entries.get(id)?.life.start ?? null;
    if (end === null || start === null || told.has(id)) return [];
    const early = isBefore(yearsAfter(start, OVERLAP), end);
    return early ? [`“${id}” began ${start}, long before the end ${end}: say why in overlaps`] : [];
  });
}

function checkOverlaps({ dossier }: Term): string[] {
  return dossier.overlaps
    .filter(({ id }) => !dossier.successors.includes(id))
    .map(({ id }) => `overlaps names “${id}”, which is no successor`);
}

/** The first day of `date`, so many years on. */
function yearsAfter(date: PartialDate, years: number): PartialDate {
  return `${yearOf(date) + years}${firstDay(date).slice(4)}` as PartialDate;
}
