/**
 * Decides what each match means on this page, or that it cannot be decided.
 *
 * One sense per page and form, unless the page says otherwise: evidence is gathered from a few
 * mentions of each form, then holds for all. Only where those disagree is each weighed alone, and
 * where the page expands letters in two ways, each follows the last expansion before it. Forms that
 * mean one thing need nothing. Pure; O(1) a match, plus a bounded look at guarded forms.
 */
import type { Claim, Lexicon, LexiconTerm } from '@/lib/glossary/lexicon';
import type { Nation } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { formOf, lettersOf, spelled } from './letters';
import { isClear, isWord, type Neighbours, neighboursAmong } from './neighbours';
import { MATCH } from './scan';
import {
  best,
  isSure,
  type PageEvidence,
  type Passage,
  type Reading,
  type Sample,
  sameWords,
  sampleAt,
} from './score';
import { areOfTwo, readUntil, toldBy } from './told';
import { OPENING, SAMPLES, WEIGHTS } from './weights';
import { isEarlier, isWithin } from './when';
import { isElsewhere, nationsIn, weightOfNation } from './whereabouts';

/** What is known of the page besides its words. */
export interface Setting {
  readonly published: PartialDate | null;
  /** What the reader says of folded forms here: the id of a term, or null for silence. */
  readonly said?: ReadonlyMap<string, string | null> | undefined;
}

/** What a form means on this page. `mixed` forms are weighed mention by mention. */
interface Verdict {
  readonly terms: readonly LexiconTerm[];
  readonly mixed: ((sample: Sample) => LexiconTerm | null) | null;
}

/** What the page as a whole tells. */
interface Page extends Neighbours {
  readonly isElsewhere: boolean;
  readonly nations: readonly Nation[];
}

/** What is known of the forms of one lexicon, by form. */
interface Known {
  readonly samples: (Sample[] | undefined)[];
  readonly verdicts: (Verdict | undefined)[];
}

/** The senses of one page, which may go on growing. */
export class Senses {
  readonly #lexicons: readonly Lexicon[];
  readonly #setting: Setting;
  readonly #known: readonly Known[];
  /** The beginnings of its first blocks with matches: enough to tell what page this is. */
  #opening = '';
  #page: Page | null = null;

  constructor(lexicons: readonly Lexicon[], setting: Setting) {
    this.#lexicons = lexicons;
    this.#setting = setting;
    this.#known = lexicons.map(() => ({ samples: [], verdicts: [] }));
  }

  /** Takes in what was found in a passage: once all that is there is in, ask. */
  add(passage: Passage): void {
    const { matches } = passage;
    if (matches.length > 0 && this.#opening.length < OPENING)
      this.#opening += ` ${passage.text.slice(0, OPENING / 4)} `;
    for (let at = 0; at < matches.length; at += MATCH) {
      const known = this.#known[matches[at + 2] as number] as Known;
      const form = matches[at + 3] as number;
      const samples = known.samples[form];
      if (samples !== undefined && samples.length >= SAMPLES) continue;
      const [start, end] = [matches[at] as number, matches[at + 1] as number];
      const sample = sampleAt(passage, start, end);
      if (samples === undefined) known.samples[form] = [sample];
      else samples.push(sample);
      if (this.#page !== null) this.#reopen();
    }
  }

  /** The sense of the match at `at` (a multiple of `MATCH`); null: undecided, so silence. */
  termAt(passage: Passage, at: number): LexiconTerm | null {
    const verdict = this.#verdict(passage, at);
    if (verdict.mixed === null) return verdict.terms[0] ?? null;
    const start = passage.matches[at] as number;
    const end = passage.matches[at + 1] as number;
    return verdict.mixed(sampleAt(passage, start, end));
  }

  /**
   * What the match may mean before the words around it are weighed: one term, none, or, for a
   * form whose mentions disagree, several. Cheap.
   */
  candidatesAt(passage: Passage, at: number): readonly LexiconTerm[] {
    return this.#verdict(passage, at).terms;
  }

  #verdict({ matches }: Passage, at: number): Verdict {
    return this.#verdictOn(matches[at + 2] as number, matches[at + 3] as number);
  }

  #verdictOn(index: number, form: number): Verdict {
    const { verdicts } = this.#known[index] as Known;
    const known = verdicts[form];
    if (known !== undefined) return known;
    const verdict = this.#judge(index, form);
    verdicts[form] = verdict;
    return verdict;
  }

  /** New evidence: whatever was decided is decided anew when next asked. */
  #reopen(): void {
    this.#page = null;
    for (const { verdicts } of this.#known) verdicts.length = 0;
  }

