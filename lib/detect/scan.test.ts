/** What is a mention and where it ends, in the notation of `tests/notation.ts`. */
import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/glossary/compile';
import { type Lexicon, openLexicon } from '@/lib/glossary/lexicon';
import { entry, surface } from '@/tests/builders';
import { bare, bracketed } from '@/tests/notation';
import { detect } from './detect';

const exact = { case: 'exact' } as const;
const title = { case: 'title', plural: false } as const;
const lexicon = openLexicon(
  compile([
    entry('icb', { surfaces: [surface('ICB', exact), surface('integrated care board')] }),
    entry('ics', { surfaces: [surface('ICS', exact), surface('integrated care system')] }),
    entry('ccg', { surfaces: [surface('CCG', exact), surface('clinical commissioning group')] }),
    entry('pcn', { surfaces: [surface('PCN', exact)] }),
    entry('pcn-des', { surfaces: [surface('PCN DES', exact)] }),
    entry('care-board', { surfaces: [surface('care board')] }),
    entry('care-boards-act', { surfaces: [surface('Care Boards Act', title)] }),
    entry('fuller-report', { surfaces: [surface('Fuller Report', title)] }),
    entry('kings-fund', { surfaces: [surface("King's Fund", title)] }),
    entry('a-and-e', { surfaces: [surface('A&E', exact), surface('A and E', exact)] }),
    entry('long-term-plan', { surfaces: [surface('long-term plan', { plural: false })] }),
    entry('trust', { surfaces: [surface('trust')] }),
    entry('dhsc', { surfaces: [surface('Department of Health and Social Care', title)] }),
    entry('integration', { surfaces: [surface('integration index')] }),
    entry('integrating', { surfaces: [surface('integrating care')] }),
    entry('five-year', { surfaces: [surface('5YFV', exact), surface('2012 Act', title)] }),
    entry('ecole', { surfaces: [surface('École Nord'), surface('école nord')] }),
    entry('welsh', { surfaces: [surface('Bwrdd Iechyd Cwm Tâf'), surface('Tŷ’r bwrdd ŵyl')] }),
  ]),
);

const read = (text: string, lexicons: readonly Lexicon[] = [lexicon]): string => {
  const [mentions = []] = detect([text], lexicons, { published: null });
  return bracketed(text, mentions);
};
const table = (rows: readonly string[], lexicons?: readonly Lexicon[]) =>
  it.each(rows)('%s', (row) => expect(read(bare(row), lexicons)).toBe(row));

describe('words', () => {
  table([
    '',
    ' ',
    'No term here.',
    'An [ICB] met',
    '[ICB]',
    'the RICBS, an ICBx, an xICB, ICB2 and 2ICB and ICB_1',
    '([ICB])[ICB]/[ICB], “[ICB]”; [ICB]: [ICB]. [ICB]! [ICB]–[CCG] [ICB]-led non-[ICB]',
    'the [integrated care board].',
    'integrated care is no board',
    '[5YFV] and the [2012 Act]',
    'the [A&E] and [A and E], an A & E, AE and BA&E',
    'the [integration index] and [integrating care] and integrators',
    '[Department of Health and Social Care] and Department of Health and Social',
    '[Bwrdd Iechyd Cwm Tâf], Bwrdd Iechyd Cwm Taf, [Tŷ’r bwrdd ŵyl], Ty’r bwrdd ŵyl',
  ]);
});

describe('capitals', () => {
  table([
    'an [ICB], not an icb or Icb',
    'an [integrated care board], an [Integrated Care Board], an [INTEGRATED CARE BOARD]',
    'the [Fuller Report], the [Fuller report], the [FULLER REPORT], the fuller report, fuller Report',
    'the [King’s Fund], the [KING’S FUND] and a king’s fund',
    'the department of health and social care, the [Department of Health and Social Care]',
    'the [DEPARTMENT OF HEALTH AND SOCIAL CARE]',
    'an [iNTEGRATED cARE bOARD]',
  ]);
});

describe('plurals and possessives', () => {
  table([
    '[CCGs] but not CCGS, CCGes, CCGss or CCGs1',
    "the [ICB]’s view, the [ICBs]’ view, the [ICB]'s and the [ICBs]'",
    '[integrated care boards] and [INTEGRATED CARE BOARDS] and [Integrated Care Boards]',
    '[care boards] and [CARE BOARDS], [CARE\u00a0BOARDS], [CARE-BOARDS], [trusts], Trustees, [trust]’s',
    'the Fuller Reports are two',
    'the long-term plans',
    'TRUSTS in capitals are no plural of one word',
    'the [Care Boards Act] and the [care boards] act',
    '[A&Es] are full',
  ]);
});

describe('the leftmost, then the longest', () => {
  table([
    'the [PCN DES] and a [PCN] DESK, [PCNs] DES',
    'an [integrated care board] and a [care board]',
    'a [PCN] [PCN DES]',
    'an integrated care boarding of',
    'integrated [integrated care board]',
    '[integrated care board] [ICB] [integrated care system]',
    'integrated care [care board]',
    'integrated care -board, integrated care- board',
    '[PCN]-[PCN DES] DES',
  ]);
});

