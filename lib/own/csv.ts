/**
 * A file of own terms → drafts ready to be kept, or what is wrong with it, row by row; and back.
 *
 * Pure. All or nothing: a file with one fault imports nothing. Columns that a file lacks are
 * left as they are in terms that are known already.
 */
import { parsePartialDate } from '@/lib/timeline/calendar';
import { dateIn } from '@/lib/timeline/english';
import { BLANK } from './blank';
import { COLUMNS, type Column } from './columns';
import { textIn } from './encoding';
import type { Problem } from './problem';
import { nameKey, parseDraft, tidy } from './schema';
import { csvOf, type Table, tableIn, unescaped } from './table';
import { MOST, type OwnDraft, type OwnTerm } from './types';

/** Why a whole file is not read; `words` are for the sentence. */
export interface Refused {
  readonly kind: 'refused';
  readonly why:
    | 'large'
    | 'spreadsheet'
    | 'encoding'
    | 'empty'
    | 'header'
    | 'columnTwice'
    | 'rows'
    | 'full';
  readonly words: readonly string[];
}

export interface Faulty {
  readonly kind: 'faulty';
  /** The first fifty, and how many more there are. */
  readonly problems: readonly Problem[];
  readonly more: number;
}

export interface Ready {
  readonly kind: 'ready';
  /** What is new or changed, to be kept as a whole. */
  readonly drafts: readonly OwnDraft[];
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Names of columns that are not ours, which are not read. */
  readonly unused: readonly string[];
}

export type CsvRead = Refused | Faulty | Ready;

const MOST_TOLD = 50;

/** Reads a file beside the terms that are kept already. Never throws. O(bytes). */
export function readCsv(bytes: Uint8Array, known: readonly OwnTerm[]): CsvRead {
  if (bytes.length > MOST.file) return refused('large');
  const text = textIn(bytes);
  if (typeof text !== 'string') return refused(text.why);
  if (text.trim() === '') return refused('empty');
  const table = tableIn(text);
  if ('why' in table) {
    if (table.why === 'quotes') return faulty([{ row: table.row, code: 'quotes', words: [] }]);
    if (table.why === 'columnTwice') return refused('columnTwice', table.name);
    if (table.why === 'rows') return refused('rows', counted(MOST.terms));
    return refused('header', COLUMNS.join(', '));
  }
  const { problems, ...ready } = readRows(table, known);
  if (problems.length > 0) return faulty(problems);
  const { fresh } = ready;
  if (known.length + fresh.length > MOST.terms) {
    return refused('full', ...[MOST.terms, known.length, fresh.length].map(counted));
  }
  return { kind: 'ready', unused: table.unused, ...ready };
}

/** All own terms as a file that {@link readCsv} reads back as they are. */
export function writeCsv(terms: readonly OwnDraft[]): string {
  return csvOf(
    terms.map(({ name, short, also, meaning, from, to, link, first }) => [
      name,
      short ?? '',
      also.join('|'),
      meaning,
      from ?? '',
      to ?? '',
      link ?? '',
      first ? 'yes' : 'no',
    ]),
  );
}

/** “5,000” */
const counted = (count: number): string => count.toLocaleString('en-GB');

const refused = (why: Refused['why'], ...words: string[]): Refused => {
  return { kind: 'refused', why, words };
};

const faulty = (problems: readonly Problem[]): Faulty => ({
  kind: 'faulty',
  problems: problems.slice(0, MOST_TOLD),
  more: Math.max(0, problems.length - MOST_TOLD),
});

function readRows({ columns, rows }: Table, known: readonly OwnTerm[]) {
  const byName = new Map(known.map((own) => [nameKey(own.name), own]));
  const rowOf = new Map<string, number>();
  const problems: Problem[] = [];
  const drafts: OwnDraft[] = [];
  const [fresh, changed]: [string[], string[]] = [[], []];
  let unchanged = 0;
  rows.forEach((cells, at) => {
    const row = at + 2;
    if (cells.every((cell) => tidy(cell) === '')) return;
    const { loose, wrong } = readCells(cells, columns);
    const key = nameKey(String(loose['name'] ?? ''));
    const old = byName.get(key);
    const read = wrong.length === 0 ? parseDraft({ ...BLANK, ...old, ...loose }) : { faults: [] };
    const before = rowOf.get(key);
    if ('faults' in read) {
      wrong.push(...read.faults.map(({ code, words }) => ({ code, words: [words] })));
    } else if (before !== undefined) {
      wrong.push({ code: 'nameTwice', words: [read.draft.name, String(before)] });
    } else {
      rowOf.set(key, row);
      if (old && isSame(read.draft, old)) unchanged++;
      else {
        drafts.push(read.draft);
        (old ? changed : fresh).push(read.draft.name);
      }
    }
    problems.push(...wrong.map((one) => ({ row, ...one })));
  });
  return { problems, drafts, fresh, changed, unchanged };
}

type Wrong = Omit<Problem, 'row'>;

/** The cells of one row as fields of a draft, unchecked save for what only a cell can be. */
function readCells(cells: readonly string[], columns: Table['columns']) {
  const loose: Partial<Record<keyof OwnDraft, unknown>> = {};
  const wrong: Wrong[] = [];
  if (cells.slice(columns.length).some((cell) => tidy(cell) !== '')) {
    wrong.push({ code: 'cells', words: [String(cells.length), String(columns.length)] });
  }
  columns.forEach((column, place) => {
    if (column === null) return;
    const cell = tidy(cells[place] ?? '');
    const words = [cell.slice(0, QUOTED)];
    if (cell.startsWith('=')) wrong.push({ code: 'formula', words });
    const [field, value] = READ[column](unescaped(cell));
    if (value === undefined) wrong.push({ code: 'insteadBad', words });
    loose[field] = value;
  });
  return { loose, wrong };
}

/** As much of a cell as a sentence quotes, in UTF-16 units. */
const QUOTED = 60;

/** A cell's field and its value; undefined for what is neither yes nor no. */
const READ: Record<Column, (cell: string) => readonly [keyof OwnDraft, unknown]> = {
  name: (cell) => ['name', cell],
  letters: (cell) => ['short', cell || null],
  also: (cell) => ['also', cell.split('|').map(tidy).filter(Boolean)],
  meaning: (cell) => ['meaning', cell],
  from: (cell) => ['from', dateOf(cell)],
  to: (cell) => ['to', dateOf(cell)],
  link: (cell) => ['link', cell || null],
  instead: (cell) => ['first', YES_NO.get(cell.toLowerCase())],
};

const YES_NO = new Map<string, boolean>([
  ...['yes', 'y', 'true', '1'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '0', ''].map((word) => [word, false] as const),
]);

/** Excel writes a day of ours back as 01/04/2013. Null for none; else as it stands, if no date. */
function dateOf(cell: string): string | null {
  if (cell === '') return null;
  const slashed = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(cell) ? dateIn(cell) : null;
  return parsePartialDate(cell) ?? slashed ?? cell;
}

const isSame = (a: OwnDraft, b: OwnDraft): boolean =>
  (Object.keys(BLANK) as (keyof OwnDraft)[]).every((field) =>
    field === 'also' ? a.also.join('|') === b.also.join('|') : a[field] === b[field],
  );
