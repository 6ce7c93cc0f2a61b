/** The glossary's files as read, and the sentences an editor gets for a mistyped one. */
import { describe, expect, it } from 'vitest';
import { GlossaryError, parseTerm, parseTimeline } from './parse';

const SOURCE = {
  title: 'A page',
  publisher: 'A paper',
  url: 'https://example.org/page',
  grade: 'primary',
};
const ENTRY = {
  name: 'Integrated care board',
  short: 'ICB',
  kind: 'organisation',
  level: 'jargon',
  nation: ['England'],
  surfaces: ['ICB', 'integrated care board'],
  life: { start: '2022-07-01', status: 'current' },
  asOf: '2026-06',
};
const DOSSIER = { summary: 'A body.', sources: [SOURCE], confidence: 'high' };
const { name: _, ...NAMELESS } = ENTRY;
const file = (entry: object = {}, dossier: object = {}) => ({
  entry: { ...ENTRY, ...entry },
  dossier: { ...DOSSIER, ...dossier },
});

describe('parseTerm', () => {
  it('takes the id from the file and fills in what was left out', () => {
    const { entry, dossier } = parseTerm('icb.json', file());
    expect(entry.id).toBe('icb');
    expect(dossier.id).toBe('icb');
    expect(entry.life).toEqual({
      announced: null,
      start: '2022-07-01',
      end: null,
      dueStart: null,
      dueEnd: null,
      status: 'current',
    });
    expect(dossier).toMatchObject({ phases: [], events: [], related: [], plannedSuccessors: [] });
    expect(dossier.sources[0]?.published).toBeNull();
  });

  it.each([
    ['"ICB"', 'ICB', { case: 'exact', plural: true }],
    ['letters with a form of their own', 'PCN DES', { case: 'exact', plural: false }],
    ['a plain name', 'integrated care board', { case: 'free', plural: true }],
    ['a proper name', 'Fuller Report', { case: 'title', plural: true }],
    ['a proper name with small words', 'Department of Health', { case: 'title', plural: true }],
    ['letters and words', 'GP practice', { case: 'free', plural: true }],
    ['a year', 'Care Act 2014', { case: 'title', plural: true }],
    ['a form in the plural', 'health authorities', { case: 'free', plural: false }],
  ])('reads the capitals and plural of %s', (_, form, expected) => {
    const [surface] = parseTerm('icb.json', file({ surfaces: [form] })).entry.surfaces;
    expect(surface).toEqual({ form, guard: null, when: null, ...expected });
  });

  it('lets a file overrule what the shape suggests', () => {
    const surface = { form: 'Better Care Fund', case: 'free', plural: false };
    expect(parseTerm('x.json', file({ surfaces: [surface] })).entry.surfaces[0]).toMatchObject(
      surface,
    );
  });

  it.each([
    [
      file({ life: { end: '2022-13', status: 'ended' } }),
      'icb.json › life › end: “2022-13” is not a date',
    ],
    [file({ asOf: '2026-02-30' }), 'icb.json › asOf: “2026-02-30” is not a date'],
    [file({ kind: 'body' }), /^icb\.json › kind: “body” is not one of organisation, regulator/],
    [file({ kind: 'own' }), /^icb\.json › kind: “own” is not one of organisation, regulator/],
    [file({ colour: 'red' }), 'icb.json › colour: is not a field we know'],
    [{ entry: NAMELESS, dossier: DOSSIER }, 'icb.json › name: is missing'],
    [file({ name: ' ICB' }), 'icb.json › name: begins or ends with a space'],
    [file({ surfaces: 'ICB' }), 'icb.json › surfaces: is not a list'],
    [
      file({ surfaces: [{ form: 'ICB', cased: 'exact' }] }),
      'icb.json › surfaces › 0 › cased: is not a field we know',
    ],
    [file({}, { sources: [] }), /^icb\.json › sources/],
    [
      file({}, { sources: [{ ...SOURCE, url: 'ftp://example.org' }] }),
      'icb.json › sources › 0 › url: “ftp://example.org” is not a web address',
    ],
    [
      file({}, { facts: [{ text: 'So.', source: '0' }] }),
      'icb.json › facts › 0 › source: is not a number',
    ],
    [file({}, { successors: ['No Such'] }), /^icb\.json › successors › 0: “No Such” is not an id/],
    [{ entry: ENTRY }, 'icb.json › dossier: is missing'],
    ['text', /^icb\.json: /],
  ])('says what is wrong and where (%#)', (json, sentence) => {
    const read = () => parseTerm('icb.json', json);
    expect(read).toThrow(GlossaryError);
    expect(read).toThrow(sentence);
  });

  it('refuses a file name that is no id', () => {
    expect(() => parseTerm('ICB.json', file())).toThrow(/^ICB\.json: a term's file is named/);
  });
});

describe('parseTimeline', () => {
  it('refuses an event without a source', () => {
    const event = { id: 'ev', title: 'E', what: 'It.', kind: 'law', outcome: 'due' };
    expect(() =>
      parseTimeline('timeline.json', { knowledge: '2026-07-02', events: [event] }),
    ).toThrow('timeline.json › events › 0 › source: is missing');
  });
});
