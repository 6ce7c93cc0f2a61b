/**
 * The rules of the house that a machine can hold, as one pure check over source files.
 *
 * A file arrives as path and text; a broken rule leaves as one line that names the file.
 * The table of who may import whom is ARCHITECTURE.md's, in a form that runs.
 */
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Paths relative to the project's root, with their text. Tests and fixtures are not source. */
export type Sources = ReadonlyMap<string, string>;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Import {
  /** A path of the project, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Read {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly program: Node;
  /** Lines that hold code: neither blank nor comment alone. */
  readonly lines: number;
  readonly barrel: boolean;
  readonly hasDefault: boolean;
}

const PURE =
  /^lib\/(glossary|detect|timeline|anchor|exchange)\/|^lib\/card\/(?!port\.)|^lib\/(brand|span)\./;
const PURE_PACKAGES = new Set(['valibot', 'approx-string-match']);
const DOM_ROOMS = /^(lib\/page|components|entrypoints)\//;
const BROWSER_ROOMS = /^(lib\/(messages|settings|sites)|entrypoints)\//;
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
  { from: /^entrypoints\/reader\.content/, never: /^(preact|valibot|dexie|@floating-ui\/)/ },
  { from: /^entrypoints\/card\.ts/, never: /^(valibot|dexie)/ },
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
    if (PURE.test(path) && !(inside ? PURE.test(to) || typeOnly : asset || PURE_PACKAGES.has(to)))
      broken.push(`${path}: a pure file imports ${to}`);
    if (/^dexie/.test(to) && !path.startsWith('lib/notes/') && !typeOnly)
      broken.push(`${path}: only lib/notes opens the database`);
    if (/^(wxt\/browser|webextension-polyfill)/.test(to) && !BROWSER_ROOMS.test(path) && !typeOnly)
      broken.push(`${path}: only messages, settings, sites and entrypoints name the browser`);
    if (path.startsWith('lib/') && /^(components|entrypoints)\//.test(to))
      broken.push(`${path}: lib imports ${to}`);
    if (
      path.startsWith('components/') &&
      /^(entrypoints|lib\/(notes|messages|settings|sites))\//.test(to) &&
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

function read(path: string, text: string, sources: Sources): Read {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const body = program.body as unknown as readonly Node[];
  const passesOn = (node: Node) =>
    node.type === 'ExportAllDeclaration' ||
    (node.type === 'ExportNamedDeclaration' && node['source'] !== null);
  return {
    path,
    program: program as unknown as Node,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) => ({
        to: resolve(path, moduleRequest.value, sources),
        typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      })),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest, isType }) =>
          moduleRequest
            ? [{ to: resolve(path, moduleRequest.value, sources), typeOnly: isType }]
            : [],
        ),
      ),
      ...module.dynamicImports.map(({ moduleRequest }) => ({
        to: resolve(path, text.slice(moduleRequest.start + 1, moduleRequest.end - 1), sources),
        typeOnly: false,
      })),
    ],
    lines: codeLines(text, comments),
    barrel: body.length > 0 && body.every(passesOn),
    hasDefault: body.some(({ type }) => type === 'ExportDefaultDeclaration'),
  };
}

function codeLines(text: string, comments: readonly { start: number; end: number }[]): number {
  const blanked = comments.reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
    text,
  );
  return blanked.split('\n').filter((line) => line.trim() !== '').length;
}

/** `@/lib/span` or `./span` as `lib/span.ts`, where there is such a file; packages as they are. */
function resolve(from: string, request: string, sources: Sources): string {
  const plain = request.replace(/\?.*$/, '');
  const path = /^(@|~)\//.test(plain)
    ? plain.slice(2)
    : plain.startsWith('.')
      ? posix.join(posix.dirname(from), plain)
      : plain.startsWith('/')
        ? plain.slice(1)
        : plain;
  return [path, `${path}.ts`, `${path}.tsx`].find((one) => sources.has(one)) ?? path;
}

function walk(
  node: Node,
  visit: (node: Node, parent: Node | null, field: string) => void,
  parent: Node | null = null,
  at = '',
): void {
  visit(node, parent, at);
  for (const [field, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child === null || typeof child !== 'object' || typeof child.type !== 'string') continue;
      if (isType(child)) continue;
      walk(child, visit, node, field);
    }
  }
}

/** Types are erased, so they may speak of anything. `x as T` and `x!` still hold an `x`. */
function isType({ type }: Node): boolean {
  return type.startsWith('TS') && !/^TS(As|Satisfies|NonNull|TypeAssertion|Enum|Export)/.test(type);
}

function isReference(parent: Node | null, field: string): boolean {
  if (parent === null) return false;
  if (/^(Import|Export)\w*Specifier$/.test(parent.type)) return false;
  if (parent.type === 'MemberExpression' && field === 'property')
    return parent['computed'] === true;
  if (parent.type === 'Property' && field === 'key') return parent['computed'] === true;
  return !/^(MethodDefinition|PropertyDefinition|LabeledStatement)$/.test(parent.type);
}

/** Every name that a file binds itself, wherever: enough to tell a parameter from a global. */
function declared(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (pattern === null || typeof pattern !== 'object') return;
    const node = pattern as Node;
    if (node.type === 'Identifier') names.add(String(node['name']));
    for (const inner of ['left', 'value', 'argument', 'local']) bind(node[inner]);
    for (const many of ['elements', 'properties']) for (const one of list(node[many])) bind(one);
  };
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || /Function(Declaration|Expression)?$/.test(node.type))
      bind(node['id']);
    if (node.type === 'CatchClause') bind(node['param']);
    if (/^Import\w*Specifier$/.test(node.type)) bind(node['local']);
    for (const one of list(node['params'])) bind(one);
  });
  return names;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function propertyName(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  const property = node['property'] as Node;
  const name = node['computed'] === true ? property['value'] : property['name'];
  return typeof name === 'string' ? name : null;
}

/** True for `….name.x` and `name.x`, where `node` is the whole. */
function endsWith(node: Node, name: string): boolean {
  const object = node['object'] as Node;
  return object['name'] === name || propertyName(object) === name;
}

/** `fetch(browser.runtime.getURL('/…'))` and nothing else. */
function fetchesOurOwn(call: Node | null): boolean {
  if (call?.type !== 'CallExpression') return false;
  const [first] = list(call['arguments']) as readonly Node[];
  return first?.type === 'CallExpression' && propertyName(first['callee'] as Node) === 'getURL';
}
