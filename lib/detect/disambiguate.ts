/**
 * Decides what each match means on this page, or that it cannot be decided.
 *
 * One sense per page and form: evidence is gathered from a few mentions of each form, then
 * holds for all, and only where those mentions disagree is each one weighed alone. Forms that
 * mean one thing need nothing. Pure; O(matches) plus a bounded look at guarded forms.
 */
import type { Claim, Lexicon, LexiconTerm } from '@/lib/glossary/lexicon';
import type { Span } from '@/lib/span';
import type { PartialDate } from '@/lib/timeline/calendar';
import { expansionOf, onlyStartsSentence, weighCues } from './evidence';
import type { Match } from './scan';
import { SAMPLES, WEIGHTS } from './weights';

/** A block of the page with what was found in it. */
export interface Passage {
  readonly text: string;
  readonly matches: readonly Match[];
}

/** A mention whose sense is decided; undecided ones are none: silence beats a wrong card. */
export interface Mention extends Span {
  readonly passage: Passage;
  readonly term: LexiconTerm;
}

/** What is known of the page besides its words. */
export interface Setting {
  readonly published: PartialDate | null;
}

interface Seen {
  readonly text: string;
  readonly match: Match;
}

/** A reading of a form with the evidence that does not change from mention to mention. */
interface Reading {
  readonly claim: Claim;
  readonly base: number;
}

/** `mixed` forms are weighed mention by mention, all others once. */
type Verdict = { readonly term: LexiconTerm | null } | { readonly mixed: readonly Reading[] };

/** The senses of one page, which may go on growing. */
export class Senses {
  readonly #setting: Setting;
  readonly #samples = new Map<Lexicon, Map<number, Seen[]>>();
  readonly #verdicts = new Map<Lexicon, Map<number, Verdict>>();
  #clear: ReadonlySet<LexiconTerm> | null = null;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /**
   * Takes in what was found in a passage. Once all that is there has been added, `decide`.
   * Returns true when an earlier decision could come out otherwise now.
   */
  add({ text, matches }: Passage): boolean {
    let changes = false;
    for (const match of matches) {
      const samples = within(this.#samples, match);
      const seen = samples.get(match.form);
      if (seen === undefined) samples.set(match.form, [{ text, match }]);
      else if (seen.length < SAMPLES) seen.push({ text, match });
      else continue;
      changes ||= this.#verdicts.size > 0;
    }
    if (changes) {
      this.#verdicts.clear();
      this.#clear = null;
    }
    return changes;
  }

  /** The mentions of a passage that was added. */
  decide(passage: Passage): Mention[] {
    const mentions: Mention[] = [];
    for (const match of passage.matches) {
      const term = this.#senseOf(passage.text, match);
      if (term) mentions.push({ start: match.start, end: match.end, passage, term });
    }
    return mentions;
  }

  #senseOf(text: string, match: Match): LexiconTerm | null {
    const verdicts = within(this.#verdicts, match);
    let verdict = verdicts.get(match.form);
    if (verdict === undefined) {
      verdict = this.#judge(match);
      verdicts.set(match.form, verdict);
    }
    return 'term' in verdict ? verdict.term : best(text, match, verdict.mixed);
  }

  #judge({ lexicon, form }: Match): Verdict {
    const claims = lexicon.claimsOf(form);
    const [only] = claims;
    if (only && isClear(claims)) return { term: only.term };

    const samples = this.#samples.get(lexicon)?.get(form) ?? [];
    const readings = claims.flatMap((claim) => this.#reading(lexicon, claim, samples) ?? []);
    const [first, ...others] = samples.map(({ text, match }) => best(text, match, readings));
    if (others.every((term) => term === first)) return { term: first ?? null };
    return { mixed: readings };
  }

  /** Null when the article's date rules the reading out. */
  #reading(lexicon: Lexicon, claim: Claim, samples: readonly Seen[]): Reading | null {
    const { term, guard, when } = claim;
    const { published } = this.#setting;
    let base: number = guard === null ? WEIGHTS.decide : 0;
    if (when !== null && published !== null) {
      if (!isWithin(published, when)) return null;
      base += WEIGHTS.inItsTime;
    }
    if (published !== null && isEarlier(published, term.life.announced ?? term.life.start)) {
      base += WEIGHTS.beforeItsTime;
    }
    const clear = this.#clearTerms();
    const neighbours = clear.size - (clear.has(term) ? 1 : 0);
    base += Math.min(neighbours, WEIGHTS.neighbourMost) * WEIGHTS.neighbour;
    if (clear.has(term)) base += WEIGHTS.fullName;
    return { claim, base: base + this.#definition(lexicon, term, samples) };
  }

  /** For us when the page expands the letters with a name of ours, against when with another. */
  #definition(lexicon: Lexicon, term: LexiconTerm, samples: readonly Seen[]): number {
    for (const { text, match } of samples) {
      const words = expansionOf(text, match);
      if (words === null) continue;
      const ours = this.#namesOf(lexicon, term).some((name) => sameWords(words, name));
      return ours ? WEIGHTS.definition : -WEIGHTS.definition;
    }
    return 0;
  }

