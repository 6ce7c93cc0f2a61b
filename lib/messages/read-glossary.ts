/** Reads the glossary that ships with the extension: for the worker and our own documents. */
import { browser } from 'wxt/browser';
import type { GlossaryAsset } from '@/lib/glossary/types';

/** @throws {Error} when the browser does not hand the file over. */
export async function readGlossary(): Promise<GlossaryAsset> {
  const file = await fetch(browser.runtime.getURL('/glossary.json' as '/'));
  return await file.json();
}
