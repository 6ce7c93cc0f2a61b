/**
 * Hosts and match patterns, compared label by label and never letter by letter.
 *
 * Pure but for the `URL` parser, which lowers capitals and turns international names into
 * the form lists are written in.
 */
import type { Brand } from '@/lib/brand';

/** A host in lower case, international names as `xn--…`, without port or trailing dot. */
export type Host = Brand<string, 'Host'>;

/** The host of an `http` or `https` address; null for every other address, and for none. */
export function hostOf(address: string | undefined): Host | null {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const host = url.hostname.replace(/\.+$/, '');
  return host === '' ? null : (host as Host);
}

/** True for `parent` itself and for all beneath it: `news.bbc.co.uk`, not `evil-bbc.co.uk`. */
export function within(host: Host, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

/** `www.gov.uk` is that host alone; `*.bbc.co.uk` is `bbc.co.uk` and all beneath it. */
export function isListed(host: Host, listed: string): boolean {
  return listed.startsWith('*.') ? within(host, listed.slice(2)) : host === listed;
}

/** The match pattern of a listed host, for `http` and `https`, any port, any path. */
export function patternOf(listed: string): string {
  return `*://${listed}/*`;
}

/**
 * The host part of a match pattern, as lists write it: `*.bbc.co.uk`, `www.gov.uk`, or `*`
 * for every host. Null for patterns that name no web host, such as `file:///*`.
 */
export function listedIn(pattern: string): string | null {
  if (pattern === '<all_urls>') return '*';
  const host = /^(?:\*|https?):\/\/([^/:]+)(?::[^/]*)?\//.exec(pattern)?.[1];
  return host ?? null;
}

/** True when a match pattern covers every page of the host that we would ask for. */
export function covers(pattern: string, host: Host): boolean {
  const listed = listedIn(pattern);
  return listed !== null && (listed === '*' || isListed(host, listed));
}
