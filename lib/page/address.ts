/**
 * One address for one article, however a reader came to it.
 *
 * What only tells the publisher where a reader came from goes; what may choose another text
 * stays. Words that are tracking on one site and meaning on another (`t`, `ref`, `source`,
 * `id`) stay: two notes apart are better than two articles mixed.
 */
import type { PageAddress, PageKey } from '@/lib/notes/types';

/** Names of query parameters, in small letters, that never choose what is shown. */
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'gbraid',
  'wbraid',
  'dclid',
  'msclkid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'yclid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'vero_id',
  'wickedid',
  'oly_anon_id',
  'oly_enc_id',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'hsctatracking',
  'cmpid',
  'ns_mchannel',
  'ns_source',
  'ns_campaign',
  'ns_linkname',
  'at_medium',
  'at_campaign',
  'at_custom1',
  'at_custom2',
  'at_custom3',
  'at_custom4',
  'at_bbc_team',
  'at_link_id',
  'at_link_origin',
  'at_link_type',
  'at_format',
  'at_ptr_name',
  'cndid',
  's_cid',
  'ito',
  'spm',
  'xtor',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  '__twitter_impression',
]);
const TRACKING_PREFIXES = ['utm_', 'pk_', 'piwik_', 'mtm_', 'matomo_', 'hsa_', 'wt.'];

/** No longer than `lib/notes/schema` lets through. In UTF-16 units. */
const LONGEST = 4000;

/** The page at `href`, which calls itself `canonical`, if it says so. */
export function pageKey(href: string, canonical: string | null): PageKey | null {
  const address = normalise(href);
  if (address === null) return null;
  const itself = canonical === null ? null : normalise(canonical, href);
  return { address, canonical: itself };
}

/** Null for what is no web page or file: `about:`, `data:`, or an address too long to keep. */
export function normalise(href: string, base?: string): PageAddress | null {
  const url = URL.parse(href, base);
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.search = meaningful(url.searchParams);
  return url.href.length > LONGEST ? null : (url.href as PageAddress);
}

/** The query without tracking, its names sorted, several of one name in their own order. */
function meaningful(query: URLSearchParams): string {
  const kept = [...query].filter(([name]) => !isTracking(name.toLowerCase()));
  const sorted = new URLSearchParams(kept);
  sorted.sort();
  return sorted.toString();
}

function isTracking(name: string): boolean {
  return TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}
