/** What may be said of the page in front of the reader: the popup and panel draw nothing else. */
import type { PageSummary } from '@/lib/messages/page';
import { type Host, hostOf } from './hosts';
import { type NeverReason, neverReasonOf } from './never';

export type PageState =
  /** The browser does not tell which page it is, because nothing of ours may run there. */
  | { readonly kind: 'unseen' }
  /** A page of the browser itself, a file, an empty tab. */
  | { readonly kind: 'no-page' }
  | { readonly kind: 'never'; readonly host: Host; readonly why: NeverReason }
  /** May be read after the reader's leave. */
  | { readonly kind: 'unlisted'; readonly host: Host }
  /** On the list, but the browser withholds the permission, as Firefox may. */
  | { readonly kind: 'withheld'; readonly host: Host }
  /** May be read, but nothing of ours runs there: opened before the extension, or a PDF. */
  | { readonly kind: 'silent'; readonly host: Host }
  /** `summary.on` tells whether marks are on. */
  | {
      readonly kind: 'read';
      readonly host: Host;
      readonly summary: PageSummary;
      /** `list`, `leave` (a site the reader allowed) or `once` (this page, this visit). */
      readonly by: 'list' | 'leave' | 'once';
    };

export interface Seen {
  /** Undefined where the browser does not tell us, because we may not read there. */
  readonly address: string | undefined;
  readonly listed: boolean;
  readonly permitted: boolean;
  /** What the reader script there answered; null when none answered. */
  readonly summary: PageSummary | null;
}

export function pageState({ address, listed, permitted, summary }: Seen): PageState {
  const shown = address ?? summary?.address;
  if (shown === undefined) return { kind: 'unseen' };
  const host = hostOf(shown);
  if (host === null) return { kind: 'no-page' };
  const why = neverReasonOf(host);
  if (why !== null) return { kind: 'never', host, why };
  if (summary) {
    const by = listed ? 'list' : permitted ? 'leave' : 'once';
    return { kind: 'read', host, summary, by };
  }
  if (permitted) return { kind: 'silent', host };
  return { kind: listed ? 'withheld' : 'unlisted', host };
}
