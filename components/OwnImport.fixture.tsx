import type { Problem } from '@/lib/own/problem';
import { type ImportState, OwnImport } from './OwnImport';
import { ready } from './own-samples';

const ignore = () => undefined;

const file = (state: ImportState, problem: string | null = null, name = 'team-terms.csv') => (
  <OwnImport
    state={state}
    file={name}
    problem={problem}
    onFile={ignore}
    onImport={ignore}
    onCancel={ignore}
  />
);

const problems: readonly Problem[] = [
  { row: 3, code: 'nameEmpty', words: [''] },
  { row: 14, code: 'dateBad', words: ['2013-13'] },
  { row: 15, code: 'nameTwice', words: ['Westshire Referral Hub', '4'] },
  { row: 20, code: 'formula', words: ['=VLOOKUP(A2,Sheet2!A:B,2,FALSE)'] },
  { row: 21, code: 'cells', words: ['9', '8'] },
];

export const fixtures = {
  'before a file': () => file({ kind: 'choose' }),
  reading: () => file({ kind: 'reading' }),
  'ready to import': () => file(ready),
  'nothing new': () =>
    file({ ...ready, drafts: [], fresh: [], changed: [], unchanged: 16, unused: [] }),
  'many, under a long name': () =>
    file(
      { ...ready, fresh: Array.from({ length: 2000 }, (_, at) => `Local scheme ${at + 1}`) },
      null,
      `${'terms-of-the-integrated-neighbourhood-team-'.repeat(4)}.csv`,
    ),
  importing: () => file({ kind: 'importing', count: 4 }),
  'not kept': () =>
    file(
      ready,
      'Your browser did not allow your terms to be kept. Nothing was changed; try again.',
    ),
  faulty: () => file({ kind: 'faulty', problems, more: 0 }),
  'one fault': () => file({ kind: 'faulty', problems: problems.slice(1, 2), more: 0 }),
  'more faults than are told': () => file({ kind: 'faulty', problems, more: 49_950 }),
  'too many rows': () => file({ kind: 'refused', why: 'rows', words: ['5,000'] }),
  'not UTF-8': () => file({ kind: 'refused', why: 'encoding', words: [] }),
  'a spreadsheet': () =>
    file({ kind: 'refused', why: 'spreadsheet', words: [] }, null, 'terms.xlsx'),
  'no header': () =>
    file({ kind: 'refused', why: 'header', words: ['name, letters, also, meaning'] }),
  full: () => file({ kind: 'refused', why: 'full', words: ['5,000', '4,990', '12'] }),
  'not handed over': () => file({ kind: 'unreadable' }),
};
