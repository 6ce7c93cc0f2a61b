/**
 * Stands in for the context that WXT makes for content scripts, of which we use the signal alone:
 * WXT's own weighs a kilobyte on every page, and posts a message that the page can read.
 * `wxt.config.ts` puts it in its place.
 */
import { onlyOne } from '@/lib/page/only';

export class ContentScriptContext {
  /** Aborts when a newer script of ours starts in this document. */
  readonly signal = onlyOne(document);
}
