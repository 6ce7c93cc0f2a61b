/**
 * What the glossary knows, in the shape it has once parsed.
 *
 * A term has two halves. The `Entry` finds and names it and is compiled into the lexicon
 * that every page's script carries. The `Dossier` is what a card or page tells of it and
 * never leaves the extension's own documents and worker except for the terms asked for.
 */
import type { Brand } from '@/lib/brand';
import type { PartialDate } from '@/lib/timeline/calendar';

/** The file name of a term without `.json`: lower case, digits and hyphens. */
export type TermId = Brand<string, 'TermId'>;

/** The kinds that a glossary file may name. */
export const FILE_KINDS = [
  'organisation',
  'regulator',
  'professional-body',
  'think-tank',
  'system',
  'contract',
  'payment',
  'policy',
  'programme',
  'report',
  'law',
  'target',
  'role',
  'concept',
  'event',
  'person',
] as const;

/** `own`: a term of the reader's own, whose words and dates are theirs. */
export const KINDS = [...FILE_KINDS, 'own'] as const;
export type Kind = (typeof KINDS)[number];

export const NATIONS = ['England', 'Scotland', 'Wales', 'Northern Ireland', 'UK'] as const;
export type Nation = (typeof NATIONS)[number];

/** How far from everyday English a term is. “Everyday” ones (NHS, GP) are quiet by default. */
export const LEVELS = ['jargon', 'concept', 'everyday'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Which capitals a form may have on the page.
 * `exact`: as written (ICS, not ics). `title`: every main word begins with a capital, or all
 * capitals (Fuller Report, FULLER REPORT). `free`: any (integrated care board).
 */
export const CASES = ['exact', 'title', 'free'] as const;
export type CaseClass = (typeof CASES)[number];

/** What else a form may mean, and the words nearby that speak for or against our meaning. */
export interface Guard {
  readonly also: readonly string[];
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** One way the press writes a term. */
export interface Surface {
  readonly form: string;
  readonly case: CaseClass;
  /** True when a plural “s” may follow: CCG → CCGs. */
  readonly plural: boolean;
  /** Not null: the form needs evidence before it is marked. */
  readonly guard: Guard | null;
  /** The article dates for which the form means this term, where several terms share it. */
  readonly when: { readonly from: PartialDate | null; readonly to: PartialDate | null } | null;
}

export const STATUSES = ['planned', 'current', 'ended', 'uncertain'] as const;
export type Status = (typeof STATUSES)[number];

/** The dates of a term, each at the precision its source gives, and what they mean by kind. */
export interface Life {
  /** First put forward in public: bill introduced, review commissioned, body announced. */
  readonly announced: PartialDate | null;
  /** Set up, in force, published, or begun to run. */
  readonly start: PartialDate | null;
  /** Abolished, repealed, superseded or replaced. A published report has no end by that alone. */
  readonly end: PartialDate | null;
  /** A start or end that was still a plan on the knowledge date; null when nothing is planned. */
  readonly dueStart: PartialDate | null;
  readonly dueEnd: PartialDate | null;
  /** What the newest source says of it, on `Entry.asOf`. */
  readonly status: Status;
}

/** What finds and names a term. */
export interface Entry {
  readonly id: TermId;
  readonly name: string;
  readonly short: string | null;
  readonly kind: Kind;
  readonly level: Level;
  readonly nation: readonly Nation[];
  readonly surfaces: readonly Surface[];
  readonly life: Life;
  /** Month of the newest source for its status: `YYYY-MM`, never after the knowledge date. */
  readonly asOf: PartialDate;
}

/**
 * How near a source stands to what it tells. `primary`: whoever did or decided it (the law, the
 * department, the body itself). `established`: press and research houses with editors and names
 * to lose. `secondary`: all others. `copy`: somebody else's page put up again: nothing rests on it.
 */
export const GRADES = ['primary', 'established', 'secondary', 'copy'] as const;
export type Grade = (typeof GRADES)[number];

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: PartialDate | null;
  readonly grade: Grade;
}

/** `source` is an index into the dossier's `sources`. */
export interface Fact {
  readonly text: string;
  readonly source: number;
}

/**
 * Something planned, something that happened, or both.
 * `happened` is null unless `outcome` is `happened`.
 */
export interface TermEvent {
  readonly what: string;
  readonly planned: PartialDate | null;
  readonly happened: PartialDate | null;
  readonly outcome: Outcome;
  readonly source: number;
}

/** `due`: still to come on the knowledge date. `unknown`: its date passed, no source says. */
export const OUTCOMES = ['happened', 'due', 'cancelled', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What one would have written of the term between two dates. Both ends may be open. */
export interface Phase {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly text: string;
  readonly source: number;
}

/** What a card or page tells of a term. */
export interface Dossier {
  readonly id: TermId;
  /** At most 240 characters, as of `Entry.asOf`. */
  readonly summary: string;
  readonly phases: readonly Phase[];
  readonly facts: readonly Fact[];
  readonly events: readonly TermEvent[];
  /** What came before and after, by succession and not by influence. */
  readonly predecessors: readonly TermId[];
  readonly successors: readonly TermId[];
  /** Successors of a living term: planned on the knowledge date, not yet a fact. */
  readonly plannedSuccessors: readonly TermId[];
  /** Why a successor began years before this ended, or long after it. */
  readonly overlaps: readonly { readonly id: TermId; readonly why: string }[];
  readonly related: readonly TermId[];
  /** The glossary's files have one at least; a term of the reader's own may have none. */
  readonly sources: readonly Source[];
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface Term {
  readonly entry: Entry;
  readonly dossier: Dossier;
}

/** A dated event of the timeline, 1942 to what is planned. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly kind: string;
  readonly terms: readonly TermId[];
  readonly planned: PartialDate | null;
  readonly happened: PartialDate | null;
  readonly outcome: Outcome;
  readonly source: Source;
}

/** Everything that ships: `assets/glossary` parsed, redirects applied, checked as a whole. */
export interface Glossary {
  /** The last day of which the bundle knows anything: `2026-07-02`. */
  readonly knowledge: PartialDate;
  readonly terms: readonly Term[];
  readonly timeline: readonly TimelineEvent[];
}

/** The glossary as built: ids that moved lead on to where they went. */
export interface GlossaryAsset extends Glossary {
  readonly moved?: Readonly<Record<string, TermId>>;
}
