/**
 * The compiled glossary as the page's script carries it: one versioned string of lines.
 *
 * Opening it splits the lines and fills one small table, which is not worth measuring; all else
 * is read in place when a page asks for it. `compile.ts` writes the format and this file
 * reads it: both change together, and with `VERSION`.
 *
 *     line 1   “PG<version> <forms> <terms> <further claims>”, counts
 *     line 2   numbers, a unit each (value + BIAS), column by column:
 *              per term its count of forms, per form its flags, per form the marks of its
 *              first claim, which is its term's; per further claim the form, the term, the marks
 *     then     the forms, those of a term together and sorted by folded spelling; the terms; the
 *              dates of claims that have them (“2013/2019-04”); the guards of claims that have
 *              one (“nhs|gp⇥stent”), the further claims' after the others
 */
import { folded } from './fold';
import { type FormIndex, indexForms } from './form-index';
import {
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  type Life,
  NATIONS,
  type Nation,
  STATUSES,
  type TermId,
} from './types';

export const VERSION = 9;
/** Keeps numbers clear of control characters; with it they stay below the surrogates. */
export const BIAS = 0x23;
export const LARGEST = 0xd000;

/** Marks of a claim: it has a guard, it has dates. */
export const GUARDED = 1;
export const DATED = 2;

export interface Lexicon extends FormIndex {
  /** Spellings; those of one term lie together, sorted by {@link folded}. */
  readonly forms: readonly string[];
  /** The claims of a form. */
  readonly claimsOf: (form: number) => readonly Claim[];
}

/** What a page needs to know of a term without asking the worker. */
export interface LexiconTerm {
  readonly id: TermId;
  readonly kind: Kind;
  readonly level: Level;
  readonly nation: readonly Nation[];
  readonly life: Life;
}

/** One reading of a form: a term, and what has to speak for it. */
export interface Claim {
  readonly term: LexiconTerm;
  /** Words nearby that speak for and against it; null when the form needs no evidence. */
  readonly guard: { readonly for: readonly string[]; readonly against: readonly string[] } | null;
  /** The article dates for which it holds; an empty string is an open end. */
  readonly when: { readonly from: string; readonly to: string } | null;
}

/** True for what {@link openLexicon} can read: kept strings may be of another version, or none. */
export const isLexicon = (data: unknown): data is string =>
  typeof data === 'string' && data.startsWith(`PG${VERSION} `);

/** @throws {RangeError} when the string was written for another version. */
export function openLexicon(data: string): Lexicon {
  const lines = data.split('\n');
  const [, ...counts] = (lines[0] ?? '').split(' ');
  if (!isLexicon(data)) throw new RangeError('A lexicon of another version');
  const [formCount = 0, termCount = 0, furtherCount = 0] = counts.map(Number);

  const columns = columnsOf(lines[1] ?? '');
  const firstForms = startsOf(columns(termCount));
  const flags = Uint8Array.from(columns(formCount));
  const firstMarks = columns(formCount);
  const furtherForms = columns(furtherCount);
  const furtherTerms = columns(furtherCount);
  const marks = [...firstMarks, ...columns(furtherCount)];
  const firstDates = startsOf(marks.map((mark) => (mark & DATED ? 1 : 0)));
  const firstGuards = startsOf(marks.map((mark) => (mark & GUARDED ? 1 : 0)));

  const termsAt = 2 + formCount;
  const forms = lines.slice(2, termsAt);
  const datesAt = termsAt + termCount;
  const guardsAt = datesAt + (firstDates.at(-1) ?? 0);
  const terms = new Array<LexiconTerm | undefined>(termCount);
  const term = (index: number): LexiconTerm => {
    terms[index] ??= readTerm(lines[termsAt + index] ?? '', (steps) =>
      slugOf(forms[(firstForms[index] ?? 0) + steps] ?? ''),
    );
    return terms[index];
  };
  const claim = (index: number, termIndex: number): Claim => {
    const mark = marks[index] ?? 0;
    return {
      term: term(termIndex),
      guard: mark & GUARDED ? readGuard(lines[guardsAt + (firstGuards[index] ?? 0)] ?? '') : null,
      when: mark & DATED ? readDates(lines[datesAt + (firstDates[index] ?? 0)] ?? '') : null,
    };
  };
  const claims = new Array<readonly Claim[] | undefined>(formCount);
  const claimsOf = (form: number): readonly Claim[] => {
    claims[form] ??= [
      claim(form, shareOf(firstForms, form)),
      ...Array.from(furtherForms).flatMap((other, at) =>
        other === form ? [claim(formCount + at, furtherTerms[at] ?? 0)] : [],
      ),
    ];
    return claims[form];
  };
  return { forms, ...indexForms(forms, flags), claimsOf };
}

