/**
 * Whether a host is one that is never read by its first label alone: `login.`, `webmail.`.
 *
 * Apart from `never.ts` so that the reader script can carry it: where a reader granted every
 * site at once, a registration can leave out hosts but no labels, and the script ends itself.
 */
import { firstLabels } from '@/assets/never.json';

export function hasPrivateLabel(host: string): boolean {
  const [first] = host.toLowerCase().split('.');
  return Object.values(firstLabels).some((labels) => first !== undefined && labels.includes(first));
}
