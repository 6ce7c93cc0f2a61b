/**
 * Where in a text a form can begin, known after one look at each word.
 *
 * Every form stands in one hash table: under its first two words where a gap parts them, else
 * under its first word, and under the plural of these where the plural ends there. Words go by
 * a key of their length and first letters, so what is found has still to be compared.
 */
import { encode } from './bytes';
import { DASH, FOLD, pairKey, SPACE, slotOf, WIDE, wordKey, wordLength } from './fold';

/** Flags of a form. */
export const PLURAL = 1;
export const EXACT = 2;
export const TITLE = 4;

export interface FormIndex {
  readonly flags: Uint8Array;
  /** 1 in the slot of each word that a form begins with: nearly every word of a page has 0. */
  readonly heads: Uint8Array;
  /** The spellings end to end in UTF-8, and where each begins; a line break lies between two. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** By slot: a key, or 0 where none is. Linear probing; a key may stand in several slots. */
  readonly keys: Int32Array;
  /** By slot: the first form under the key, and how many in a row there are. */
  readonly firsts: Uint16Array;
  readonly counts: Uint16Array;
  /** By slot: bytes of the forms that the key stands for; 0 where a plural is one less. */
  readonly skips: Uint8Array;
}

/** Slots for first words, few enough to stay at hand while a page is read. */
export const HEADS = 4096;

const LINE = 0x0a;
const SMALL_S = 0x73;

/** `forms` are sorted within their terms, so that those under one key mostly lie together. O(forms). */
export function indexForms(forms: readonly string[], flags: Uint8Array): FormIndex {
  const { bytes, starts } = spelled(forms);
  const size = 2 ** Math.max(6, Math.ceil(Math.log2(forms.length * 3)));
  const index = {
    flags,
    heads: new Uint8Array(HEADS),
    bytes,
    starts,
    keys: new Int32Array(size),
    firsts: new Uint16Array(size),
    counts: new Uint16Array(size),
    skips: new Uint8Array(size),
  };
  let lastKey = 0;
  let lastSlot = 0;
  for (let form = 0; form < forms.length; form++) {
    const { head, key, length, plural } = keysOf(bytes, starts[form] as number);
    index.heads[slotOf(head, HEADS)] = 1;
    if (form > 0 && key === lastKey && isSame(index, form - 1, form, length)) {
      (index.counts[lastSlot] as number)++;
    } else lastSlot = add(index, key, form, length);
    lastKey = key;
    if (plural === 0 || ((flags[form] as number) & PLURAL) === 0) continue;
    add(index, plural, form, 0);
    if (key === head) index.heads[slotOf(plural, HEADS)] = 1;
  }
  return index;
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

function add(index: FormIndex, key: number, form: number, skip: number): number {
  const { keys, firsts, counts, skips } = index;
  let slot = slotOf(key, keys.length);
  while (keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
  keys[slot] = key;
  firsts[slot] = form;
  counts[slot] = 1;
  skips[slot] = skip;
  return slot;
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
