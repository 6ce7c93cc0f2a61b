/** A term → all that its page in the glossary tells, in words, ready to draw. Pure. */
import type { CardModel, TermLink } from '@/lib/card/card';
import { cardModel } from '@/lib/card/model';
import type {
  Entry,
  GlossaryAsset,
  Grade,
  Outcome,
  Phase,
  Surface,
  Term,
  TermId,
} from '@/lib/glossary/types';
import { type PartialDate, precisionOf, print } from '@/lib/timeline/calendar';
import { happeningsOf } from '@/lib/timeline/happenings';
import { phaseOn } from '@/lib/timeline/then';

export interface TermPageModel {
  /** What the card tells, as of `at`. */
  readonly card: CardModel;
  /** What one would have written of it, period by period; `here` is the article's. */
  readonly phases: readonly {
    readonly when: string;
    readonly text: string;
    readonly source: number;
    readonly here: boolean;
  }[];
  /** Oldest first. `planned` only where it differs from what happened, or nothing happened. */
  readonly events: readonly {
    readonly when: string;
    readonly what: string;
    readonly planned: string | null;
    readonly outcome: Outcome;
  }[];
  readonly forms: readonly FormTold[];
  readonly related: readonly TermLink[];
  /** How near each source of the card's stands to what it tells. */
  readonly grades: readonly Grade[];
  readonly confidence: Term['dossier']['confidence'];
}

/** One way the press writes a term, and what has to be so for it to mean this term. */
export interface FormTold {
  readonly form: string;
  /** What else it may mean; with cues, it counts only near words like these. */
  readonly also: readonly string[];
  readonly cues: readonly string[];
  /** “from April 1996 to March 2002”, as two dates, or null. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Words that speak for a guarded form, at most so many: an example, not a list. */
const MOST_CUES = 5;

/** Null when there is no such term, even under an older id. Never throws. */
export function termPage(
  glossary: GlossaryAsset,
  id: TermId,
  at: PartialDate | null,
  today: PartialDate,
): TermPageModel | null {
  const byId = new Map(glossary.terms.map((term) => [term.entry.id, term]));
  const term = byId.get(id) ?? byId.get(glossary.moved?.[id] ?? id);
  if (term === undefined) return null;
  const { entry, dossier } = term;
  const entryOf = (other: TermId): Entry | null => byId.get(other)?.entry ?? null;
  const card = cardModel({
    term,
    published: at && {
      date: at,
      precision: precisionOf(at),
      confidence: 'sure',
      source: 'reader',
    },
    knowledge: glossary.knowledge,
    today,
    linked: entryOf,
    timeline: glossary.timeline,
  });
  const here = at && phaseOn(dossier.phases, at);
  return {
    card,
    phases: dossier.phases.map((phase) => ({
      when: periodOf(phase),
      text: phase.text,
      source: phase.source,
      here: phase === here,
    })),
    events: happeningsOf(term, glossary.timeline).map(({ what, on, planned, outcome }) => ({
      when: print(on),
      what,
      planned: planned !== null && planned !== on ? print(planned) : null,
      outcome,
    })),
    forms: entry.surfaces.map(formTold),
    related: dossier.related.flatMap((other) => {
      const found = entryOf(other);
      return found ? [{ id: found.id, name: found.name, short: found.short, planned: false }] : [];
    }),
    // Of the reader's own link we claim nothing.
    grades: card.yours ? [] : dossier.sources.map(({ grade }) => grade),
    confidence: dossier.confidence,
  };
}

function periodOf({ from, to }: Phase): string {
  if (from === null) return to === null ? '' : `to ${print(to)}`;
  return to === null ? `from ${print(from)}` : `${print(from)} to ${print(to)}`;
}

function formTold({ form, guard, when }: Surface): FormTold {
  return {
    form,
    also: guard?.also ?? [],
    cues: guard?.for.slice(0, MOST_CUES) ?? [],
    from: when?.from ? print(when.from) : null,
    to: when?.to ? print(when.to) : null,
  };
}
