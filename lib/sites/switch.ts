/** Switches marks on or off on one site. */
import { readSettings, writeSetting } from '@/lib/settings/settings';
import type { Host } from './hosts';

/** @throws if the storage refuses the write; nothing is changed then. */
export async function switchSite(host: Host, on: boolean): Promise<void> {
  const { offHosts } = await readSettings();
  const others = offHosts.filter((other) => other !== host);
  await writeSetting('offHosts', on ? others : [...others, host]);
}
