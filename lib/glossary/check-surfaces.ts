/** What must hold between the ways terms are written: each decidable on the page. Pure. */
import { folded } from './fold';
import type { Surface, Term } from './types';

interface Claim {
  readonly id: string;
  readonly surface: Surface;
}

export function checkSurfaces(terms: readonly Term[]): string[] {
  const claims = new Map<string, Claim[]>();
  for (const { entry } of terms) {
    // Persons are never marked, so their names decide nothing on a page.
    if (entry.kind === 'person') continue;
    for (const surface of entry.surfaces) {
      const key = folded(surface.form);
      claims.set(key, [...(claims.get(key) ?? []), { id: entry.id, surface }]);
    }
  }
  return [...claims.values()].flatMap((sharing) => [
    ...checkSharing(sharing),
    ...sharing.flatMap(checkGuard),
  ]);
}

/** A form may be claimed twice only when dates or cues tell the claims apart. */
function checkSharing(sharing: readonly Claim[]): string[] {
  const twice = sharing
    .filter((claim, at) => sharing.findIndex((other) => isSame(claim, other)) !== at)
    .map(({ id, surface }) => `${id}: “${surface.form}” is written twice`);
  const ids = (claims: readonly Claim[]) => [...new Set(claims.map(({ id }) => id))];
  const open = ids(sharing.filter(({ surface }) => !isDecided(surface)));
  if (ids(sharing).length < 2 || open.length < 2) return twice;
  const form = sharing[0]?.surface.form;
  return [
    ...twice,
    `${open.join(', ')}: written “${form}” alike, and nothing decides between them`,
  ];
}

/** One term may claim a word in two case classes (Mandate, mandate), or letters in two ways. */
const isSame = (one: Claim, other: Claim): boolean =>
  one.id === other.id &&
  one.surface.case === other.surface.case &&
  (one.surface.case !== 'exact' || one.surface.form === other.surface.form);

const isDecided = ({ guard, when }: Surface): boolean =>
  (guard !== null && guard.for.length > 0) || (when !== null && (when.from ?? when.to) !== null);

/** Words of every page on health: they stand beside each sense of its letters and tell none. */
const EVERYWHERE = 'council|england|health|hospital|patients|social care|trust|trusts'.split('|');

function checkGuard({ id, surface: { form, guard } }: Claim): string[] {
  if (guard === null) return [];
  const problems =
    guard.for.length === 0 ? [`${id}: nothing speaks for the guarded “${form}”`] : [];
  const both = guard.for.filter((word) => guard.against.includes(word));
  const idle = guard.for.filter((word) => EVERYWHERE.includes(word));
  const twice = [guard.for, guard.against].flatMap((side) =>
    side.filter((word, at) => side.indexOf(word) !== at),
  );
  const loud = [...guard.for, ...guard.against].filter((word) => word !== word.toLowerCase());
  problems.push(
    ...both.map((word) => `${id}: “${word}” speaks both for and against “${form}”`),
    ...idle.map((word) => `${id}: “${word}” stands on every page on health: no cue for “${form}”`),
    ...twice.map((word) => `${id}: the cue “${word}” of “${form}” is listed twice`),
    ...loud.map((word) => `${id}: the cue “${word}” of “${form}” has capitals`),
  );
  return problems;
}
