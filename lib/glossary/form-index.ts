/**
 * Where in a text a form can begin, known after one look at each word.
 *
 * Every form stands in one hash table: under its first two words where a gap parts them, else
 * under its first word, and under the plural of these where the plural ends there. Words go by
 * a key that few of them share, so what is found has still to be compared.
 */
import { encode } from './bytes';
import { DASH, FOLD, pairKey, SPACE, slotOf, WIDE, wordKey, wordLength } from './fold';

/** Flags of a form. */
export const PLURAL = 1;
export const EXACT = 2;
export const TITLE = 4;

export interface FormIndex {
  readonly flags: Uint8Array;
  /** By slot of a word: whether a form may begin with it. Most words of a page have 0. */
  readonly heads: Uint8Array;
  /** The spellings end to end in UTF-8, and where each begins; a line break lies between two. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** By slot: the place, from 1, of the first entry under a key; 0 where none is. Linear probing. */
  readonly table: Uint16Array;
  readonly entries: readonly Entry[];
}

/** Forms that begin with the same words. */
export interface Entry {
  readonly key: number;
  /** Bytes of the words that the key is of; 0 where a plural has one more than its form. */
  readonly skip: number;
  readonly forms: number[];
  /** The next under the same key. */
  next: Entry | null;
}

/** A word stands alone as a form's key, or leads a pair of words that is one. */
export const ALONE = 1;
export const LEADS = 2;

/** Slots for first words, few enough to stay at hand while a page is read. */
export const HEADS = 16384;

const LINE = 0x0a;
const SMALL_S = 0x73;

/** O(forms). */
export function indexForms(forms: readonly string[], flags: Uint8Array): FormIndex {
  const { bytes, starts } = spelled(forms);
  const heads = new Uint8Array(HEADS);
  const table = new Uint16Array(2 ** Math.max(6, Math.ceil(Math.log2(forms.length * 3))));
  const entries: Entry[] = [];
  const index = { flags, heads, bytes, starts, table, entries };
  const add = (key: number, form: number, skip: number): void => {
    let entry = entryOf(index, key);
    let last: Entry | null = null;
    while (entry && !(entry.skip === skip && isSame(index, entry.forms[0] as number, form, skip))) {
      last = entry;
      entry = entry.next;
    }
    if (entry) {
      entry.forms.push(form);
      return;
    }
    const made = { key, skip, forms: [form], next: null };
    entries.push(made);
    if (last) {
      last.next = made;
      return;
    }
    let slot = slotOf(key, table.length);
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = entries.length;
  };

  for (let form = 0; form < forms.length; form++) {
    const { head, key, length, plural } = keysOf(bytes, starts[form] as number);
    (heads[slotOf(head, HEADS)] as number) |= key === head ? ALONE : LEADS;
    add(key, form, length);
    if (plural === 0 || ((flags[form] as number) & PLURAL) === 0) continue;
    add(plural, form, 0);
    if (key === head) (heads[slotOf(plural, HEADS)] as number) |= ALONE;
  }
  return index;
}

/** The first entry under a key. Nearly every word of a page asks, so the empty slot comes first. */
export function entryOf(
  { table, entries }: Pick<FormIndex, 'table' | 'entries'>,
  key: number,
): Entry | null {
  for (let slot = slotOf(key, table.length); ; slot = (slot + 1) & (table.length - 1)) {
    const place = table[slot] as number;
    if (place === 0) return null;
    const entry = entries[place - 1] as Entry;
    if (entry.key === key) return entry;
  }
}

function spelled(forms: readonly string[]): Pick<FormIndex, 'bytes' | 'starts'> {
  const text = `${forms.join('\n')}\n`;
  const room = new Uint8Array(text.length * 3);
  const bytes = room.slice(0, encode(text, room));
  const starts = new Uint32Array(forms.length + 1);
  for (let form = 0; form < forms.length; form++) {
    starts[form + 1] = bytes.indexOf(LINE, starts[form]) + 1;
  }
  return { bytes, starts };
}

interface Keys {
  /** The key of the first word. */
  readonly head: number;
  /** The key that the form stands under. */
  readonly key: number;
  /** Bytes of the words that the key is of. */
  readonly length: number;
  /** The key where these words are a plural; 0 where the form goes on after them. */
  readonly plural: number;
}

/** The keys that a form stands under. */
function keysOf(bytes: Uint8Array, start: number): Keys {
  const length = wordLength(bytes, start);
  const first = wordKey(bytes, start, length);
  const end = start + length;
  if (bytes[end] === LINE) {
    return { head: first, key: first, length, plural: pluralKey(bytes, start, length) };
  }
  const gap = FOLD[bytes[end] as number];
  const second = gap === SPACE || gap === DASH ? wordLength(bytes, end + 1) : 0;
  if (second === 0) return { head: first, key: first, length, plural: 0 };
  const isLast = bytes[end + 1 + second] === LINE;
  return {
    head: first,
    key: pairKey(first, wordKey(bytes, end + 1, second)),
    length: length + 1 + second,
    plural: isLast ? pairKey(first, pluralKey(bytes, end + 1, second)) : 0,
  };
}

/** True when two forms begin with the same words, and not only with words of the same key. */
function isSame({ bytes, starts }: FormIndex, one: number, other: number, length: number): boolean {
  const a = starts[one] as number;
  const b = starts[other] as number;
  for (let at = 0; at < length; at++) {
    const fold = FOLD[bytes[a + at] as number];
    if (fold !== FOLD[bytes[b + at] as number]) return false;
    if (fold === WIDE && bytes[a + at] !== bytes[b + at]) return false;
  }
  return true;
}

/** The key of the word at `at` with an “s” after it, which is written there for a moment. */
function pluralKey(bytes: Uint8Array, at: number, length: number): number {
  const after = bytes[at + length] as number;
  bytes[at + length] = SMALL_S;
  const key = wordKey(bytes, at, length + 1);
  bytes[at + length] = after;
  return key;
}
