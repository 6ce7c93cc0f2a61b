import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafts, own } from '@/tests/own';
import { BLANK } from './blank';
import { readCsv, writeCsv } from './csv';
import { nameKey, parseDraft } from './schema';
import { MOST, type OwnDraft, type OwnTerm } from './types';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, known: readonly OwnTerm[] = []) => readCsv(bytes(text), known);

/** UTF-16 with its byte order mark, the low byte first or the high one. */
function utf16(text: string, high = false): Uint8Array {
  const units = Array.from(`\ufeff${text}`, (_, at) => `\ufeff${text}`.charCodeAt(at));
  return Uint8Array.from(
    units.flatMap((unit) => (high ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

describe('an export', () => {
  it('is read back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(drafts(), { maxLength: 20 }), (some) => {
        const unlike = [...new Map(some.map((draft) => [nameKey(draft.name), draft])).values()];
        const back = read(writeCsv(unlike));
        expect(back).toMatchObject({ kind: 'ready', unused: [] });
        expect(back.kind === 'ready' && back.drafts).toEqual(unlike);
      }),
    );
  });

  it('changes nothing when it is read beside the same terms', () => {
    fc.assert(
      fc.property(fc.array(drafts(), { maxLength: 20 }), (some) => {
        const unlike = [...new Map(some.map((draft) => [nameKey(draft.name), draft])).values()];
        const known = unlike.map((draft, at) => own(draft.name, { ...draft, at }));
        expect(read(writeCsv(unlike), known)).toMatchObject({
          kind: 'ready',
          drafts: [],
          unchanged: unlike.length,
        });
      }),
    );
  });

  it('has what Excel wants, and no cell that Excel would run', () => {
    const text = writeCsv([
      { ...BLANK, name: 'Hub', meaning: '=HYPERLINK("https://evil.example")' },
      { ...BLANK, name: 'Pub', meaning: '+1, "quoted"', also: ['the pub', 'Pubs'], first: true },
    ]);
    expect(text).toBe(
      [
        '\ufeffname,letters,also,meaning,from,to,link,instead',
        `Hub,,,"'=HYPERLINK(""https://evil.example"")",,,,no`,
        `Pub,,the pub|Pubs,"'+1, ""quoted""",,,,yes`,
        '',
      ].join('\r\n'),
    );
  });
});

describe('a file', () => {
  const HUB = { ...BLANK, name: 'Westshire Hub', short: 'WH', meaning: 'Books, and refers.' };

  it.each([
    ['with commas', 'name,letters,meaning\nWestshire Hub,WH,"Books, and refers."\n'],
    [
      'with semicolons, as Excel on the continent',
      'Name;Letters;Meaning\r\nWestshire Hub;WH;Books, and refers.\r\n',
    ],
    ['with tabs', 'meaning\tNAME\tletters\nBooks, and refers.\tWestshire Hub\tWH'],
    [
      'that names its separator first',
      'sep=;\r\nname;letters;meaning\r\nWestshire Hub;WH;Books, and refers.',
    ],
    ['with a byte order mark', '\ufeffname,letters,meaning\nWestshire Hub,WH,"Books, and refers."'],
    [
      'with empty rows and cells around',
      '\nname,letters,meaning,\n'.slice(1) +
        ',,,\n\n Westshire  Hub ,WH,"Books,\nand refers.",\n\n',
    ],
  ])('%s', (_what, text) => {
    expect(read(text)).toMatchObject({ kind: 'ready', drafts: [HUB], fresh: ['Westshire Hub'] });
  });

  it.each([
    ['the low byte first', false],
    ['the high byte first', true],
  ])('in UTF-16, %s, is read when it says so', (_what, high) => {
    const text = 'name\tletters\tmeaning\r\nWestshire Hub\tWH\tBooks, and refers.\r\n';
    expect(readCsv(utf16(text, high), [])).toMatchObject({ kind: 'ready', drafts: [HUB] });
  });

  it('reads a date as Excel writes it back', () => {
    const text = 'name,from,to\nHub,01/04/2013,2022-07\n';
    expect(read(text)).toMatchObject({ drafts: [{ from: '2013-04-01', to: '2022-07' }] });
  });

  it('leaves what it has no column for as it is', () => {
    const known = [own('Hub', { meaning: 'Old.', link: 'https://a.example/', first: true })];
    expect(read('name,meaning,owner\nhub,New.,Ann\n', known)).toEqual({
      kind: 'ready',
      drafts: [{ ...BLANK, name: 'hub', meaning: 'New.', link: 'https://a.example/', first: true }],
      fresh: [],
      changed: ['hub'],
      unchanged: 0,
      unused: ['owner'],
    });
  });
});

describe('a file that is refused as a whole', () => {
  const refused = (why: string, ...words: string[]) => ({ kind: 'refused', why, words });
  const rows = (count: number) =>
    `name\n${Array.from({ length: count }, (_, at) => `Term ${at}`).join('\n')}`;

  it.each([
    ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), refused('spreadsheet')],
    ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), refused('spreadsheet')],
    ['Windows letters', Uint8Array.of(...bytes('name\nCaf'), 0xe9), refused('encoding')],
    ['UTF-16 without its mark', utf16('name\nHub').slice(2), refused('encoding')],
    ['UTF-16 cut in a letter', utf16('name\nHub').slice(0, -1), refused('encoding')],
    ['nothing', bytes(' \r\n'), refused('empty')],
    [
      'other columns',
      bytes('term,definition\nHub,A hub'),
      refused('header', 'name, letters, also, meaning, from, to, link, instead'),
    ],
    ['a column twice', bytes('name,to,To\nHub,,'), refused('columnTwice', 'to')],
    ['a row too many', bytes(rows(MOST.terms + 1)), refused('rows', '5,000')],
    ['fifty thousand rows', bytes(rows(50_000)), refused('rows', '5,000')],
    ['more than 5 MB', new Uint8Array(MOST.file + 1), refused('large')],
  ])('%s', (_what, file, expected) => {
    expect(readCsv(file, [])).toEqual(expected);
  });

  it('takes as many as there may be, and no more beside those kept', () => {
    expect(read(rows(MOST.terms))).toMatchObject({ kind: 'ready' });
    expect(read(`${rows(MOST.terms)}\n\n,,\n`)).toMatchObject({ kind: 'ready' });
    expect(read(rows(MOST.terms), [own('Another')])).toEqual(
      refused('full', '5,000', '1', '5,000'),
    );
  });
});

