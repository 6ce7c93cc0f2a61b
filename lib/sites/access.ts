/**
 * Which sites the reader lets us read, beyond those of the list.
 *
 * The browser keeps the answer: a site is allowed when its host permission is granted, so
 * that what a reader takes back in the browser's own settings is taken back here as well.
 */
import type { Api } from './api';
import { covers, type Host, listedIn, patternOf } from './hosts';
import { neverReasonOf } from './never';

/** The reader script's own files and matches, as the manifest of this build has them. */
export function readerOf(api: Pick<Api, 'runtime'>): {
  readonly js: string[];
  readonly css: string[];
  readonly matches: readonly string[];
} {
  const [reader] = api.runtime.getManifest().content_scripts ?? [];
  return {
    js: (reader?.js ?? []).map(relative),
    css: (reader?.css ?? []).map(relative),
    matches: reader?.matches ?? [],
  };
}

/** Firefox tells its own files as whole addresses, and takes them as paths alone. */
function relative(file: string): string {
  return URL.parse(file)?.pathname.slice(1) ?? file;
}

/** True when the site is on the list of this build. */
export function isOnList(api: Pick<Api, 'runtime'>, host: Host): boolean {
  return readerOf(api).matches.some((pattern) => covers(pattern, host));
}

/** True when the browser lets us read the site now, from the list or by the reader's leave. */
export function isPermitted(api: Pick<Api, 'permissions'>, host: Host): Promise<boolean> {
  return api.permissions.contains({ origins: [patternOf(host)] });
}

/**
 * Asks the reader for a site, by the browser's own question. Call it in the click itself:
 * after anything awaited the browser no longer sees the click and refuses.
 * False when the reader says no, and for hosts that are never read.
 */
export function requestSite(api: Pick<Api, 'permissions'>, host: Host): Promise<boolean> {
  if (neverReasonOf(host) !== null) return Promise.resolve(false);
  return api.permissions.request({ origins: [patternOf(host)] });
}

/** Match patterns granted beyond the manifest's own, in no order. */
export async function grantedPatterns(api: Pick<Api, 'permissions' | 'runtime'>) {
  const { origins = [] } = await api.permissions.getAll();
  const own = new Set<unknown>(api.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => {
    const listed = listedIn(origin);
    return !own.has(origin) && listed !== null && neverReasonOf(listed as Host) === null;
  });
}

/** The same as sites, in the notation of lists (`*` for all), sorted, for the options page. */
export async function allowedSites(api: Pick<Api, 'permissions' | 'runtime'>): Promise<string[]> {
  const listed = (await grantedPatterns(api)).map(listedIn).filter((site) => site !== null);
  return [...new Set(listed)].sort();
}

/** Gives a site back to the browser, under whatever schemes it was granted. */
export async function forgetSite(
  api: Pick<Api, 'permissions' | 'runtime'>,
  site: string,
): Promise<void> {
  const origins = (await grantedPatterns(api)).filter((pattern) => listedIn(pattern) === site);
  if (origins.length > 0) await api.permissions.remove({ origins });
}
