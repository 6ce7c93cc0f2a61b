/**
 * Terms → lexicon: the string that `lexicon.ts` reads.
 *
 * Pure. Runs when the extension is built, and in the worker for the reader's own terms.
 * Persons are left out: they go stale fastest and are not marked in text.
 */
import type { PartialDate } from '@/lib/timeline/calendar';
import { folded, isWord, plain } from './fold';
import { EXACT, PLURAL, TITLE } from './form-index';
import {
  BIAS,
  DATED,
  FREQUENT_CUES,
  GUARDED,
  LARGEST,
  letterOf,
  slugOf,
  VERSION,
  YEARS_FROM,
} from './lexicon';
import { type Entry, KINDS, LEVELS, NATIONS, STATUSES, type Surface } from './types';

interface Claim {
  readonly entry: Entry;
  readonly surface: Surface;
}

/** A term with the forms that are listed under it. */
interface Claimant {
  readonly entry: Entry;
  readonly forms: readonly Form[];
}

/** One spelling with everyone who claims it. */
interface Form {
  readonly text: string;
  readonly key: string;
  readonly flags: number;
  readonly claims: readonly Claim[];
}

/** @throws {RangeError} when a form has no word to begin with, or there are too many (53,000). */
export function compile(entries: readonly Entry[]): string {
  const terms = termsOf(entries);
  const forms = terms.flatMap((term) => term.forms);
  const numbers = new Map(terms.map(({ entry }, number) => [entry, number]));
  const first = forms.flatMap((form) => form.claims.slice(0, 1));
  const further = forms.flatMap(({ claims }, form) =>
    claims.slice(1).map((claim) => ({ ...claim, form })),
  );
  const claims = [...first, ...further];

  const columns = [
    terms.map((term) => term.forms.length),
    forms.map(({ flags }) => flags),
    first.map(marksOf),
    further.map(({ form }) => form),
    further.map(({ entry }) => numbers.get(entry) ?? 0),
    further.map(marksOf),
  ];
  return [
    `PG${VERSION} ${forms.length} ${terms.length} ${further.length}`,
    columns.flat().map(unitOf).join(''),
    ...forms.map(({ text }) => text),
    ...terms.map(termLine),
    ...claims.flatMap(({ surface }) => datesLine(surface) ?? []),
    ...claims.flatMap(({ surface }) => guardLine(surface) ?? []),
  ].join('\n');
}

const marksOf = ({ surface }: Claim): number =>
  (surface.guard ? GUARDED : 0) + (surface.when ? DATED : 0);

function unitOf(number: number): string {
  if (number > LARGEST) throw new RangeError(`The lexicon cannot hold the number ${number}`);
  return String.fromCharCode(number + BIAS);
}

/**
 * Terms with the forms that they are the first to claim, sorted by folded spelling, so that those
 * sharing a beginning lie together; terms by their first form, which makes them pack well.
 */
function termsOf(entries: readonly Entry[]): Claimant[] {
  const marked = entries.filter((entry) => entry.kind !== 'person');
  const own = Map.groupBy(formsOf(marked), ({ claims }) => claims[0]?.entry);
  return marked
    .map((entry) => ({ entry, forms: (own.get(entry) ?? []).sort(byKey) }))
    .sort((a, b) => byKey(a.forms[0] ?? LAST, b.forms[0] ?? LAST));
}

const LAST = { key: '\uffff' };
const byKey = (a: Pick<Form, 'key'>, b: Pick<Form, 'key'>): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

function formsOf(terms: readonly Entry[]): Form[] {
  const forms = new Map<string, Form>();
  for (const entry of terms) {
    for (const surface of entry.surfaces) {
      const text = plain(surface.form);
      const key = folded(text);
      if (key === '' || !isWord(key.charCodeAt(0))) {
        throw new RangeError(`A form must begin with a letter or a digit: “${text}”`);
      }
      const same = `${surface.case} ${surface.case === 'free' ? key : text}`;
      const known = forms.get(same);
      const flags = flagsOf(surface) | (known?.flags ?? 0);
      const others = (known?.claims ?? []).filter((claim) => claim.entry !== entry);
      forms.set(same, { text, key, flags, claims: [...others, { entry, surface }] });
    }
  }
  return [...forms.values()];
}

const CASE_FLAG = { exact: EXACT, title: TITLE, free: 0 } as const;
const flagsOf = (surface: Surface): number =>
  CASE_FLAG[surface.case] | (surface.plural ? PLURAL : 0);

function termLine({ entry, forms }: Claimant): string {
  const { kind, level, nation, life } = entry;
  const codes =
    letterOf(KINDS, kind) +
    letterOf(LEVELS, level) +
    letterOf(STATUSES, life.status) +
    nation.map((one) => letterOf(NATIONS, one)).join('');
  const dates = [life.announced, life.start, life.end, life.dueStart, life.dueEnd];
  return [idCode(entry, forms), codes, ...dates.map(dateCode)].join('\t').trimEnd();
}

/** “2022-07-01” → `6671`; empty for null. */
function dateCode(date: PartialDate | null): string {
  const [year, ...rest] = date === null ? [] : date.split('-').map(Number);
  if (year === undefined) return '';
  const digits = [year - YEARS_FROM, ...rest].map((number) => number.toString(36));
  return digits.join('').padStart(rest.length + 2, '0');
}

/** Most ids are one of the term's own forms: which of them says it all. */
function idCode({ id }: Entry, forms: readonly Form[]): string {
  const named = forms.findIndex(({ text }) => slugOf(text) === id);
  if (named < 0) return /^\d+$/.test(id) ? `=${id}` : id;
  return String(named);
}

const datesLine = ({ when }: Surface): string | null =>
  when && `${when.from ?? ''}/${when.to ?? ''}`;

/**
 * As many cues a side as are worth a page's bytes: the first are the editors' best, and letters
 * have more to be mistaken for than names of several words.
 */
const MOST = { letters: { for: 1, against: 2 }, name: { for: 0, against: 1 } } as const;

function guardLine({ form, guard }: Surface): string | null {
  const most = /[ -]/.test(form) ? MOST.name : MOST.letters;
  return (
    guard && `${cueList(guard.for, most.for)}\t${cueList(guard.against, most.against)}`.trimEnd()
  );
}

/** Frequent cues first, a letter each and not counted, then others between bars. */
function cueList(cues: readonly string[], most: number): string {
  const words = cues.map((cue) => plain(cue).toLowerCase());
  const letters = words
    .map((word) => FREQUENT_CUES.indexOf(word))
    .filter((at) => at >= 0)
    .map((at) => String.fromCharCode(65 + at))
    .sort();
  const others = words.filter((word) => !FREQUENT_CUES.includes(word)).slice(0, most);
  return letters.join('') + others.join('|');
}
