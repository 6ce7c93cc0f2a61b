/**
 * `npm run glossary:report -- [ID …]`: how the glossary stands, and what is still to mend.
 *
 * With ids it tells only of these terms. It ends with 1 while anything is to be mended; what
 * it only counts (ages, reading ease, terms without relations) is for an editor's judgement.
 */
import { parseArgs } from 'node:util';
import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { checkGlossary } from '@/lib/glossary/check';
import { folded } from '@/lib/glossary/fold';
import type { Glossary, Surface, Term } from '@/lib/glossary/types';
import { GRADES } from '@/lib/glossary/types';
import { anachronisms } from './anachronisms';
import { readGlossary, readMoved } from './glossary';

/** Flesch reading ease; below it a summary is hard going. Policy's own long names cost much of it. */
const HARD = 10;

function main(): number {
  const { positionals } = parseArgs({ allowPositionals: true, strict: true });
  const glossary = readGlossary();
  const wanted = new Set(positionals);
  const known = new Set<string>(glossary.terms.map(({ entry }) => entry.id));
  const unknown = positionals.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    console.error(`There is no term ${unknown.join(', ')} in assets/glossary/terms.`);
    return 2;
  }
  const chosen = glossary.terms.filter(({ entry }) => wanted.size === 0 || wanted.has(entry.id));
  const problems = problemsOf(glossary).filter(
    (problem) => wanted.size === 0 || wanted.has(problem.split(/[:,. ]/)[0] ?? ''),
  );
  if (wanted.size === 0) printFigures(glossary);
  printNotes(chosen);
  console.log(`\nTo mend: ${problems.length}`);
  for (const problem of problems) console.log(`  ${problem}`);
  return problems.length === 0 ? 0 : 1;
}

function problemsOf(glossary: Glossary): string[] {
  return [...checkGlossary(glossary, readMoved()), ...anachronisms(glossary.terms)];
}

function printFigures({ knowledge, terms, timeline }: Glossary): void {
  const dossiers = terms.map(({ dossier }) => dossier);
  const count = (what: (term: Term) => number) => terms.reduce((sum, term) => sum + what(term), 0);
  const claims = count(
    ({ dossier }) => dossier.facts.length + dossier.events.length + dossier.phases.length,
  );
  const sources = [
    ...dossiers.flatMap((dossier) => dossier.sources),
    ...timeline.map(({ source }) => source),
  ];
  const share = (part: number, whole: number) =>
    `${part} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`;
  console.log(`Known up to ${knowledge}`);
  console.log(`Terms ${terms.length}, events of the timeline ${timeline.length}`);
  console.log(`Claims ${claims}, each with its source: facts, events and phases`);
  console.log(
    `Terms with phases ${dossiers.filter(({ phases }) => phases.length > 0).length}, ` +
      `phases ${count(({ dossier }) => dossier.phases.length)}`,
  );
  console.log(
    `Sources ${sources.length}: ${GRADES.map(
      (grade) =>
        `${grade} ${share(sources.filter((source) => source.grade === grade).length, sources.length)}`,
    ).join(
      ', ',
    )}; dated ${share(sources.filter(({ published }) => published !== null).length, sources.length)}`,
  );
  printForms(terms);
  printAges(terms);
}

/** How each form is decided: there is no other way than these. */
function printForms(terms: readonly Term[]): void {
  const claims = new Map<string, { id: string; surface: Surface }[]>();
  for (const { entry } of terms) {
    if (entry.kind === 'person') continue;
    for (const surface of entry.surfaces) {
      const key = folded(surface.form);
      claims.set(key, [...(claims.get(key) ?? []), { id: entry.id, surface }]);
    }
  }
  const shared = [...claims].filter(([, list]) => new Set(list.map(({ id }) => id)).size > 1);
  const alone = [...claims.values()].filter((list) => new Set(list.map(({ id }) => id)).size === 1);
  const guarded = alone.filter((list) => list.some(({ surface }) => surface.guard !== null));
  console.log(
    `Forms ${claims.size}: ${alone.length - guarded.length} mean one thing, ` +
      `${guarded.length} need cues nearby, ${shared.length} are shared by terms:`,
  );
  for (const [form, list] of shared) {
    const rules = list.map(({ id, surface: { guard, when } }) => {
      const dates = when && `${when.from ?? ''}–${when.to ?? ''}`;
      return `${id} (${[dates, guard && 'cues'].filter(Boolean).join(', ') || 'else'})`;
    });
    console.log(`  ${form}: ${rules.join(' · ')}`);
  }
}

function printAges(terms: readonly Term[]): void {
  const years = Map.groupBy(
    terms.filter(({ entry }) => entry.life.status === 'current'),
    ({ entry }) => entry.asOf.slice(0, 4),
  );
  const sorted = [...years].sort(([a], [b]) => (a < b ? 1 : -1));
  console.log(
    `Current terms by the year of their newest source: ${sorted
      .map(([year, list]) => `${year} ${list.length}`)
      .join(', ')}`,
  );
}

function printNotes(terms: readonly Term[]): void {
  const low = terms.filter(({ dossier }) => dossier.confidence === 'low');
  const eases = terms.map(({ entry, dossier }) => ({
    id: entry.id,
    ease: easeOf(dossier.summary),
  }));
  const sorted = eases.sort((a, b) => a.ease - b.ease);
  const middle = sorted[Math.floor(sorted.length / 2)]?.ease ?? 0;
  const orphans = terms.filter(({ dossier }) => relationsOf(dossier) === 0);
  const named = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(', ') || 'none';
  const ids = (list: readonly Term[]) => named(list.map(({ entry }) => entry));
  console.log(`Low confidence, told as uncertain: ${ids(low)}`);
  console.log(`Reading ease of summaries: median ${Math.round(middle)}`);
  console.log(`Hard to read (below ${HARD}): ${named(sorted.filter(({ ease }) => ease < HARD))}`);
  console.log(`Without relations: ${ids(orphans)}`);
  console.log(
    `Current on a source before 2023: ${ids(
      terms.filter(({ entry }) => entry.life.status === 'current' && entry.asOf < '2023'),
    )}`,
  );
}

function relationsOf(dossier: Term['dossier']): number {
  const { predecessors, successors, plannedSuccessors, related } = dossier;
  return predecessors.length + successors.length + plannedSuccessors.length + related.length;
}

/** 100 is a child's book, 60 a newspaper, 0 a contract. */
function easeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const sentence = text.match(/[.!?](?=\s|$)/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return flesch({ sentence, word: words.length, syllable: syllables });
}

process.exit(main());
