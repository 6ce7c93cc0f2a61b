/** Answers about terms: from the glossary that ships with the extension, and the reader's own. */
import type { GlossaryAsset, TermId } from '@/lib/glossary/types';
import type { Terms } from '@/lib/messages/contract';
import { readGlossary } from '@/lib/messages/read-glossary';
import { pick } from '@/lib/messages/terms';
import { ownAmong } from './own';

let glossary: Promise<GlossaryAsset> | null = null;

export async function termsOf(ids: TermId[]): Promise<Terms> {
  const [glossary, own] = await Promise.all([theGlossary(), ownAmong(ids)]);
  return pick({ ...glossary, terms: [...glossary.terms, ...own] }, ids);
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
