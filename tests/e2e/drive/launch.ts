/** One way to start both browsers with the built extension in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, needBrowser } from '@/scripts/browsers';

export interface LaunchOptions {
  /** A folder that outlives the browser: start again with it and storage is still there. */
  readonly profile: string;
  /** The unpacked extension. */
  readonly extension: string;
  /** Port of a proxy that every request goes through, loopback too; null for none. */
  readonly proxy: number | null;
  readonly headless?: boolean;
  readonly dark?: boolean;
}

/** A running browser that has the extension. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Takes the extension out and puts it in again, as an update does. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
}

/** Firefox names each install at random; a fixed name keeps its storage over a restart. */
const FIREFOX_UUID = '6f1d5b1e-0c5f-4f7e-9a53-70b1c5a2d4e8';

export function launch(name: BrowserName, options: LaunchOptions): Promise<Driven> {
  if (!existsSync(join(options.extension, 'manifest.json')))
    throw new Error(
      `There is no built extension in ${options.extension}: run the e2e build first.`,
    );
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium', console.error),
    headless: options.headless ?? true,
    userDataDir: options.profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: [
      // Root, as in a container, has no sandbox to run in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--window-size=1280,1000',
      '--no-default-browser-check',
      '--disable-component-update',
      '--disable-domain-reliability',
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...(options.proxy === null
        ? []
        : [
            `--proxy-server=http://127.0.0.1:${options.proxy}`,
            // Loopback is not proxied unless told so.
            '--proxy-bypass-list=<-loopback>',
          ]),
    ],
  });
  const extensionId = await browser.installExtension(options.extension);
  return {
    name: 'chromium',
    browser,
    extensionId,
    origin: `chrome-extension://${extensionId}`,
    async reinstall() {
      await browser.uninstallExtension(extensionId);
      await browser.installExtension(options.extension);
    },
    close: () => closeWithin(browser),
  };
}

async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const id = geckoId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox', console.error),
    headless: options.headless ?? true,
    userDataDir: options.profile,
    enableExtensions: true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    // Without it moz-extension:// documents are out of a driver's reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      // A page asked for by a test is not a page that the browser may guess at.
      'network.prefetch-next': false,
      'network.dns.disablePrefetch': true,
      'network.http.speculative-parallel-limit': 0,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      ...(options.proxy === null
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': options.proxy,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': options.proxy,
            'network.proxy.no_proxies_on': '',
            'network.proxy.allow_hijacking_localhost': true,
          }),
    },
  });
  const extensionId = await browser.installExtension(options.extension);
  return {
    name: 'firefox',
    browser,
    extensionId,
    origin: `moz-extension://${FIREFOX_UUID}`,
    async reinstall() {
      await browser.uninstallExtension(extensionId);
      await browser.installExtension(options.extension);
    },
    close: () => closeWithin(browser),
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined)
    throw new Error('The Firefox manifest has no id, so its storage has no name.');
  return id;
}

/** Closes kindly, and ends our own process when that is not answered in five seconds. */
async function closeWithin(browser: Browser): Promise<void> {
  const child = browser.process();
  const late = setTimeout(() => child?.kill('SIGKILL'), 5_000);
  try {
    await browser.close();
  } finally {
    clearTimeout(late);
  }
}
