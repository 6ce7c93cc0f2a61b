/** A source file as the rules of the house see it: what it imports, names and exports. */
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Paths relative to the project's root, with their text. Tests and fixtures are not source. */
export type Sources = ReadonlyMap<string, string>;

export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Import {
  /** A path of the project, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

export interface Read {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly program: Node;
  /** Lines that hold code: neither blank nor comment alone. */
  readonly lines: number;
  readonly barrel: boolean;
  readonly hasDefault: boolean;
}

export function read(path: string, text: string, sources: Sources): Read {
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

export function walk(
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

export function isReference(parent: Node | null, field: string): boolean {
  if (parent === null) return false;
  if (/^(Import|Export)\w*Specifier$/.test(parent.type)) return false;
  if (parent.type === 'MemberExpression' && field === 'property')
    return parent['computed'] === true;
  if (parent.type === 'Property' && field === 'key') return parent['computed'] === true;
  return !/^(MethodDefinition|PropertyDefinition|LabeledStatement)$/.test(parent.type);
}

/** Every name that a file binds itself, wherever: enough to tell a parameter from a global. */
export function declared(program: Node): ReadonlySet<string> {
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

export function propertyName(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  const property = node['property'] as Node;
  const name = node['computed'] === true ? property['value'] : property['name'];
  return typeof name === 'string' ? name : null;
}

/** True for `….name.x` and `name.x`, where `node` is the whole. */
export function endsWith(node: Node, name: string): boolean {
  const object = node['object'] as Node;
  return object['name'] === name || propertyName(object) === name;
}

/** `fetch(browser.runtime.getURL('/…'))` and nothing else. */
export function fetchesOurOwn(call: Node | null): boolean {
  if (call?.type !== 'CallExpression') return false;
  const [first] = list(call['arguments']) as readonly Node[];
  return first?.type === 'CallExpression' && propertyName(first['callee'] as Node) === 'getURL';
}
