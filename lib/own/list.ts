/** What changes do to the list of own terms. Pure: a new list, or why there is none. */
import type { TermId } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { nameKey } from './schema';
import { MOST, type OwnDraft, type OwnTerm } from './types';

/** `taken`: another term has that name. `full`: no more terms fit. `gone`: no such term. */
export type Why = 'taken' | 'full' | 'gone';

/** The change was not made. */
export class OwnRefused extends Error {
  override readonly name = 'OwnRefused';
  readonly why: Why;

  constructor(why: Why) {
    super(`The own term was not kept (${why}).`);
    this.why = why;
  }
}

/** What the outside lends: the day it is, and ids unlike any other. */
export interface Lent {
  readonly today: () => PartialDate;
  readonly newId: () => TermId;
}

type List = readonly OwnTerm[];

/** `id`: the term that is changed, or null for a new one. @throws {OwnRefused} */
export function put(
  list: List,
  id: TermId | null,
  draft: OwnDraft,
  { today, newId }: Lent,
): { readonly list: List; readonly own: OwnTerm } {
  const key = nameKey(draft.name);
  if (list.some((own) => own.id !== id && nameKey(own.name) === key)) throw new OwnRefused('taken');
  const own = { ...draft, id: id ?? newId(), changed: today() };
  if (id === null) {
    if (list.length >= MOST.terms) throw new OwnRefused('full');
    return { list: [...list, own], own };
  }
  const at = list.findIndex((known) => known.id === id);
  if (at < 0) throw new OwnRefused('gone');
  return { list: list.with(at, own), own };
}

/** @throws {OwnRefused} */
export function remove(list: List, id: TermId): List {
  const rest = list.filter((own) => own.id !== id);
  if (rest.length === list.length) throw new OwnRefused('gone');
  return rest;
}

/**
 * All of `drafts` or none. One whose name is known takes that term's place and keeps its id, so
 * that notes on it stay. @throws {OwnRefused}
 */
export function takeIn(list: List, drafts: readonly OwnDraft[], { today, newId }: Lent): List {
  const places = new Map(list.map(({ name }, at) => [nameKey(name), at]));
  const taken = [...list];
  for (const draft of drafts) {
    const key = nameKey(draft.name);
    const at = places.get(key) ?? taken.length;
    places.set(key, at);
    taken[at] = { ...draft, id: taken[at]?.id ?? newId(), changed: today() };
  }
  if (taken.length > MOST.terms) throw new OwnRefused('full');
  return taken;
}
