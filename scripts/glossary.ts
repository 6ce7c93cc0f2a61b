/**
 * Reads the glossary from its files: for the build, the scripts and the tests.
 * The only part of the glossary's code that knows of a disk.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseMoved, parseTerm, parseTimeline } from '../lib/glossary/parse.ts';
import type { Glossary, TermId } from '../lib/glossary/types.ts';

const HOME = new URL('../assets/glossary/', import.meta.url);

/** Every term, in the order of their ids, and the timeline. @throws {GlossaryError} */
export function readGlossary(home: URL = HOME): Glossary {
  const files = readdirSync(new URL('terms/', home)).filter((name) => name.endsWith('.json'));
  const terms = files.sort().map((name) => parseTerm(name, json(`terms/${name}`, home)));
  const { knowledge, events } = parseTimeline('timeline.json', json('timeline.json', home));
  return { knowledge, terms, timeline: events };
}

/** Ids that were renamed or merged: old to new. @throws {GlossaryError} */
export function readMoved(home: URL = HOME): ReadonlyMap<TermId, TermId> {
  return parseMoved('moved.json', json('moved.json', home));
}

const json = (name: string, home: URL): unknown =>
  JSON.parse(readFileSync(new URL(name, home), 'utf8'));