  #spelling(index: number, form: number): string {
    return this.#lexicons[index]?.forms[form] ?? '';
  }

  #judge(index: number, form: number): Verdict {
    const lexicon = this.#lexicons[index] as Lexicon;
    const claims = lexicon.claimsOf(form);
    const said = this.#setting.said?.get(spelled(lexicon, form));
    if (said === null) return always(null);
    if (said !== undefined) {
      const chosen = lettersOf(this.#spelling(index, form), this.#lexicons).claims.find(
        ({ term }) => term.id === said,
      );
      // A term that the glossary has lost since says nothing.
      if (chosen) return always(chosen.term);
    }
    const [only] = claims;
    if (only && this.#pageOf().isElsewhere && only.term.kind !== 'own')
      return always(this.#otherwise(index, form));
    if (only && isClear(claims)) return always(only.term);

    const samples = this.#known[index]?.samples[form] ?? [];
    const readings = this.readingsOf(index, form);
    const [alone, ...others] = readings;
    const isOfTwo = areOfTwo(samples);
    if (alone && others.length === 0 && isSure(alone) && !isOfTwo) return always(alone.claim.term);
    const otherwise = this.#otherwise(index, form);
    const mixed = (sample: Sample) =>
      best(sample, isOfTwo ? this.readingsOf(index, form, readUntil(sample, samples)) : readings) ??
      otherwise;
    const [first = otherwise, ...further] = samples.map(mixed);
    if (further.every((term) => term === first)) return always(first);
    const terms = [...readings.map(({ claim }) => claim.term), otherwise];
    return { terms: terms.filter((term) => term !== null), mixed };
  }

  /** What a later lexicon says of the same spelling: the reader's own, where ours is silent. */
  #otherwise(index: number, form: number): LexiconTerm | null {
    const [sample] = (this.#known[index] as Known).samples[form] ?? [];
    if (sample === undefined) return null;
    const text = sample.passage.text.slice(sample.start, sample.end);
    for (let later = index + 1; later < this.#lexicons.length; later++) {
      const same = formOf(text, this.#lexicons[later] as Lexicon);
      if (same !== null) return this.#verdictOn(later, same).terms[0] ?? null;
    }
    return null;
  }

  /** What speaks for each reading of a form that the article's date allows. */
  readingsOf(
    index: number,
    form: number,
    samples: readonly Sample[] = this.#known[index]?.samples[form] ?? [],
  ): Reading[] {
    return (this.#lexicons[index] as Lexicon)
      .claimsOf(form)
      .filter(({ when }) => {
        const { published } = this.#setting;
        return when === null || published === null || isWithin(published, when);
      })
      .map((claim) => {
        const evidence = this.#evidence(index, form, claim, samples);
        const base = evidence.reduce((sum: number, weight) => sum + weight, 0);
        return { claim, evidence, base };
      });
  }

  #evidence(
    index: number,
    form: number,
    { term, guard, when }: Claim,
    samples: readonly Sample[],
  ): PageEvidence {
    const { published } = this.#setting;
    const { clear, named, nations } = this.#pageOf();
    // The form is no company to itself, whichever of its readings is asked for.
    const first = this.#lexicons[index]?.claimsOf(form)[0]?.term ?? term;
    const others = (terms: ReadonlySet<LexiconTerm>, most: number) =>
      Math.min(terms.size - Number(terms.has(term) || terms.has(first)), most);
    return [
      guard === null ? WEIGHTS.decide : isWord(this.#spelling(index, form)) ? WEIGHTS.word : 0,
      when === null || published === null ? 0 : WEIGHTS.inItsTime,
      published !== null && isEarlier(published, term.life.announced ?? term.life.start)
        ? WEIGHTS.beforeItsTime
        : 0,
      others(clear, WEIGHTS.neighbourMost) * WEIGHTS.neighbour,
      others(named, WEIGHTS.companyMost) * WEIGHTS.company,
      clear.has(term) ? WEIGHTS.fullName : 0,
      this.#definition(index, term, samples),
      weightOfNation(nations, term.nation),
    ];
  }

  /**
   * For us when the page last expands the letters with a name of ours that means us here, against
   * when with other words, or with a name that is another's: Alberta has primary care networks.
   */
  #definition(index: number, term: LexiconTerm, samples: readonly Sample[]): number {
    const words = toldBy(samples).pop();
    if (words === undefined) return 0;
    const { forms } = this.#lexicons[index] as Lexicon;
    const ours = this.#known[index]?.samples.some((_met, form) => {
      const name = forms[form]?.toLowerCase() ?? '';
      // Letters are no expansion, and a name counts only where it means this term here.
      return (
        name.includes(' ') &&
        sameWords(words, name) &&
        this.#verdictOn(index, form).terms.includes(term)
      );
    });
    return ours ? WEIGHTS.definition : -WEIGHTS.definition;
  }

  /** Worked out once for all forms. */
  #pageOf(): Page {
    if (this.#page !== null) return this.#page;
    const forms = this.#known.flatMap(({ samples }, index) =>
      samples.flatMap((_samples, form) => ({
        spelling: this.#spelling(index, form),
        claims: this.#lexicons[index]?.claimsOf(form) ?? [],
      })),
    );
    this.#page = {
      ...neighboursAmong(forms),
      isElsewhere: isElsewhere(this.#opening),
      nations: nationsIn(this.#opening),
    };
    return this.#page;
  }
}

const always = (term: LexiconTerm | null): Verdict => ({ terms: term ? [term] : [], mixed: null });
