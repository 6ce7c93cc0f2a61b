/** The options with their browser: settings, sites allowed, keys. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Command } from '@/components/KeyList';
import { type OptionsProps, OptionsView } from '@/components/OptionsView';
import { call } from '@/lib/messages/call';
import { glossaryUrl } from '@/lib/messages/open-glossary';
import { COLOURS } from '@/lib/notes/types';
import { readSettings, type Settings, watchSettings, writeSettings } from '@/lib/settings/settings';
import { allowedSites, forgetSite } from '@/lib/sites/access';
import { listedSites } from '@/lib/sites/listed';
import { web } from '@/lib/sites/web';
import { commandsNow, openShortcuts } from './keys';
import { useVerdicts } from './use-verdicts';

export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const [commands, setCommands] = useState<readonly Command[]>([]);
  const verdicts = useVerdicts();
  const [kept, setKept] = useState<OptionsProps['kept']>(null);

  const readSites = useCallback(async () => setAllowed(await allowedSites(web())), []);
  const readKeys = useCallback(async () => setCommands(await commandsNow()), []);

  useEffect(() => {
    const open = new AbortController();
    const { signal } = open;
    void readSettings().then(setSettings);
    watchSettings(setSettings, signal);
    void readSites();
    void readKeys();
    // Keys are changed in another tab, and nothing tells of it.
    window.addEventListener('focus', readKeys, { signal });
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(readSites);
      signal.addEventListener('abort', () => event.removeListener(readSites));
    }
    return () => open.abort();
  }, [readSites, readKeys]);

  const keeping = async (what: Promise<unknown>) => {
    const outcome = await what.then(
      () => 'kept' as const,
      () => 'refused' as const,
    );
    setKept(outcome);
  };

  return (
    <OptionsView
      settings={settings}
      colours={COLOURS}
      sites={{
        listed: listedSites.length,
        allowed,
        onForget: (site) => keeping(forgetSite(web(), site)),
      }}
      keys={{ commands, onChange: openShortcuts() }}
      verdicts={{
        ...verdicts,
        onForget: (verdict) => keeping(call('verdicts.forget', { verdict })),
      }}
      kept={kept}
      ownHref={glossaryUrl({ page: 'mine' })}
      onSet={(name, value) => keeping(writeSettings({ [name]: value }))}
    />
  );
}
