/** Whether the reader has switched marks off, everywhere or on this host. */
import type { Settings } from '@/lib/settings/settings';
import { hostOf } from '@/lib/sites/hosts';
import { switchSite } from '@/lib/sites/switch';

export function isOffHere({ on, offHosts }: Settings): boolean {
  const host = hostOf(location.href);
  return !on || (host !== null && offHosts.includes(host));
}

export async function toggleHere(settings: Settings): Promise<void> {
  const host = hostOf(location.href);
  if (host !== null) await switchSite(host, isOffHere(settings));
}
