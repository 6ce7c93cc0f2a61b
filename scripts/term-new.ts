/** `npm run term:new -- "Name" [LETTERS]`: a new term's file with every field to fill in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folded } from '../lib/glossary/fold';

const HOME = new URL('../assets/glossary/', import.meta.url);

/** An id as a name gives it: “NHS England (2013)” → `nhs-england-2013`. */
export function idFor(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** What an editor starts from: nothing in it is a claim yet, so the checks refuse it as it is. */
export function newTerm(name: string, short: string | null, knowledge: string): object {
  return {
    $schema: '../schema.json',
    entry: {
      name,
      ...(short === null ? {} : { short }),
      kind: 'organisation',
      level: 'jargon',
      nation: ['England'],
      surfaces: short === null ? [name] : [short, name],
      life: { status: 'current' },
      asOf: knowledge.slice(0, 7),
    },
    dossier: {
      summary: '',
      phases: [],
      facts: [{ text: '', source: 0 }],
      events: [],
      predecessors: [],
      successors: [],
      related: [],
      sources: [{ title: '', publisher: '', url: 'https://', grade: 'primary' }],
      confidence: 'medium',
    },
  };
}

function main(): number {
  const { positionals } = parseArgs({ allowPositionals: true, strict: true });
  const [name = '', short = null] = positionals;
  const id = idFor(name);
  if (id === '') {
    console.error('npm run term:new -- "Integrated care board" ICB');
    return 2;
  }
  const file = new URL(`terms/${id}.json`, HOME);
  if (existsSync(file)) {
    console.error(`There is an assets/glossary/terms/${id}.json already. Nothing was changed.`);
    return 1;
  }
  const moved = JSON.parse(readFileSync(new URL('moved.json', HOME), 'utf8'));
  if (id in moved) {
    console.error(`“${id}” has moved to “${moved[id]}”: edit that one. Nothing was changed.`);
    return 1;
  }
  const { knowledge } = JSON.parse(readFileSync(new URL('timeline.json', HOME), 'utf8'));
  writeFileSync(file, `${JSON.stringify(newTerm(name, short, knowledge), null, 2)}\n`);
  console.log(
    [
      `Written: assets/glossary/terms/${id}.json`,
      'Fill in what is known and leave out what is not; docs/glossary-guide.md says how.',
      `Then: npm run glossary:report -- ${id}, and npm run format.`,
    ].join('\n'),
  );
  return 0;
}

if (process.argv[1]?.endsWith('term-new.ts')) process.exit(main());
