/** Everything that an end-to-end test stands on: a browser with the extension, and a web. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Answer, Ask, CallName, Reply } from '@/lib/messages/contract';
import type { PageAsks } from '@/lib/messages/page';
import type { Note } from '@/lib/notes/types';
import type { BrowserName } from '@/scripts/browsers';
import { type Driven, launch } from './launch';
import { openOwn, ownWindow } from './own';
import { type LoggingProxy, openProxy } from './proxy';
import { publishSample } from './samples';
import { openWeb, type ServedPage, type Web } from './server';
import { until } from './until';
import { type Visit, visitOf } from './visit';

export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export interface Stage {
  readonly name: BrowserName;
  readonly web: Web;
  readonly proxy: LoggingProxy;
  readonly driven: Driven;
  /** Publishes a sample article on a host of its own and returns its address. */
  article(file: string): string;
  /** Publishes a page of `tests/e2e/pages` and returns its address. */
  sample(file: string, page?: Omit<ServedPage, 'body'>): string;
  /** The same at a path of one’s own. */
  sampleAt(file: string, host: string, path: string): string;
  visit(url: string): Promise<Visit>;
  /** Takes the extension out and puts it in again, as an update does. */
  reinstall(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(how?: { readonly dark: boolean }): Promise<void>;
  /** Says to the page's reader script what our own documents say. */
  ask<N extends keyof PageAsks>(
    page: Page,
    name: N,
    ask: PageAsks[N]['ask'],
  ): Promise<PageAsks[N]['answer']>;
  /** Asks the background, as our own documents do. */
  call<N extends CallName>(name: N, ask: Ask<N>): Promise<Answer<N>>;
  /** The notes kept of a page, read from the background. */
  notesOn(page: Page): Promise<readonly Note[]>;
  close(): Promise<void>;
}

export const extensionOf = (name: BrowserName): string =>
  join('.output', name === 'chromium' ? 'chrome-mv3-e2e' : 'firefox-mv3-e2e');

export async function openStage(
  name: BrowserName,
  extension = extensionOf(name),
  ownPath = '/options.html',
): Promise<Stage> {
  const profile = mkdtempSync(join(tmpdir(), `policygloss-${name}-`));
  const web = await openWeb();
  const proxy = await openProxy();
  const start = async (dark = false) => {
    const started = await launch(name, {
      profile,
      extension: resolve(extension),
      proxy: proxy.port,
      dark,
    });
    await closeWelcome(started);
    return started;
  };
  let driven = await start();
  let own: Page | null = null;

  const speakerOf = async () => (own ??= await openOwn(driven, ownPath));
  const stage: Stage = {
    name,
    web,
    proxy,
    get driven() {
      return driven;
    },
    article: (file) => publishSample(web, file),
    sample: (file, page = {}) =>
      web.publish(file.replace(/\W+/g, '-'), `/${file}`, {
        body: readFileSync(`tests/e2e/pages/${file}`, 'utf8'),
        ...page,
      }),
    sampleAt: (file, host, path) =>
      web.publish(host, path, { body: readFileSync(`tests/e2e/pages/${file}`, 'utf8') }),
    async visit(url) {
      const page = await driven.browser.newPage();
      const visit = visitOf(name, page);
      await page.goto(url);
      await page.bringToFront();
      return visit;
    },
    async reinstall() {
      own = null;
      await driven.reinstall();
      await closeWelcome(driven);
    },
    async restart(how) {
      await driven.close();
      own = null;
      driven = await start(how?.dark);
    },
    async call(called, ask) {
      const reply = (await (
        await speakerOf()
      ).evaluate(sayToWorker, { call: called, ask })) as Reply;
      if (!reply.ok) throw new Error(`${called}: ${reply.reason}`);
      return reply.value as never;
    },
    async notesOn(page) {
      const { address } = await stage.ask(page, 'page.summary', null);
      return stage.call('notes.onPage', { page: address as Ask<'notes.onPage'>['page'] });
    },
    async ask(page, called, ask) {
      const speaker = await speakerOf();
      await page.bringToFront();
      const url = page.url();
      return until(`an answer to ${called}`, () =>
        speaker
          .evaluate(sayToPage, url, { page: called, ask })
          .then((reply) => reply.answer as never),
      );
    },
    async close() {
      await driven.close();
      await web.close();
      await proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return stage;
}

/** A new install greets its reader in a tab of its own, and would stand before every page. */
async function closeWelcome(driven: Driven): Promise<void> {
  await (await ownWindow(driven, '/welcome.html')).close();
}

/** Runs in a document of the extension. */
async function sayToPage(url: string, message: unknown): Promise<{ answer: unknown }> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    typeof import('webextension-polyfill')
  >;
  const { tabs } = browser ?? chrome ?? {};
  const tab = (await tabs?.query({}))?.find((one) => one.url === url);
  const answer = await tabs?.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
  return { answer: answer === null ? true : answer };
}

/** Runs in a document of the extension. */
function sayToWorker(message: unknown): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    typeof import('webextension-polyfill')
  >;
  return (browser ?? chrome)?.runtime.sendMessage(message) ?? Promise.resolve(null);
}
