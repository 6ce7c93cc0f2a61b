/** The real browser in the narrow shape that this folder asks for. */
import { browser } from 'wxt/browser';
import type { Api } from './api';

/**
 * WXT types file names as those it saw when types were generated, and a manifest as version 2
 * or 3; ours come from the manifest itself, so the shape is widened here and nowhere else.
 */
export function web(): Api {
  return browser as unknown as Api;
}
