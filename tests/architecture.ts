/**
 * The rules of the house that a machine can hold, as one pure check over source files.
 *
 * A file arrives as path and text; a broken rule leaves as one line that names the file.
 * The table of who may import whom is ARCHITECTURE.md's, in a form that runs.
 */
import {
  declared,
  endsWith,
  fetchesOurOwn,
  isReference,
  type Node,
  propertyName,
  type Read,
  read,
  type Sources,
  walk,
} from './source';

const PURE =
  /^lib\/(glossary|detect|timeline|anchor|exchange|browse|chart)\/|^lib\/(own|verdicts)\/(?!store\.)|^lib\/card\/(?!port\.)|^lib\/(brand|span)\./;
const PURE_PACKAGES = new Set(['valibot', 'approx-string-match', 'minisearch', 'papaparse']);
/** Scales and round dates of an axis: no other room of the pure ones has need of it. */
const isChart = (path: string, to: string) => path.startsWith('lib/chart/') && to === 'd3-scale';
const DOM_ROOMS = /^(lib\/page|components|entrypoints)\//;
const BROWSER_ROOMS =
  /^(lib\/(messages|settings|sites)|entrypoints)\/|^lib\/(own|verdicts)\/store\./;
const DEFAULT_ROOMS = /^entrypoints\/|\.config\.ts$/;
const MAX_LINES = 250;

const DOM_GLOBALS = new Set(
  `document window location history navigation MutationObserver ResizeObserver IntersectionObserver
   requestAnimationFrame getSelection getComputedStyle CSS customElements Highlight StaticRange
   DOMParser XMLSerializer CSSStyleSheet matchMedia Image`.split(/\s+/),
);
const NETWORK = new Set(
  'XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection Image Worklet'.split(' '),
);
const MARKUP = new Set(
  'innerHTML outerHTML insertAdjacentHTML dangerouslySetInnerHTML setHTMLUnsafe'.split(' '),
);

/** What each of the two scripts of a page must never reach, through any chain of imports. */
const LIGHT: readonly { readonly from: RegExp; readonly never: RegExp }[] = [
  {
    from: /^entrypoints\/reader\.content/,
    never: /^(preact|valibot|dexie|papaparse|@floating-ui\/)/,
  },
  { from: /^entrypoints\/card\.ts/, never: /^(valibot|dexie|papaparse)/ },
];

/** Every broken rule, sorted, one line each. `fixtures` are the fixture files that exist. */
export function brokenRules(sources: Sources, fixtures: ReadonlySet<string>): string[] {
  const files = [...sources].map(([path, text]) => read(path, text, sources));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [
    ...files.flatMap((file) => ofImports(file)),
    ...files.flatMap((file) => ofNames(file)),
    ...files.flatMap((file) => ofShape(file, fixtures)),
    ...LIGHT.flatMap(({ from, never }) => ofReach(files, byPath, from, never)),
  ].sort();
}

