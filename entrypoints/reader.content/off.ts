/** Whether the reader has switched marks off, everywhere or on this host. */
import { type Settings, writeSetting } from '@/lib/settings/settings';

export const isOffHere = ({ on, offHosts }: Settings): boolean =>
  !on || offHosts.includes(location.hostname);

/** Switches this host on or off; everything on first, where nothing was. */
export async function toggleHere(settings: Settings): Promise<void> {
  const others = settings.offHosts.filter((host) => host !== location.hostname);
  if (!settings.on) await writeSetting('on', true);
  await writeSetting('offHosts', isOffHere(settings) ? others : [...others, location.hostname]);
}
