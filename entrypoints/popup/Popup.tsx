/** The popup with its browser: looks at the page, and does what the reader clicks. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PopupView } from '@/components/PopupView';
import { START } from '@/lib/browse/route';
import { openGlossary } from '@/lib/messages/open-glossary';
import { readSettings, watchSettings, writeSettings } from '@/lib/settings/settings';
import { requestSite } from '@/lib/sites/access';
import { explainOnce } from '@/lib/sites/inject';
import { type Look, look } from '@/lib/sites/look';
import { openSidePanel } from '@/lib/sites/side-panel';
import { switchSite } from '@/lib/sites/switch';
import { web } from '@/lib/sites/web';

/** How often the page is looked at while the popup is open, in milliseconds: it may be reading. */
const EVERY = 500;

export function Popup() {
  const [seen, setSeen] = useState<Look | null>(null);
  const [everywhere, setEverywhere] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);

  const again = useCallback(async () => setSeen(await look()), []);
  useEffect(() => {
    void again();
    const looking = setInterval(again, EVERY);
    return () => clearInterval(looking);
  }, [again]);
  useEffect(() => {
    const open = new AbortController();
    void readSettings().then(({ on }) => setEverywhere(on));
    watchSettings(({ on }) => setEverywhere(on), open.signal);
    return () => open.abort();
  }, []);

  const host = seen && 'host' in seen.state ? seen.state.host : null;

  const trying = async (what: Promise<unknown>, sentence: string) => {
    setProblem(null);
    await what.catch(() => setProblem(sentence));
    await again();
  };

  const once = async () => {
    if (seen === null || seen.tabId === null) return;
    const outcome = await explainOnce(web(), seen.tabId, seen.address);
    setProblem(outcome === 'refused' ? i18n.t('sites.refused') : null);
    await again();
  };

  const panel = async () => {
    const opened = seen?.windowId != null && (await openSidePanel(browser, seen.windowId));
    if (opened) close();
    else setProblem(i18n.t('popup.panelFailed'));
  };

  return (
    <PopupView
      state={seen?.state ?? { kind: 'loading' }}
      everywhere={everywhere}
      problem={problem}
      onSwitch={(on) => {
        if (host !== null) void trying(switchSite(host, on), i18n.t('popup.settingFailed'));
      }}
      onSwitchEverywhere={() => trying(writeSettings({ on: true }), i18n.t('popup.settingFailed'))}
      onOnce={once}
      onAllow={() => {
        // Asked in the click itself. The worker starts the reader script once it is granted,
        // even when the browser closes this popup to ask.
        if (host !== null) void trying(requestSite(web(), host), i18n.t('sites.failed'));
      }}
      onPanel={panel}
      onGlossary={() => openGlossary(START).then(close)}
      onOwn={() => openGlossary({ page: 'mine' }).then(close)}
      onOptions={() => browser.runtime.openOptionsPage().then(close)}
    />
  );
}