function ofImports({ path, imports }: Read): string[] {
  const broken: string[] = [];
  for (const { to, typeOnly } of imports) {
    const inside =
      to.startsWith('lib/') || to.startsWith('components/') || to.includes('entrypoints');
    const asset = to.startsWith('assets/') || to.startsWith('locales/');
    if (
      PURE.test(path) &&
      !(inside ? PURE.test(to) || typeOnly : asset || PURE_PACKAGES.has(to) || isChart(path, to))
    )
      broken.push(`${path}: a pure file imports ${to}`);
    if (/^dexie/.test(to) && !path.startsWith('lib/notes/') && !typeOnly)
      broken.push(`${path}: only lib/notes opens the database`);
    if (/^(wxt\/browser|webextension-polyfill)/.test(to) && !BROWSER_ROOMS.test(path) && !typeOnly)
      broken.push(
        `${path}: only messages, settings, sites, a store and entrypoints name the browser`,
      );
    if (path.startsWith('lib/') && /^(components|entrypoints)\//.test(to))
      broken.push(`${path}: lib imports ${to}`);
    if (
      path.startsWith('components/') &&
      /^(entrypoints|lib\/(notes|messages|settings|sites))\/|^lib\/(own|verdicts)\/store\./.test(
        to,
      ) &&
      !typeOnly
    )
      broken.push(`${path}: a view imports ${to}`);
    if (/^(lib|components|entrypoints)\//.test(path) && /^(tests|scripts)\//.test(to))
      broken.push(`${path}: the product imports ${to}`);
  }
  return broken;
}

function ofNames({ path, program }: Read): string[] {
  const broken: string[] = [];
  const say = (what: string) => broken.push(`${path}: ${what}`);
  const own = declared(program);
  walk(program, (node, parent, field) => {
    if (node.type === 'Identifier' && isReference(parent, field)) {
      const name = String(node['name']);
      if (own.has(name)) return;
      if (DOM_GLOBALS.has(name) && !DOM_ROOMS.test(path)) say(`names the DOM (${name})`);
      if (name === 'browser' || name === 'chrome') say(`takes the global ${name}`);
      if (NETWORK.has(name)) say(`could reach the network (${name})`);
      if (name === 'eval' || name === 'Function') say(`runs text as code (${name})`);
      if (name === 'fetch' && !fetchesOurOwn(parent)) say('fetches more than our own files');
    }
    const key = propertyName(node);
    if (key === 'sendBeacon') say('could reach the network (sendBeacon)');
    if (key !== null && MARKUP.has(key)) say(`writes markup from text (${key})`);
    if (key === 'clear' && endsWith(node, 'highlights')) say('clears highlights that are not ours');
    if (key === 'write' && endsWith(node, 'document')) say('writes into the page (document.write)');
    if (node.type === 'JSXAttribute') {
      const attribute = (node['name'] as Node)['name'];
      const value = (node['value'] as Node | null)?.['value'];
      if (attribute === 'dangerouslySetInnerHTML') say(`writes markup from text (${attribute})`);
      if (attribute === 'src' && /^(https?:)?\/\//.test(String(value ?? '')))
        say(`could reach the network (src=${String(value)})`);
    }
  });
  return broken;
}

function ofShape(file: Read, fixtures: ReadonlySet<string>): string[] {
  const { path, lines, barrel, hasDefault } = file;
  const broken: string[] = [];
  if (lines > MAX_LINES) broken.push(`${path}: ${lines} lines; ${MAX_LINES} are enough`);
  if (barrel) broken.push(`${path}: a barrel, which only passes on what others export`);
  if (/(^|\/)(index|utils?|helpers?)\.tsx?$/.test(path) && !path.startsWith('entrypoints/'))
    broken.push(`${path}: a name that says nothing`);
  if (hasDefault && !DEFAULT_ROOMS.test(path)) broken.push(`${path}: a default export`);
  if (
    /^components\/[A-Z]\w*\.tsx$/.test(path) &&
    !fixtures.has(path.replace('.tsx', '.fixture.tsx'))
  )
    broken.push(`${path}: a view without a fixture`);
  return broken;
}

function ofReach(
  files: readonly Read[],
  byPath: ReadonlyMap<string, Read>,
  from: RegExp,
  never: RegExp,
): string[] {
  const queue = files.filter(({ path }) => from.test(path)).map(({ path }) => [path]);
  const seen = new Set(queue.map(([path]) => path));
  const broken: string[] = [];
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    for (const { to, typeOnly } of byPath.get(chain.at(-1) ?? '')?.imports ?? []) {
      if (typeOnly || seen.has(to)) continue;
      seen.add(to);
      if (never.test(to)) broken.push(`${chain[0]}: carries ${to} (${[...chain, to].join(' → ')})`);
      else queue.push([...chain, to]);
    }
  }
  return broken;
}
