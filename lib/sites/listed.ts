/** The sites that are read from the start, by name and kind, for the welcome and options pages. */
import sites from '@/assets/sites.json' with { type: 'json' };

export const SITE_KINDS = [
  'health press',
  'health bodies',
  'public bodies',
  'policy',
  'news',
] as const;
type SiteKind = (typeof SITE_KINDS)[number];

export interface Site {
  /** `www.gov.uk` is that host alone; `*.bbc.co.uk` is `bbc.co.uk` and all beneath it. */
  readonly host: string;
  readonly name: string;
  readonly kind: SiteKind;
}

export const listedSites = sites as readonly Site[];
