/** What must hold between terms: references, succession both ways, redirects. Pure. */
import type { Dossier, Term, TermId } from './types';

export function checkLinks(terms: readonly Term[], moved: ReadonlyMap<TermId, TermId>): string[] {
  const dossiers = new Map(terms.map(({ dossier }) => [dossier.id, dossier]));
  const twice = terms
    .filter(({ entry }, at) => terms.findIndex((other) => other.entry.id === entry.id) !== at)
    .map(({ entry }) => `${entry.id}: this id is used twice`);
  return [
    ...twice,
    ...[...dossiers.values()].flatMap((dossier) => checkReferences(dossier, dossiers)),
    ...[...dossiers.values()].flatMap((dossier) => checkSuccession(dossier, dossiers)),
    ...checkCycles(dossiers),
    ...checkMoved(dossiers, moved),
  ];
}

type Dossiers = ReadonlyMap<TermId, Dossier>;

function checkReferences(dossier: Dossier, dossiers: Dossiers): string[] {
  const { predecessors, successors, plannedSuccessors, related } = dossier;
  const lists = { predecessors, successors, plannedSuccessors, related };
  return Object.entries(lists).flatMap(([name, ids]) =>
    ids.flatMap((id, at) => {
      if (!dossiers.has(id)) return [`${dossier.id}: ${name} names “${id}”, which is no term`];
      if (id === dossier.id) return [`${dossier.id}: ${name} names the term itself`];
      return ids.indexOf(id) === at ? [] : [`${dossier.id}: ${name} names “${id}” twice`];
    }),
  );
}

/** A planned successor need not point back: it does not follow yet. */
function checkSuccession(dossier: Dossier, dossiers: Dossiers): string[] {
  const { id } = dossier;
  const forward = dossier.successors
    .filter((next) => dossiers.get(next)?.predecessors.includes(id) === false)
    .map((next) => `${id}: its successor “${next}” does not name it as a predecessor`);
  const back = dossier.predecessors
    .filter((before) => {
      const other = dossiers.get(before);
      return other && !other.successors.includes(id) && !other.plannedSuccessors.includes(id);
    })
    .map((before) => `${id}: its predecessor “${before}” does not name it as a successor`);
  return [...forward, ...back];
}

function checkCycles(dossiers: Dossiers): string[] {
  const done = new Set<TermId>();
  const problems: string[] = [];
  const walk = (id: TermId, path: readonly TermId[]): void => {
    if (path.includes(id)) {
      problems.push(`${id}: succeeds itself: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`);
      return;
    }
    if (done.has(id)) return;
    for (const next of dossiers.get(id)?.successors ?? []) walk(next, [...path, id]);
    done.add(id);
  };
  for (const id of dossiers.keys()) walk(id, []);
  return problems;
}

function checkMoved(dossiers: Dossiers, moved: ReadonlyMap<TermId, TermId>): string[] {
  return [...moved].flatMap(([from, to]) => {
    if (dossiers.has(from)) return [`moved.json: “${from}” has moved, yet is still a term`];
    return dossiers.has(to) ? [] : [`moved.json: “${from}” moved to “${to}”, which is no term`];
  });
}