  /** Terms named on this page by a form that can mean nothing else. */
  #clearTerms(): ReadonlySet<LexiconTerm> {
    if (this.#clear !== null) return this.#clear;
    const clear = new Set<LexiconTerm>();
    for (const [lexicon, forms] of this.#samples) {
      for (const form of forms.keys()) {
        const claims = lexicon.claimsOf(form);
        const [only] = claims;
        if (only && isClear(claims) && only.term.level !== 'everyday') clear.add(only.term);
      }
    }
    this.#clear = clear;
    return clear;
  }

  /** Spellings of a term met on this page that are words rather than letters. */
  #namesOf(lexicon: Lexicon, term: LexiconTerm): string[] {
    return [...(this.#samples.get(lexicon)?.keys() ?? [])]
      .filter((form) => lexicon.claimsOf(form).some((claim) => claim.term === term))
      .map((form) => lexicon.forms[form]?.toLowerCase() ?? '')
      .filter((name) => name.includes(' '));
  }
}

/** One map per lexicon: forms are numbered within theirs. */
function within<T>(maps: Map<Lexicon, Map<number, T>>, { lexicon }: Match): Map<number, T> {
  const known = maps.get(lexicon);
  if (known) return known;
  const made = new Map<number, T>();
  maps.set(lexicon, made);
  return made;
}

/** True for a form that means one thing whatever the page: no guard, no dates, one claim. */
const isClear = (claims: readonly Claim[]): boolean =>
  claims.length === 1 && claims[0]?.guard === null && claims[0].when === null;

function scoreOf(text: string, match: Match, { claim, base }: Reading): number {
  if (claim.guard === null) return base;
  const verbLike = onlyStartsSentence(text, match) ? WEIGHTS.sentenceStart : 0;
  return base + verbLike + weighCues(text, match, claim.guard);
}

/** The reading that is ours and clearly ahead of the next, or null: undecided. */
function best(text: string, match: Match, readings: readonly Reading[]): LexiconTerm | null {
  const [first, second] = readings
    .map((reading) => ({ term: reading.claim.term, score: scoreOf(text, match, reading) }))
    .sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < WEIGHTS.decide) return null;
  return second && first.score - second.score < WEIGHTS.margin ? null : first.term;
}

/** ISO dates compare as text as far as the shorter goes; an empty end is open. */
const isWithin = (date: string, { from, to }: { from: string; to: string }): boolean =>
  !isEarlier(date, from) && (to === '' || !isEarlier(to, date));

function isEarlier(date: string, than: string | null): boolean {
  const length = Math.min(date.length, than?.length ?? 0);
  return than !== null && date.slice(0, length) < than.slice(0, length);
}

/** “integrated care systems” and “integrated care system” are the same words. */
function sameWords(words: string, name: string): boolean {
  const bare = (text: string) => text.replace(/s\b/g, '').replace(/^the /, '');
  return bare(words).endsWith(bare(name)) || bare(name).endsWith(bare(words));
}
