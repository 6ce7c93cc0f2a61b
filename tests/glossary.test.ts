/** The glossary as it ships: every file is read, and the whole is checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkGlossary } from '@/lib/glossary/check';
import { parseTerm } from '@/lib/glossary/parse';
import { anachronisms } from '@/scripts/anachronisms';
import { readGlossary, readMoved } from '@/scripts/glossary';

const HOME = new URL('../assets/glossary/', import.meta.url);
const FILES = readdirSync(new URL('terms/', HOME));

describe('the glossary', () => {
  it.each(FILES)('%s can be read', (file) => {
    const json: unknown = JSON.parse(readFileSync(new URL(`terms/${file}`, HOME), 'utf8'));
    expect(() => parseTerm(file, json)).not.toThrow();
  });

  it('holds together as a whole', () => {
    expect(checkGlossary(readGlossary(), readMoved())).toEqual([]);
  });

  it('writes of then without hindsight', () => {
    expect(anachronisms(readGlossary().terms)).toEqual([]);
  });

  it('names its licence and its schema', () => {
    expect(readFileSync(new URL('LICENSE', HOME), 'utf8')).toContain('CC BY 4.0');
    for (const file of FILES) {
      const json = JSON.parse(readFileSync(new URL(`terms/${file}`, HOME), 'utf8'));
      expect(json.$schema, file).toBe('../schema.json');
    }
  });
});
