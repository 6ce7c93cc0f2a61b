/**
 * Hosts that are never read, whatever the reader clicks: letters, patients, money, sign-in.
 *
 * A host is named in full with all beneath it, or by its first label, because a host called
 * `webmail.` or `login.` is one wherever it stands.
 */
import never from '@/assets/never.json' with { type: 'json' };
import { type Host, hostOf, patternOf, within } from './hosts';

export const REASONS = ['mail', 'office', 'chat', 'clinical', 'account', 'bank', 'work'] as const;
/** Why a host is never read; the interface has a sentence for each. */
export type NeverReason = (typeof REASONS)[number];

/** Null when the address may be read. An address that is no web page is not judged here. */
export function neverReason(address: string | undefined): NeverReason | null {
  const host = hostOf(address);
  return host === null ? null : neverReasonOf(host);
}

export function neverReasonOf(host: Host): NeverReason | null {
  const [first] = host.split('.');
  const listed = never.hosts.find((one) => within(host, one.host));
  if (listed) return listed.why as NeverReason;
  const labelled = Object.entries(never.firstLabels).find(
    ([, labels]) => first !== undefined && labels.includes(first),
  );
  return (labelled?.[0] as NeverReason | undefined) ?? null;
}

/** Match patterns of every never-read host and all beneath it, for `excludeMatches`. */
export function neverPatterns(): string[] {
  return never.hosts.map(({ host }) => patternOf(`*.${host}`));
}
