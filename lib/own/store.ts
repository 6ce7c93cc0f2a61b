/**
 * Keeps the reader's own terms in `storage.local`.
 *
 * The worker alone writes, one change after the other. The list and the two lexicons made of it
 * go in one write: a page never sees half of a change, and neither does a worker that is killed.
 */
import { browser } from 'wxt/browser';
import type { TermId } from '@/lib/glossary/types';
import { type Lent, OwnRefused, put, remove, takeIn } from './list';
import { parseKept } from './schema';
import { compileOwn } from './terms';
import { KEYS, type OwnDraft, type OwnTerm } from './types';

/** What can be taken back, until something else is changed. */
export interface Undo {
  readonly what: 'import' | 'remove';
  readonly terms: readonly OwnTerm[];
}

export interface Kept {
  readonly terms: readonly OwnTerm[];
  /** What the last change was, if it can be taken back. */
  readonly undo: Undo['what'] | null;
}

/** @throws if the storage cannot be read. */
export async function readOwn(): Promise<Kept> {
  const kept = await browser.storage.local.get([KEYS.terms, KEYS.undo]);
  const undo = parsed(kept[KEYS.undo]);
  return { terms: parseKept(parsed(kept[KEYS.terms])), undo: undoIn(undo)?.what ?? null };
}

/** Tells that the list is no longer what it was, in whatever tab or window that was done. */
export function watchOwn(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEYS.terms in changes) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

/** Every method may throw {@link OwnRefused}, or what the storage throws: nothing was changed. */
export function createOwnStore(lent: Lent) {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two at once would each write what the other did not know. */
  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const mine = last.then(what, what);
    last = mine;
    return mine;
  };

  return {
    put: (id: TermId | null, draft: OwnDraft): Promise<OwnTerm> =>
      inTurn(async () => {
        const { list, own } = put((await readOwn()).terms, id, draft, lent);
        await write(list, null);
        return own;
      }),

    remove: (id: TermId): Promise<void> =>
      inTurn(async () => {
        const { terms } = await readOwn();
        await write(remove(terms, id), { what: 'remove', terms });
      }),

    takeIn: (drafts: readonly OwnDraft[]): Promise<void> =>
      inTurn(async () => {
        const { terms } = await readOwn();
        await write(takeIn(terms, drafts, lent), { what: 'import', terms });
      }),

    /** Puts the list back as it was before the last import or deletion. */
    undo: (): Promise<void> =>
      inTurn(async () => {
        const undo = undoIn(parsed((await browser.storage.local.get(KEYS.undo))[KEYS.undo]));
        if (undo === null) throw new OwnRefused('gone');
        await write(undo.terms, null);
      }),

    /** For a new version of the extension, which may read another kind of lexicon. */
    compileAnew: (): Promise<void> =>
      inTurn(async () => {
        const { terms } = await readOwn();
        if (terms.length > 0) await browser.storage.local.set(lexiconsOf(terms));
      }),
  };
}

async function write(terms: readonly OwnTerm[], undo: Undo | null): Promise<void> {
  await browser.storage.local.set({
    [KEYS.terms]: JSON.stringify(terms),
    [KEYS.undo]: undo && JSON.stringify(undo),
    ...lexiconsOf(terms),
  });
}

function lexiconsOf(terms: readonly OwnTerm[]): Record<string, string | null> {
  const { first, rest } = compileOwn(terms);
  return { [KEYS.first]: first, [KEYS.rest]: rest };
}

/** Null for what is not there or is no JSON. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function undoIn(value: unknown): Undo | null {
  const { what, terms } = (value ?? {}) as Partial<Record<keyof Undo, unknown>>;
  return what === 'import' || what === 'remove' ? { what, terms: parseKept(terms) } : null;
}