/** An id that is a form's own words: “Fuller report” → `fuller-report`. */
export const slugOf = (form: string): string => folded(form).replace(/[^a-z0-9]+/g, '-');

/** Takes the numbers of a line, a column at a time. */
function columnsOf(line: string): (length: number) => Uint16Array {
  let from = 0;
  return (length) => {
    const column = new Uint16Array(length);
    for (let at = 0; at < length; at++) column[at] = line.charCodeAt(from + at) - BIAS;
    from += length;
    return column;
  };
}

/** Where each item's share begins, given how many it has; one longer than `counts`. */
function startsOf(counts: ArrayLike<number>): Uint16Array {
  const starts = new Uint16Array(counts.length + 1);
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at] ?? 0;
    starts[at + 1] = sum;
  }
  return starts;
}

/** Whose share `place` lies in: the last of the ascending `starts` that is not beyond it. */
function shareOf(starts: Uint16Array, place: number): number {
  let at = 0;
  for (let step = 1 << 15; step > 0; step >>= 1) {
    if ((starts[at + step] ?? Infinity) <= place) at += step;
  }
  return at;
}

/**
 * The line of a term: `id⇥codes⇥announced⇥start⇥end⇥dueStart⇥dueEnd`, dates as {@link readDate} has
 * them, empty for null. An id that
 * is a number says which of the term's forms it is; one of digits alone has a “=”.
 */
function readTerm(line: string, idOf: (steps: number) => string): LexiconTerm {
  const [written = '', codes = '', ...dates] = line.split('\t');
  const id = /^\d+$/.test(written) ? idOf(Number(written)) : written.replace('=', '');
  const date = (at: number) => readDate(dates[at]);
  return {
    id: id as TermId,
    kind: valueIn(KINDS, codes, 0),
    level: valueIn(LEVELS, codes, 1),
    nation: Array.from(codes.slice(3), (_, at) => valueIn(NATIONS, codes, 3 + at)),
    life: {
      announced: date(0),
      start: date(1),
      end: date(2),
      dueStart: date(3),
      dueEnd: date(4),
      status: valueIn(STATUSES, codes, 2),
    },
  };
}

/** The first year that a date may name. */
export const YEARS_FROM = 1800;

/** A year in two digits of base 36, counted from the first, then month and day in one each. */
function readDate(code = ''): Life['start'] {
  const parts = [code.slice(0, 2), ...code.slice(2)].map((part, at) =>
    String(Number.parseInt(part, 36) + (at ? 0 : YEARS_FROM)).padStart(2, '0'),
  );
  return code ? (parts.join('-') as Life['start']) : null;
}

/** A value's place in its list as one letter, so that a term's line stays short. */
export const letterOf = <T extends string>(list: readonly T[], value: T): string =>
  String.fromCharCode(97 + list.indexOf(value));

function valueIn<T extends string>(list: readonly T[], codes: string, at: number): T {
  const value = list[codes.charCodeAt(at) - 97];
  if (value === undefined) throw new RangeError(`The lexicon is damaged at “${codes}”`);
  return value;
}

function readGuard(line: string): Claim['guard'] {
  const [pro = '', against = ''] = line.split('\t');
  return { for: cuesIn(pro), against: cuesIn(against) };
}

/** A frequent cue is one capital letter: cues themselves have none. */
function cuesIn(list: string): string[] {
  if (list === '') return [];
  return list.split('|').flatMap((cue) => {
    const short = /^[A-Z]+/.exec(cue)?.[0] ?? '';
    const rest = cue.slice(short.length);
    const frequent = Array.from(short, (letter) => FREQUENT_CUES[letter.charCodeAt(0) - 65] ?? '');
    return rest === '' ? frequent : [...frequent, rest];
  });
}

/** Words that stand in many guards, in the order of their letters. */
export const FREQUENT_CUES =
  'nhs|gp|icb|nhs england|ccg|practice|pcn|primary care|practices|bma|ics|pct|contract|lmc|fundholding|commissioning|general practice|health secretary'.split(
    '|',
  );

function readDates(line: string): Claim['when'] {
  const [from = '', to = ''] = line.split('/');
  return { from, to };
}
