/** What the reader said of this page before: most pages have nothing, and ask nobody. */
import { call } from '@/lib/messages/call';
import type { Others } from '@/lib/settings/settings';
import { type Heard, KEY } from '@/lib/verdicts/types';

/** `kept`: what came with the settings. Null where nothing of this host is in it. Never fails. */
export async function heardHere(kept: Others): Promise<Heard | null> {
  const { hostname, href } = location;
  return String(kept[KEY]).includes(hostname)
    ? call('verdicts.here', { href }).catch(() => null)
    : null;
}
