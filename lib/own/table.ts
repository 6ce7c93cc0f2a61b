/** CSV text → the header's columns and the rows as they stand, or what keeps it from being read. */
import Papa from 'papaparse';
import { COLUMNS, type Column } from './columns';
import { tidy } from './schema';
import { MOST } from './types';

export interface Table {
  /** By place; null for a column that is not ours. */
  readonly columns: readonly (Column | null)[];
  /** Names of those columns, as written. */
  readonly unused: readonly string[];
  /** Without the header; the first is row 2. */
  readonly rows: readonly (readonly string[])[];
}

export type NoTable =
  | { readonly why: 'header' }
  | { readonly why: 'columnTwice'; readonly name: string }
  | { readonly why: 'rows' }
  /** A quotation mark that is not closed, or closed in the middle. */
  | { readonly why: 'quotes'; readonly row: number };

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads no further than the first row too many. */
export function tableIn(text: string): Table | NoTable {
  // Excel writes its delimiter into a first line of its own, and hides that line.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const [header] = (said?.[1] ? [said[1]] : DELIMITERS)
    .map((delimiter) => headerOf(body, delimiter))
    .sort((a, b) => b.known - a.known);
  if (!header?.columns.includes('name')) return { why: 'header' };
  const { columns, names, delimiter } = header;
  const twice = columns.find((name, at) => name !== null && columns.indexOf(name) !== at);
  if (twice) return { why: 'columnTwice', name: twice };

  const rows = rowsOf(body, delimiter);
  if ('why' in rows) return rows;
  const unused = names.filter((name, at) => columns[at] === null && name !== '');
  return { columns, unused, rows: rows.slice(1) };
}

/** Empty rows count for the numbers of those after them, and for nothing else. */
function rowsOf(text: string, delimiter: string): string[][] | NoTable {
  const rows: string[][] = [];
  let filled = 0;
  let wrong: NoTable | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors }, parser) {
      rows.push(data);
      if (data.some((cell) => tidy(cell) !== '')) filled++;
      if (errors.some(({ type }) => type === 'Quotes'))
        wrong ??= { why: 'quotes', row: rows.length };
      if (filled > MOST.terms + 1) wrong = { why: 'rows' };
      if (wrong) parser.abort();
    },
  });
  return wrong ?? rows;
}

function headerOf(text: string, delimiter: string) {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 1 });
  const names = (data[0] ?? []).map(tidy);
  const columns = names.map(
    (name) => COLUMNS.find((known) => known === name.toLowerCase()) ?? null,
  );
  return { delimiter, names, columns, known: columns.filter(Boolean).length };
}

/**
 * A spreadsheet runs what begins with one of these as a formula. An apostrophe before it makes
 * it words, which is taken off again when read; so are those that stood there already.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

export const escaped = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const unescaped = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** Writes UTF-8 with a byte order mark, which Excel needs to see. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(escaped));
  return `\ufeff${Papa.unparse([[...COLUMNS], ...cells], { newline: '\r\n' })}\r\n`;
}