describe('between the words of a term', () => {
  const gaps = {
    'a space': ' ',
    'two spaces': '  ',
    'a line break and indentation': '\r\n\t  ',
    'a no-break space': '\u00a0',
    'a space and a no-break space': ' \u00a0',
    'a no-break space and a space': '\u00a0 ',
    'a thin space': '\u2009',
    'a line separator': '\u2028',
    'an ideographic space': '\u3000',
    'a hyphen': '-',
    'a non-breaking hyphen': '\u2011',
    'an en dash': '–',
    'an em dash': '—',
    'a minus': '\u2212',
    'a zero-width space beside a space': ' \u200b',
    'a zero-width space before a space': '\u200b ',
    'a zero-width space after a hyphen': '-\u200b',
    'a soft hyphen after a space': ' \u00ad',
    'a byte order mark between spaces': ' \ufeff ',
  };
  it.each(Object.entries(gaps))('%s may stand', (_what, gap) => {
    for (const term of ['care board', 'integrated care board', 'long-term plan', 'PCN DES']) {
      const written = term.replaceAll(/[ -]/g, gap);
      expect(read(`the ${written} met`)).toBe(`the [${written}] met`);
      expect(read(written)).toBe(`[${written}]`);
    }
  });

  const others = {
    'a dash with spaces': ' - ',
    'an en dash with spaces': ' – ',
    'two dashes': '--',
    'a space and a dash': ' -',
    'a dash and a space': '- ',
    'a comma': ', ',
    'a full stop': '. ',
    'a slash': '/',
    nothing: '',
    'an underscore': '_',
    'a soft hyphen alone': '\u00ad',
    'a word joiner alone': '\u2060',
  };
  it.each(Object.entries(others))('%s may not', (_what, gap) => {
    for (const term of ['care board', 'integrated care board', 'PCN DES', 'Fuller Report']) {
      const written = term.replaceAll(' ', gap);
      const found = read(`the ${written} met`);
      expect(found.replace('[PCN]', 'PCN')).toBe(`the ${written} met`);
    }
  });

  it.each(['’', '‘', "'", '´', 'ʼ', '`'])('the apostrophe may be %s', (mark) => {
    expect(read(`the King${mark}s Fund`)).toBe(`the [King${mark}s Fund]`);
  });
  it.each(['&', '', ' ', '-', ','])('the apostrophe may not be %j', (mark) => {
    expect(read(`the King${mark}s Fund`)).toBe(`the King${mark}s Fund`);
  });
});

describe('invisible characters', () => {
  const invisible = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad\u200b'];
  const words = ['integrated care board', 'PCN DES', 'Fuller Report', 'trust', "King's Fund"];
  it.each(invisible.map((mark) => [JSON.stringify(mark), mark]))(
    '%s may stand anywhere in a word',
    (_what, mark) => {
      for (const word of words) {
        for (let at = 1; at < word.length; at++) {
          if (/[ ']/.test(word.slice(at - 1, at + 1))) continue;
          const written = word.slice(0, at) + mark + word.slice(at);
          expect(read(`the ${written} met`)).toBe(`the [${written}] met`);
        }
      }
    },
  );
  table([
    'the [C\u00adC\u200bGs]',
    '\u200b[ICB] met \ufeff[ICB]',
    'care board\u00adx, care boards\u00adx, care boards\u00adX',
    'integrated care\u00adboard and integrated\u00adcare board',
    'x\u00adICB and ICB\u00adx',
    '\u00ad',
    'carecarecarecarecare board and integratedcarefulness care',
  ]);
});

describe('letters beyond ASCII', () => {
  table([
    'éICB and ICBé and îcb',
    'É [ICB] é [ICB]…',
    'une [école nord], une [École Nord], une [ÉCOLE nord], une ècole nord',
    'Жук [ICB] 日本 [ICB] מועצה [ICB]',
    '日本ICB語',
    'İICB ſICB ßtrust K [trust]',
    '😀[ICB]😀 met 👩‍⚕️ [ICB]',
    '𝐈𝐂𝐁 [ICB] 𝒜',
    'e\u0301ICB and [ICB] e\u0301',
    '“[ICB]”…[ICB]•[ICB]→[ICB]™[ICB]',
    'a lone half \ud83d[ICB]\ude00 of a pair',
    'the ſtate [trust], truſt',
    'ＩＣＢ [ICB]',
    'an icon font’s \uf0a0[ICB]\ue001, ☎️[ICB] and \ufffd[ICB]\ufffd',
  ]);
});

describe('addresses, file names and handles', () => {
  table([
    'Download ICS.pdf or ICB.docx, not [ICB]. Or [ICB].',
    'calendar.ICS and .ICS and x.ICB',
    'write to ICB@example.org or me@ICB or @ICB',
    'see www.trust.uk, https://trust.uk, //trust/x, ICB://x',
    'C:\\ICB\\x, C:/ICB/x',
    'the [ICB]/[ICS] border and [ICB]: [ICS]',
  ]);
});

describe('several lexicons', () => {
  const own = openLexicon(
    compile([
      entry('own-icb', { surfaces: [surface('ICB', exact)] }),
      entry('own-icb-chair', { surfaces: [surface('ICB chair', exact)] }),
      entry('own-xyz', { surfaces: [surface('XYZ', exact)] }),
    ]),
  );
  table(['an [ICB], an [ICB chair], an [XYZ], a [CCG]'], [lexicon, own]);
  table(['an [XYZ], an ICS'], [own]);
  table(['an ICB'], []);

  const idsIn = (text: string, lexicons: readonly Lexicon[]) =>
    detect([text], lexicons, { published: null })[0]?.map(({ term }) => term.id);
  it('of equals the first one’s is taken, and the longer whoever has it', () => {
    expect(idsIn('ICB, ICB chair', [lexicon, own])).toEqual(['icb', 'own-icb-chair']);
    expect(idsIn('ICB, ICB chair', [own, lexicon])).toEqual(['own-icb', 'own-icb-chair']);
  });
});
