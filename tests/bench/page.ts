/** A page of any size made of our own sample articles, and a bundle to run in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { build, type Rollup } from 'vite';
import { glossaryPlugin } from '@/scripts/vite-glossary';

const HERE = new URL('.', import.meta.url);

/**
 * `kilobytes` of text with the inline tags of the sample articles. `share` of it is the article;
 * the rest is what stands around one: menus, comments, related links.
 */
export function pageOf(kilobytes: number, share = 1): string {
  const article = proseOf(kilobytes * share);
  const around = share < 1 ? proseOf((kilobytes * (1 - share)) / 2) : '';
  return `<!doctype html><title>Bench</title><nav>${around}</nav>
<main>${article}</main><section id="comments">${around}</section>`;
}

function proseOf(kilobytes: number): string {
  const home = new URL('../articles/', HERE);
  const paragraphs = readdirSync(home)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const { document } = new JSDOM(readFileSync(new URL(name, home), 'utf8')).window;
      return [...document.querySelectorAll('article p, article li, article h2')].map(
        (element) => element.outerHTML,
      );
    });
  let html = '';
  let length = 0;
  for (let at = 0; length < kilobytes * 1000; at++) {
    const next = paragraphs[at % paragraphs.length] ?? '';
    html += `${next}\n`;
    length += next.replace(/<[^>]*>/g, '').length;
  }
  return html;
}

/** One classic script of a module and all it imports, minified as a release is. */
export async function scriptOf(module: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../..', HERE)) } },
    plugins: [glossaryPlugin()],
    build: {
      write: false,
      minify: !process.env['READABLE'],
      lib: {
        entry: fileURLToPath(new URL(module, HERE)),
        formats: ['iife'],
        name: 'bench',
        fileName: 'bench',
      },
    },
  })) as Rollup.RollupOutput[];
  const [made] = output;
  const chunk = made?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${module} did not build`);
  return chunk.code;
}
