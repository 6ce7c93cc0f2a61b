/** The welcome page with its browser: the keys it has, and the way to the options. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type WelcomeProps, WelcomeView } from '@/components/WelcomeView';
import { listedSites } from '@/lib/sites/listed';

export function Welcome() {
  const [keys, setKeys] = useState<WelcomeProps['keys']>(null);
  useEffect(() => void keysNow().then(setKeys), []);
  return (
    <WelcomeView
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      sites={listedSites}
      keys={keys}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}

/** Null unless both have a key: a browser may have given one to another extension. */
async function keysNow(): Promise<WelcomeProps['keys']> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut;
  const [next, previous] = [keyOf('open-card'), keyOf('previous-term')];
  return next && previous ? { next, previous } : null;
}
