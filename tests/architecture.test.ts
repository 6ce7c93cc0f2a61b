/** Holds the repository to its own rules, and each rule to an example that breaks it. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenRules } from './architecture';

const ours = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: process.cwd() }).map(
  (path) => path.replaceAll('\\', '/'),
);
const isSource = (path: string) => !/\.(test|fixture|test-d)\.tsx?$/.test(path);
const sources = new Map(
  ours
    .filter((path) => isSource(path) && !/\.browser\.test\./.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const fixtures = new Set(ours.filter((path) => path.endsWith('.fixture.tsx')));

describe('the source', () => {
  it('keeps every rule of the house', () => {
    expect(brokenRules(sources, fixtures)).toEqual([]);
  });

  it('is really what was read', () => {
    expect(sources.size).toBeGreaterThan(30);
    expect([...sources.keys()]).toContain('lib/timeline/calendar.ts');
  });
});

/** A small tree of files that breaks one rule, and what is said of it. */
type Case = readonly [rule: string, files: Readonly<Record<string, string>>, said: string];

const dom = 'names the DOM';
const cases: readonly Case[] = [
  [
    'a pure file imports only pure files',
    { 'lib/detect/scan.ts': "import { paint } from '@/lib/page/paint';\npaint();" },
    'lib/detect/scan.ts: a pure file imports lib/page/paint',
  ],
  [
    'a pure file imports no package but the few',
    { 'lib/timeline/phrase.ts': "import { h } from 'preact';\nh('p');" },
    'lib/timeline/phrase.ts: a pure file imports preact',
  ],
  [
    'of the reader’s own terms only the store is not pure',
    {
      'lib/own/terms.ts': "import { read } from './store';\nread();",
      'lib/own/store.ts':
        "import { browser } from 'wxt/browser';\nexport const read = () => browser.storage;",
    },
    'lib/own/terms.ts: a pure file imports lib/own/store.ts',
  ],
  [
    'of verdicts only the store is not pure',
    {
      'lib/verdicts/list.ts': "import { read } from './store';\nread();",
      'lib/verdicts/store.ts':
        "import { browser } from 'wxt/browser';\nexport const read = () => browser.storage;",
    },
    'lib/verdicts/list.ts: a pure file imports lib/verdicts/store.ts',
  ],
  [
    'a view does not ask for the reader’s own terms',
    {
      'components/list.tsx': "import { read } from '@/lib/own/store';\nexport const list = read;",
      'lib/own/store.ts': 'export const read = 1;',
    },
    'components/list.tsx: a view imports lib/own/store.ts',
  ],
  [
    'only charts scale',
    { 'lib/timeline/phrase.ts': "import { scaleUtc } from 'd3-scale';\nscaleUtc();" },
    'lib/timeline/phrase.ts: a pure file imports d3-scale',
  ],
  [
    'only lib/notes opens the database',
    { 'entrypoints/options/main.ts': "import { Dexie } from 'dexie';\nnew Dexie('x');" },
    'entrypoints/options/main.ts: only lib/notes opens the database',
  ],
  [
    'the browser is named in few rooms',
    { 'lib/page/watch.ts': "import { browser } from 'wxt/browser';\nbrowser.runtime.id;" },
    'lib/page/watch.ts: only messages, settings, sites, a store and entrypoints name the browser',
  ],
  [
    'the browser is never taken from the global object',
    { 'entrypoints/background.ts': 'export const id = () => chrome.runtime.id;' },
    'entrypoints/background.ts: takes the global chrome',
  ],
  [
    'the DOM is named in few rooms',
    { 'lib/notes/store.ts': 'export const title = () => document.title;' },
    `lib/notes/store.ts: ${dom} (document)`,
  ],
  [
    'lib does not know the views',
    { 'lib/page/paint.ts': "import { Card } from '@/components/Card';\nCard();" },
    'lib/page/paint.ts: lib imports components/Card',
  ],
  [
    'a view asks nobody',
    {
      'components/List.tsx':
        "import { call } from '@/lib/messages/call';\nexport const List = call;",
      'lib/messages/call.ts': 'export const call = 1;',
    },
    'components/List.tsx: a view imports lib/messages/call.ts',
  ],
  [
    'nothing asks the network',
    { 'lib/page/date.ts': "export const get = () => fetch('https://example.org/');" },
    'lib/page/date.ts: fetches more than our own files',
  ],
  [
    'nothing hides a fetch in a name',
    { 'lib/page/date.ts': 'export const get = fetch;' },
    'lib/page/date.ts: fetches more than our own files',
  ],
  [
    'nothing opens a socket',
    { 'entrypoints/background.ts': "export const s = () => new WebSocket('wss://example.org');" },
    'entrypoints/background.ts: could reach the network (WebSocket)',
  ],
  [
    'nothing sends a beacon',
    { 'entrypoints/card.ts': "export const s = () => navigator.sendBeacon('/x');" },
    'entrypoints/card.ts: could reach the network (sendBeacon)',
  ],
  [
    'no picture comes from elsewhere',
    { 'entrypoints/popup/App.tsx': 'export const App = () => <img src="//example.org/x.png" />;' },
    'entrypoints/popup/App.tsx: could reach the network (src=//example.org/x.png)',
  ],
  [
    'no markup is made from text',
    { 'lib/page/host.ts': "export const f = (e: Element) => { e.innerHTML = 'x'; };" },
    'lib/page/host.ts: writes markup from text (innerHTML)',
  ],
  [
    'no view takes markup',
    { 'entrypoints/popup/App.tsx': 'export const App = () => <p dangerouslySetInnerHTML={x} />;' },
    'entrypoints/popup/App.tsx: writes markup from text (dangerouslySetInnerHTML)',
  ],
  [
    'highlights that are not ours stay',
    { 'lib/page/paint.ts': 'export const end = () => CSS.highlights.clear();' },
    'lib/page/paint.ts: clears highlights that are not ours',
  ],
  [
    'no text is run',
    { 'lib/detect/rules.ts': "export const f = () => new Function('return 1');" },
    'lib/detect/rules.ts: runs text as code (Function)',
  ],
  [
    'no barrels',
    { 'lib/detect/all.ts': "export * from './scan';\nexport { x } from './thin';" },
    'lib/detect/all.ts: a barrel, which only passes on what others export',
  ],
  [
    'no names that say nothing',
    { 'lib/page/utils.ts': 'export const x = 1;' },
    'lib/page/utils.ts: a name that says nothing',
  ],
  [
    'no default exports outside entrypoints',
    { 'lib/page/paint.ts': 'export default 1;' },
    'lib/page/paint.ts: a default export',
  ],
  [
    'a file stays short',
    { 'lib/detect/scan.ts': 'export {};\n'.repeat(251) },
    'lib/detect/scan.ts: 251 lines; 250 are enough',
  ],
  [
    'every view has a fixture',
    { 'components/Badge.tsx': 'export const Badge = () => <b />;' },
    'components/Badge.tsx: a view without a fixture',
  ],
  [
    'the reader script stays light through any chain',
    {
      'entrypoints/reader.content/index.ts': "import { a } from '@/lib/page/a';\na();",
      'lib/page/a.ts': "import * as v from 'valibot';\nexport const a = () => v;",
    },
    'entrypoints/reader.content/index.ts: carries valibot (entrypoints/reader.content/index.ts → lib/page/a.ts → valibot)',
  ],
  [
    'the product does not lean on its tests',
    { 'lib/page/a.ts': "import { entry } from '@/tests/builders';\nentry();" },
    'lib/page/a.ts: the product imports tests/builders',
  ],
];

describe('each rule', () => {
  it.each(cases)('%s', (_rule, files, said) => {
    expect(brokenRules(new Map(Object.entries(files)), new Set())).toContain(said);
  });

  it('lets the same words pass where they belong or are only words', () => {
    const fine = {
      'lib/page/paint.ts':
        '// document.write and innerHTML\nexport const x = () => document.title;',
      'lib/card/place.ts':
        "import type { Card } from '@/lib/card/model';\nexport const f = (document: Card) => document;",
      'lib/settings/read.ts': "import { browser } from 'wxt/browser';\nexport const b = browser;",
      'lib/messages/own.ts':
        "import { browser } from 'wxt/browser';\nexport const f = () => fetch(browser.runtime.getURL('/a.json'));",
      'lib/page/types.ts': 'export interface Block { readonly root: Element; innerHTML: string }',
      'lib/detect/long.ts': '// a comment\n\n'.repeat(400),
    };
    expect(brokenRules(new Map(Object.entries(fine)), new Set())).toEqual([]);
  });
});
