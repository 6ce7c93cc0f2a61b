/**
 * What came before and after a term, several steps both ways. Pure.
 *
 * Succession in the glossary may meet itself again (two bodies of one, one of two) and, by a
 * mistake, go in a circle: every term is in a lineage once, at the fewest steps.
 */
import type { Entry, Term, TermId } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { periodOf } from './stretch';

export interface Kin {
  readonly entry: Entry;
  /** Negative before the term, positive after it, 0 for the term itself. */
  readonly step: number;
}

export interface Succession {
  readonly from: TermId;
  readonly to: TermId;
  /** Intended on the knowledge date, not yet a fact. */
  readonly planned: boolean;
  /** Why the one began long before or after the other ended; null when nobody need ask. */
  readonly why: string | null;
}

export interface Lineage {
  readonly id: TermId;
  /** In the order to draw them in: before, the term, after. Each is there once. */
  readonly kin: readonly Kin[];
  readonly successions: readonly Succession[];
  /** How many more there are at the steps shown, by the term they belong to. */
  readonly left: readonly { readonly of: TermId; readonly side: Side; readonly count: number }[];
}

export type Side = 'before' | 'after';

interface Left {
  readonly of: TermId;
  readonly side: Side;
  readonly ids: readonly TermId[];
}

const STEPS = 4;
/** NHS England took over from nine bodies. */
const MOST = 4;

type ById = ReadonlyMap<TermId, Term>;

/**
 * The lineage of `id`, or null when nothing came before or after it or nothing is known of it.
 * `whole` leaves nobody out. O(terms within four steps).
 */
export function lineageOf(id: TermId, terms: ById, whole = false): Lineage | null {
  const focus = terms.get(id);
  if (focus === undefined) return null;
  const seen = new Map<TermId, Kin>([[id, { entry: focus.entry, step: 0 }]]);
  const out: Left[] = [];
  const before = side(id, terms, 'before', seen, out, whole);
  const after = side(id, terms, 'after', seen, out, whole);
  if (before.length + after.length === 0) return null;
  const kin = [...before, id, ...after].map((each) => seen.get(each) as Kin);
  // Who was left out at one step may still be there by another way.
  const left = out.flatMap(({ of, side, ids }) => {
    const count = ids.filter((each) => !seen.has(each)).length;
    return count > 0 ? [{ of, side, count }] : [];
  });
  return { id, kin, left, successions: successionsAmong(kin, terms) };
}

/** All ids of a lineage; of a term without one, its own. */
export function kinOf(id: TermId, terms: ById): ReadonlySet<TermId> {
  const lineage = lineageOf(id, terms, true);
  return new Set(lineage ? lineage.kin.map(({ entry }) => entry.id) : [id]);
}

/** Whom `id` came from or passed to, as the files of either say, planned ones too. */
function next(id: TermId, terms: ById, where: Side): TermId[] {
  const dossier = terms.get(id)?.dossier;
  if (dossier === undefined) return [];
  const ids =
    where === 'before'
      ? dossier.predecessors
      : [...dossier.successors, ...dossier.plannedSuccessors];
  return [...new Set(ids)].filter((each) => terms.has(each));
}

/**
 * One side of the family, in drawing order. Whoever ended last lies furthest from whom it
 * passed to, and whoever begins last lies nearest: then the lines between them cross no bar.
 */
function side(
  id: TermId,
  terms: ById,
  where: Side,
  seen: Map<TermId, Kin>,
  out: Left[],
  whole: boolean,
): TermId[] {
  const children = new Map<TermId, TermId[]>();
  let edge = [id];
  for (let step = 1; step <= STEPS && edge.length > 0; step += 1) {
    const further: TermId[] = [];
    for (const of of edge) {
      const fresh = next(of, terms, where).filter((each) => !seen.has(each));
      const shown = inOrder(whole ? fresh : nearest(of, fresh, terms, where), terms, where);
      const ids = fresh.filter((each) => !shown.includes(each));
      if (ids.length > 0) out.push({ of, side: where, ids });
      for (const each of shown) {
        const { entry } = terms.get(each) as Term;
        seen.set(each, { entry, step: where === 'before' ? -step : step });
      }
      children.set(of, shown);
      further.push(...shown);
    }
    edge = further;
  }
  return drawn(id, children, where);
}

/** Depth first, each after (before) its own: the recursion ends because nobody is in it twice. */
function drawn(id: TermId, children: ReadonlyMap<TermId, TermId[]>, where: Side): TermId[] {
  return (children.get(id) ?? []).flatMap((each) => {
    const own = drawn(each, children, where);
    return where === 'before' ? [...own, each] : [each, ...own];
  });
}

/** Those whose end and beginning lie nearest to the other's: its heirs, not its late additions. */
function nearest(id: TermId, ids: readonly TermId[], terms: ById, where: Side): readonly TermId[] {
  if (ids.length <= MOST + 1) return ids;
  const here = dayOf(id, terms, where === 'before' ? 'after' : 'before');
  const distance = (each: TermId) => Math.abs(dayOf(each, terms, where) - here);
  return [...ids].sort((a, b) => distance(a) - distance(b)).slice(0, MOST);
}

function inOrder(ids: readonly TermId[], terms: ById, where: Side): TermId[] {
  const day = (id: TermId) => dayOf(id, terms, where);
  return [...ids].sort((a, b) => day(b) - day(a) || (a < b ? -1 : 1));
}

const LONG_AGO = '1800' as PartialDate;
const TO_COME = '2099' as PartialDate;

/** When what came before ended, or what came after began, known or planned. */
function dayOf(id: TermId, terms: ById, where: Side): number {
  const { start, end, dueStart, dueEnd, status } = (terms.get(id) as Term).entry.life;
  if (where === 'after') return periodOf(start ?? dueStart ?? LONG_AGO).from;
  return periodOf((status === 'current' ? dueEnd : (end ?? dueEnd)) ?? TO_COME).to;
}

function successionsAmong(kin: readonly Kin[], terms: ById): Succession[] {
  const shown = new Set(kin.map(({ entry }) => entry.id));
  const found = new Map<string, Succession>();
  const add = (from: TermId, to: TermId, planned: boolean) => {
    const key = `${from} ${to}`;
    if (!shown.has(from) || !shown.has(to) || from === to || found.has(key)) return;
    found.set(key, { from, to, planned, why: whyOf(from, to, terms) });
  };
  for (const { entry } of kin) {
    const { predecessors, successors, plannedSuccessors } = (terms.get(entry.id) as Term).dossier;
    for (const to of plannedSuccessors) add(entry.id, to, true);
    for (const to of successors) add(entry.id, to, false);
    for (const from of predecessors) add(from, entry.id, false);
  }
  return [...found.values()];
}

function whyOf(from: TermId, to: TermId, terms: ById): string | null {
  const said = (at: TermId, of: TermId) =>
    terms.get(at)?.dossier.overlaps.find(({ id }) => id === of)?.why;
  return said(from, to) ?? said(to, from) ?? null;
}
