/**
 * Which browsers this machine has, and how to get them where we may install one ourselves.
 *
 * Used by `npm start`, `npm test` and the end-to-end driver, so that they agree.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Environment variables that name a browser's program and go before any search. */
const NAMED_BY = { chromium: 'CHROMIUM', firefox: 'FIREFOX' } as const;

const ON_PATH: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const INSTALLED: Record<string, Record<BrowserName, readonly string[]>> = {
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
/** Without any font a browser draws no words, and a word without a place cannot be hovered. */
const FONTS = 'fonts-liberation';

/** The program of a browser on this machine, or null when there is none. */
export function findBrowser(name: BrowserName): string | null {
  return candidates(name).find(runs) ?? null;
}

function candidates(name: BrowserName): readonly string[] {
  const named = process.env[NAMED_BY[name]];
  if (named !== undefined && named !== '') return [named];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = ON_PATH[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  const fixed = INSTALLED[process.platform]?.[name] ?? [];
  if (process.platform !== 'win32') return [...found, ...fixed];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (key) => process.env[key] ?? [],
  );
  return roots.flatMap((root) => fixed.map((path) => join(root, path)));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True where `apt-get install` needs nobody's leave: Debian or a child of it, as root. */
function mayInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * The program of a browser, installed from Debian first if it is missing and we may.
 * Throws an error whose message tells a person what to install.
 */
export function needBrowser(name: BrowserName, say: (line: string) => void): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (!mayInstall()) throw new Error(howToGet(name));
  const wanted = DEBIAN_PACKAGE[name];
  say(`There is no ${wanted} on this machine yet: installing it from Debian. This takes a minute.`);
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', wanted, FONTS]]) {
    const done = spawnSync('apt-get', ['-qq', ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (done.status === 0) continue;
    const why = String(done.stderr ?? '').trim();
    throw new Error(
      `“apt-get ${command.join(' ')}” failed, so ${wanted} is not there. ${howToGet(name)}\n${why}`,
    );
  }
  const installed = findBrowser(name);
  if (installed === null) throw new Error(`Debian’s ${wanted} is installed, but has no program.`);
  return installed;
}

function howToGet(name: BrowserName): string {
  const what = name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox (149 or newer)';
  return (
    `No ${name === 'chromium' ? 'Chromium-based browser' : 'Firefox'} was found on this machine. ` +
    `Please install ${what}, or set ${NAMED_BY[name]} to the path of its program, and run this again.`
  );
}
