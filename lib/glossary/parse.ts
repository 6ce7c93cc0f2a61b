/**
 * Reads glossary files into terms. The only place where their shape is checked.
 *
 * Pure: a file arrives as parsed JSON, with its name for the message.
 */
import * as v from 'valibot';
import type { PartialDate } from '@/lib/timeline/calendar';
import { Id, MovedFile, TermFile, TimelineFile } from './schema';
import type { Term, TermId, TimelineEvent } from './types';

/** A glossary file that cannot be read: a line for each fault, naming file and field. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
}

/** `file` is `ccg.json`: the id is its name. @throws {GlossaryError} */
export function parseTerm(file: string, json: unknown): Term {
  const id = parseId(file);
  const { entry, dossier } = read(TermFile, file, json);
  return { entry: { id, ...entry }, dossier: { id, ...dossier } };
}

/** The timeline and the day up to which the glossary knows anything. @throws {GlossaryError} */
export function parseTimeline(
  file: string,
  json: unknown,
): { readonly knowledge: PartialDate; readonly events: readonly TimelineEvent[] } {
  const { knowledge, events } = read(TimelineFile, file, json);
  return { knowledge, events };
}

/** Ids that moved, old to new. @throws {GlossaryError} */
export function parseMoved(file: string, json: unknown): ReadonlyMap<TermId, TermId> {
  return read(MovedFile, file, json);
}

function parseId(file: string): TermId {
  const id = v.safeParse(Id, file.replace(/\.json$/, ''));
  if (id.success) return id.output;
  throw new GlossaryError(`${file}: a term's file is named in small letters, digits and hyphens`);
}

function read<T extends v.GenericSchema>(schema: T, file: string, json: unknown) {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  throw new GlossaryError(result.issues.map((issue) => sentence(file, issue)).join('\n'));
}

/** “icb.json › life › end: “2022-13” is not a date”. Which half a field is in goes unsaid. */
function sentence(file: string, issue: v.BaseIssue<unknown>): string {
  const inner = issue.type === 'union' ? issue.issues?.at(-1) : undefined;
  const path = [...(issue.path ?? []), ...(inner?.path ?? [])].map(({ key }) => String(key));
  const shown = path.length > 1 && HALVES.has(path[0] ?? '') ? path.slice(1) : path;
  return `${[file, ...shown].join(' › ')}: ${wrong(inner ?? issue)}`;
}

function wrong(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is not a field we know';
  return issue.input === undefined ? 'is missing' : 'is not a group of fields';
}

const HALVES = new Set(['entry', 'dossier']);