describe('a file with faults', () => {
  const faults = (text: string, known: readonly OwnTerm[] = []) => {
    const back = read(text, known);
    return back.kind === 'faulty' ? back.problems : back;
  };

  it.each([
    ['no name', 'name,meaning\nA1,x\n,lost', { row: 3, code: 'nameEmpty', words: [''] }],
    [
      'a name too long',
      `name\n${'x'.repeat(121)}`,
      { row: 2, code: 'nameLong', words: ['x'.repeat(60)] },
    ],
    ['a name of one letter', 'name\nA', { row: 2, code: 'nameStart', words: ['A'] }],
    ['a name that no word begins', 'name\n“Hub”', { row: 2, code: 'nameStart', words: ['“Hub”'] }],
    ['a name twice', 'name\nHub\nPub\nHUB', { row: 4, code: 'nameTwice', words: ['HUB', '2'] }],
    [
      'letters too long',
      `name,letters\nHub,${'H'.repeat(21)}`,
      { row: 2, code: 'lettersLong', words: ['H'.repeat(21)] },
    ],
    [
      'also, one too many',
      `name,also\nHub,${Array.from({ length: 11 }, (_, at) => `hub ${at}`).join('|')}`,
      { row: 2, code: 'alsoMany', words: [''] },
    ],
    [
      'a meaning too long',
      `name,meaning\nHub,${'x '.repeat(251)}y`,
      { row: 2, code: 'meaningLong', words: ['x '.repeat(30)] },
    ],
    ['no date', 'name,from\n\nHub,2013-13', { row: 3, code: 'dateBad', words: ['2013-13'] }],
    [
      'a month as Excel writes it',
      'name,from\nHub,Apr-13',
      { row: 2, code: 'dateBad', words: ['Apr-13'] },
    ],
    [
      'dates in the wrong order',
      'name,from,to\nHub,2014,2013',
      { row: 2, code: 'datesOrder', words: [''] },
    ],
    [
      'a link that is none',
      'name,link\nHub,javascript:alert(1)',
      { row: 2, code: 'linkBad', words: ['javascript:alert(1)'] },
    ],
    [
      'neither yes nor no',
      'name,instead\nHub,perhaps',
      { row: 2, code: 'insteadBad', words: ['perhaps'] },
    ],
    [
      'a formula',
      'name,meaning\nHub,=SUM(A1:A9)',
      { row: 2, code: 'formula', words: ['=SUM(A1:A9)'] },
    ],
    [
      'cells too many',
      'name,meaning\nHub,Books, and refers',
      { row: 2, code: 'cells', words: ['3', '2'] },
    ],
    [
      'a quotation mark not closed',
      'name,meaning\nHub,"Books\nPub,x\n',
      { row: 2, code: 'quotes', words: [] },
    ],
    [
      'words after a quotation mark',
      'name,meaning\nHub,x\nPub,"Books" it\n',
      { row: 3, code: 'quotes', words: [] },
    ],
  ])('%s', (_what, text, problem) => {
    expect(faults(text)).toEqual([problem]);
  });

  it('tells all faults of all rows, in order', () => {
    const text = 'name,from,link\n,2013-13,x\nHub,2013,https://a.example\nPub,,ftp://a';
    expect(faults(text)).toEqual([
      { row: 2, code: 'nameEmpty', words: [''] },
      { row: 2, code: 'dateBad', words: ['2013-13'] },
      { row: 2, code: 'linkBad', words: ['x'] },
      { row: 4, code: 'linkBad', words: ['ftp://a'] },
    ]);
  });

  it('tells fifty, and how many more there are', () => {
    const back = read(`name\n${'A\n'.repeat(80)}`);
    expect(back).toMatchObject({ kind: 'faulty', more: 30 });
    expect(back.kind === 'faulty' && back.problems).toHaveLength(50);
  });

  it('checks the row together with what is kept', () => {
    const known = [own('Hub', { from: '2014' as OwnDraft['from'] })];
    expect(faults('name,to\nHub,2013', known)).toEqual([
      { row: 2, code: 'datesOrder', words: [''] },
    ]);
  });
});

describe('whatever bytes there are', () => {
  it('it answers, and what it calls ready may be kept', () => {
    const pieces = fc.constantFrom(
      'name',
      'letters',
      'also',
      ',',
      ';',
      '\t',
      '"',
      "'",
      '\n',
      '\r\n',
      '|',
      '=',
      'Hub',
      '2013',
      'yes',
      '\0',
      '\ufeff',
      '�',
      '🏥',
    );
    const texts = fc.array(pieces, { maxLength: 60 }).map((some) => bytes(some.join('')));
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 300 })), (file) => {
        const back = readCsv(file, []);
        if (back.kind !== 'ready') return;
        for (const draft of back.drafts) expect(parseDraft(draft)).toEqual({ draft });
      }),
      { numRuns: 1000 },
    );
  });
});
