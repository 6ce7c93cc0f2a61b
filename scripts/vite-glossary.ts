/** Lets a build import the compiled lexicon as `virtual:lexicon`. */
import { tsImport } from 'tsx/esm/api';
import type { Bundle } from './bundle';

const NAME = 'virtual:lexicon';

/** Reads and compiles `assets/glossary` once; our aliases are not known where a build is set up. */
export async function bundleOf(): Promise<Bundle> {
  const { bundle }: { bundle: () => Bundle } = await tsImport('./bundle.ts', import.meta.url);
  return bundle();
}

/** A plugin of Vite's, said in its own words: WXT and Vitest each bring another Vite. */
export interface GlossaryPlugin {
  readonly name: string;
  readonly resolveId: (id: string) => string | null;
  readonly load: (id: string) => Promise<string | null>;
}

export function glossaryPlugin(): GlossaryPlugin {
  let made: Promise<Bundle> | null = null;
  return {
    name: 'policygloss-glossary',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      made ??= bundleOf();
      const { lexicon, knowledge } = await made;
      return [
        `export const lexiconData = ${JSON.stringify(lexicon)};`,
        `export const knowledge = ${JSON.stringify(knowledge)};`,
      ].join('\n');
    },
  };
}
