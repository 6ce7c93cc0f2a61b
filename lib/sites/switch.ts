/** Switches marks on or off on one site. */
import { readSettings, writeSettings } from '@/lib/settings/settings';
import type { Host } from './hosts';

/** On means on: also where marks were off everywhere. @throws if the storage refuses the write. */
export async function switchSite(host: Host, on: boolean): Promise<void> {
  const { offHosts } = await readSettings();
  const others = offHosts.filter((other) => other !== host);
  await writeSettings(on ? { on, offHosts: others } : { offHosts: [...others, host] });
}
