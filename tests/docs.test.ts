/** Holds the documents to the tree: what they name is there, and what is there they name. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scripts, version } from '@/package.json';

const read = (path: string) => readFileSync(path, 'utf8');
const documents = [...globSync('*.md'), ...globSync('docs/**/*.md')].sort();
const decisions = globSync('docs/adr/*.md').sort();
const code = globSync('{lib,entrypoints}/**/*.{ts,tsx}')
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .map(read)
  .join('\n');

/** npm's own words for a script, and those that people type. */
const commandsIn = (text: string) =>
  [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(start|test))\b/g)].map(
    ([, run, own]) => run ?? own ?? '',
  );

/** What stands in backticks and looks like a path of this repository. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:[\w.-]+\/)+[\w.*-]*|[\w.-]+\.(?:tsx?|json|css|html|md))`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !/^\.output\/|^x\.|^\*|^ccg\.json$/.test(path));

/** What a command makes, and so may be in no commit. */
const MADE = new Set(['glossary.json', 'editor.html', 'bench/results.json']);

/** The rows of the tables in `docs/words.md`: a word, and the file where it lives. */
const words = [...read('docs/words.md').matchAll(/^\| \*\*(.+?)\*\* \|.*\| `(.+?)` \|$/gm)].map(
  ([, word, path]) => [word ?? '', path ?? ''] as const,
);

/** “partial date” is also `partialDate` in code, and `inBridge` a bridge; endings may follow. */
function isIn(text: string, word: string): boolean {
  const name = word.replaceAll(' ', '[ _-]?');
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return (
    new RegExp(`(?<![a-z])${name}`, 'i').test(text) || new RegExp(`[a-z]${capital}`).test(text)
  );
}

describe('every document', () => {
  it.each(documents)('%s names files that are there', (file) => {
    const missing = pathsIn(read(file)).filter(
      (path) => !MADE.has(path) && globSync(path).length === 0,
    );
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s links to files that are there', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)\)/gs)].map(([, to]) => to ?? '');
    expect(links.filter((to) => !existsSync(to))).toEqual([]);
  });

  it.each(documents)('%s names scripts that are there', (file) => {
    expect(commandsIn(read(file)).filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(documents)('%s knows of no machine, and of no address but a few', (file) => {
    const text = read(file);
    expect(text).not.toMatch(/(?:^|[\s`(])(?:\.\.|~)?\/(?:work|home|root|tmp|usr|Users|shared)\b/m);
    const hosts = [...text.matchAll(/https?:\/\/([^/\s)"'`]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => host !== 'nodejs.org')).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('has every script in its table', () => {
    const told = new Set(commandsIn(readme.slice(readme.indexOf('## For makers'))));
    const own = Object.keys(scripts).filter((name) => name !== 'postinstall');
    expect(own.filter((name) => !told.has(name))).toEqual([]);
  });

  it('shows pictures that are there, and light', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gs)].map(([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => statSync(path).size > 250_000)).toEqual([]);
  });

  it('says whose this is not', () => {
    expect(readme.replace(/\s+/g, ' ')).toContain('not affiliated with the NHS');
  });
});

describe('our words', () => {
  it('are really what was read', () => {
    expect(words.length).toBeGreaterThan(40);
    expect(words.map(([word]) => word)).toContain('standing');
  });

  it.each(words)('“%s” is in %s, and so in the code', (word, path) => {
    expect(isIn(read(path), word)).toBe(true);
    expect(isIn(code, word)).toBe(true);
  });

  it('stand once each', () => {
    const all = words.map(([word]) => word);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});

describe('the decisions', () => {
  it('are there', () => {
    expect(decisions.length).toBeGreaterThanOrEqual(5);
  });

  it.each(decisions)('%s is listed, by its number', (file) => {
    expect(read('ARCHITECTURE.md')).toContain(`\`${file}\``);
    const number = Number(basename(file).slice(0, 4));
    expect(read(file)).toMatch(new RegExp(`^# ${number}\\. `));
  });
});

describe('the changelog', () => {
  it('has the version that is built', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${version},`);
  });
});

describe('the privacy page', () => {
  it('explains every permission of the manifest', () => {
    const manifest = read('lib/sites/manifest.ts');
    const list = /\bpermissions: \[([^\]]+)\]/.exec(manifest)?.[1] ?? '';
    const asked = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
    expect(asked.length).toBeGreaterThan(3);
    const told = read('PRIVACY.md');
    const rows = [...asked, 'host_permissions', 'optional_host_permissions', 'sidePanel'];
    expect(rows.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });
});
