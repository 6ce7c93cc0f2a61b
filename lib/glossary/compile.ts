/**
 * Terms → lexicon: the string that `lexicon.ts` reads.
 *
 * Pure. Runs when the extension is built, and in the worker for the reader's own terms.
 * Persons are left out: they go stale fastest and are not marked in text.
 */
import { folded, isWord, plain } from './fold';
import { EXACT, PLURAL, TITLE } from './form-index';
import { BIAS, DATED, FREQUENT_CUES, GUARDED, LARGEST, letterOf, slugOf, VERSION } from './lexicon';
import { type Entry, KINDS, LEVELS, NATIONS, STATUSES, type Surface } from './types';

interface Claim {
  readonly entry: Entry;
  readonly surface: Surface;
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
  const marked = entries.filter((entry) => entry.kind !== 'person');
  const forms = formsOf(marked);
  const claims = forms.flatMap((form) => form.claims);
  const terms = [...new Set(claims.map(({ entry }) => entry))];

  const columns = [
    forms.map(({ flags }) => flags),
    forms.map((form) => form.claims.length),
    termCodes(claims, terms),
    claims.map(({ surface }) => (surface.guard ? GUARDED : 0) + (surface.when ? DATED : 0)),
  ];
  const counts = [forms.length, claims.length, terms.length];
  return [
    `PG${VERSION} ${counts.join(' ')}`,
    columns.flat().map(unitOf).join(''),
    ...forms.map(({ text }) => text),
    ...terms.map((entry) => termLine(entry, forms)),
    ...claims.flatMap(({ surface }) => datesLine(surface) ?? []),
    ...claims.flatMap(({ surface }) => guardLine(surface) ?? []),
  ].join('\n');
}

function unitOf(number: number): string {
  if (number > LARGEST) throw new RangeError(`The lexicon cannot hold the number ${number}`);
  return String.fromCharCode(number + BIAS);
}

/** Forms sorted by their folded spelling, so that those sharing a beginning lie together. */
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
  return [...forms.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

const CASE_FLAG = { exact: EXACT, title: TITLE, free: 0 } as const;
const flagsOf = (surface: Surface): number =>
  CASE_FLAG[surface.case] | (surface.plural ? PLURAL : 0);

/** 0: the term of the claim before. 1: one not met yet. Else 2 + its number. */
function termCodes(claims: readonly Claim[], terms: readonly Entry[]): number[] {
  const numbers = new Map(terms.map((entry, number) => [entry, number]));
  let newest = -1;
  return claims.map(({ entry }, at) => {
    const number = numbers.get(entry) ?? 0;
    if (entry === claims[at - 1]?.entry) return 0;
    if (number <= newest) return number + 2;
    newest = number;
    return 1;
  });
}

function termLine(entry: Entry, forms: readonly Form[]): string {
  const { kind, level, nation, life } = entry;
  const codes =
    letterOf(KINDS, kind) +
    letterOf(LEVELS, level) +
    letterOf(STATUSES, life.status) +
    nation.map((one) => letterOf(NATIONS, one)).join('');
  const dates = [life.announced, life.start, life.end, life.dueStart, life.dueEnd];
  return [idCode(entry, forms), codes, ...dates.map((date) => date ?? '')].join('\t').trimEnd();
}

/** Most ids are one of the term's own forms: how many forms that is past its first says it all. */
function idCode({ id }: Entry, forms: readonly Form[]): string {
  const isOwn = ({ claims }: Form) => claims.some(({ entry }) => entry.id === id);
  const named = forms.findIndex((form) => isOwn(form) && slugOf(form.text) === id);
  if (named < 0) return /^\d+$/.test(id) ? `=${id}` : id;
  return String(named - forms.findIndex(isOwn));
}

const datesLine = ({ when }: Surface): string | null =>
  when && `${when.from ?? ''}/${when.to ?? ''}`;

/**
 * As many cues a side as are worth a page's bytes: the first are the editors' best, and letters
 * have more to be mistaken for than names of several words.
 */
const MOST = { letters: { for: 1, against: 4 }, name: { for: 0, against: 2 } } as const;

function guardLine({ form, guard }: Surface): string | null {
  const most = /[ -]/.test(form) ? MOST.name : MOST.letters;
  return guard && `${cueList(guard.for, most.for)}\t${cueList(guard.against, most.against)}`;
}

/** Frequent cues first, a letter each and not counted, then others between bars. */
function cueList(cues: readonly string[], most: number): string {
  const words = cues.map((cue) => plain(cue).toLowerCase());
  const letters = words
    .map((word) => FREQUENT_CUES.indexOf(word))
    .filter((at) => at >= 0)
    .map((at) => String.fromCharCode(65 + at));
  const others = words.filter((word) => !FREQUENT_CUES.includes(word)).slice(0, most);
  return letters.join('') + others.join('|');
}
