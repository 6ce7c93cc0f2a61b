/**
 * Terms → lexicon: the string that `lexicon.ts` reads.
 *
 * Pure. Runs when the extension is built, and in the worker for the reader's own terms.
 * Persons are left out: they go stale fastest and are not marked in text.
 */
import { folded, foldOf, hashStep, plain, SEPARATOR, slotOf } from './fold';
import { BIAS, DATED, EXACT, GUARDED, LARGEST, letterOf, PLURAL, TITLE, VERSION } from './lexicon';
import { type Entry, KINDS, LEVELS, NATIONS, STATUSES, type Surface } from './types';

interface Claim {
  readonly term: number;
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
  const terms = entries.filter((entry) => entry.kind !== 'person');
  const forms = formsOf(terms);
  const words = wordsOf(forms);
  const slotCount = 2 ** Math.max(6, Math.ceil(Math.log2(words.length * 3)));
  const claims = forms.flatMap((form) => form.claims);

  const columns = [
    slotsOf(words, slotCount),
    words.map(({ count }) => count),
    forms.map(({ flags }) => flags),
    forms.map((form) => form.claims.length),
    claims.map(({ term }) => term),
    claims.map(({ surface }) => (surface.guard ? GUARDED : 0) + (surface.when ? DATED : 0)),
  ];
  const counts = [slotCount, words.length, forms.length, claims.length, terms.length];
  return [
    `PG${VERSION} ${counts.join(' ')}`,
    columns.flat().map(unitOf).join(''),
    ...forms.map(({ text }) => text),
    ...terms.map(termLine),
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
  terms.forEach((entry, term) => {
    for (const surface of entry.surfaces) {
      const text = plain(surface.form);
      const key = folded(text);
      const same = `${surface.case} ${surface.case === 'free' ? key : text}`;
      const known = forms.get(same);
      const flags = flagsOf(surface) | (known?.flags ?? 0);
      const others = (known?.claims ?? []).filter((claim) => claim.term !== term);
      forms.set(same, { text, key, flags, claims: [...others, { term, surface }] });
    }
  });
  return [...forms.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

const CASE_FLAG = { exact: EXACT, title: TITLE, free: 0 } as const;
const flagsOf = (surface: Surface): number =>
  CASE_FLAG[surface.case] | (surface.plural ? PLURAL : 0);

interface Word {
  readonly hash: number;
  count: number;
}

/** The runs of forms that begin with one word. */
function wordsOf(forms: readonly Form[]): Word[] {
  const words: Word[] = [];
  let last = '';
  for (const { key } of forms) {
    const word = firstWordOf(key);
    const current = words.at(-1);
    if (current && word === last) current.count++;
    else words.push({ hash: hashOf(word), count: 1 });
    last = word;
  }
  return words;
}

function firstWordOf(key: string): string {
  let end = 0;
  while (end < key.length && foldOf(key.charCodeAt(end)) !== SEPARATOR) end++;
  if (end === 0) throw new RangeError(`A form must begin with a letter or a digit: “${key}”`);
  return key.slice(0, end);
}

const hashOf = (word: string): number =>
  [...word].reduce((hash, letter) => hashStep(hash, letter.charCodeAt(0)), 0);

/** The slot of each word in an open-addressed table, thinly filled so that most lookups miss. */
function slotsOf(words: readonly Word[], size: number): number[] {
  const taken = new Set<number>();
  return words.map(({ hash }) => {
    let slot = slotOf(hash, size);
    while (taken.has(slot)) slot = (slot + 1) & (size - 1);
    taken.add(slot);
    return slot;
  });
}

function termLine({ id, kind, level, nation, life }: Entry): string {
  const codes =
    letterOf(KINDS, kind) +
    letterOf(LEVELS, level) +
    letterOf(STATUSES, life.status) +
    nation.map((one) => letterOf(NATIONS, one)).join('');
  const dates = [life.announced, life.start, life.end, life.dueStart, life.dueEnd];
  return [id, codes, ...dates.map((date) => date ?? '')].join('\t').trimEnd();
}

const datesLine = ({ when }: Surface): string | null =>
  when && `${when.from ?? ''}/${when.to ?? ''}`;

const guardLine = ({ guard }: Surface): string | null =>
  guard && `${cueList(guard.for)}\t${cueList(guard.against)}`;
const cueList = (cues: readonly string[]): string =>
  cues.map((cue) => plain(cue).toLowerCase()).join('|');
