/** The invented articles, each served by a newspaper of its own. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Web } from './server';

export interface Sample {
  /** The file's name without `.html`: `2013-co-commissioning`. */
  readonly name: string;
  readonly url: string;
}

/** Publishes every sample article; oldest first. */
export function publishSamples(web: Web): readonly Sample[] {
  return globSync('tests/articles/*.expected.json')
    .map((path) => basename(path, '.expected.json'))
    .sort()
    .map((name) => ({ name, url: publishSample(web, name) }));
}

/** Publishes one and returns its address. */
export function publishSample(web: Web, name: string): string {
  return web.publish(name, '/story', { body: readFileSync(`tests/articles/${name}.html`, 'utf8') });
}
