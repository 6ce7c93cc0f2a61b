/** Answers about terms from the glossary file that ships with the extension. */
import { browser } from 'wxt/browser';
import type { TermId } from '@/lib/glossary/types';
import type { Terms } from '@/lib/messages/contract';
import { type GlossaryAsset, pick } from '@/lib/messages/terms';

let glossary: Promise<GlossaryAsset> | null = null;

export async function termsOf(ids: TermId[]): Promise<Terms> {
  glossary ??= read();
  return pick(await glossary, ids);
}

/** Kept while the worker lives. A failure is not kept: the next call tries again. */
async function read(): Promise<GlossaryAsset> {
  try {
    const file = await fetch(browser.runtime.getURL('/glossary.json' as '/'));
    return await file.json();
  } catch (error) {
    glossary = null;
    throw error;
  }
}
