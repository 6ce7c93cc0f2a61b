/** Answers about terms from the glossary file that ships with the extension. */
import type { GlossaryAsset, TermId } from '@/lib/glossary/types';
import type { Terms } from '@/lib/messages/contract';
import { readGlossary } from '@/lib/messages/read-glossary';
import { pick } from '@/lib/messages/terms';

let glossary: Promise<GlossaryAsset> | null = null;

export async function termsOf(ids: TermId[]): Promise<Terms> {
  return pick(await theGlossary(), ids);
}

/** Kept while the worker lives. A failure is not kept: the next call tries again. */
export async function theGlossary(): Promise<GlossaryAsset> {
  glossary ??= readGlossary();
  try {
    return await glossary;
  } catch (error) {
    glossary = null;
    throw error;
  }
}
