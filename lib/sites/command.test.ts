import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '@/lib/messages/page';
import { fakeApi } from '@/tests/fake-api';
import { commandPage } from './command';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const address = 'https://www.county-gazette.example/';
let heard: string[];
let injected: string[];

/** A tab where the reader script runs, or does not until it is started. */
function open(running: boolean, url = address, closed = false): void {
  const { api, ...seen } = fakeApi([], [{ id: 1, url, closed }]);
  heard = [];
  injected = seen.injected;
  const sendMessage = async (_tab: number, message: PageMessage) => {
    if (!running && seen.injected.length === 0) throw new Error('Could not establish connection');
    heard.push(message.ask && 'command' in message.ask ? message.ask.command : message.page);
    return null;
  };
  Object.assign(fake.browser, api, { tabs: { ...api.tabs, sendMessage } });
}

const command = (url = address) => commandPage({ tabId: 1, frameId: 0, address: url }, 'highlight');

describe('a command of the browser', () => {
  beforeEach(() => open(true));

  it('goes to the page that is read', async () => {
    expect(await command()).toBe(true);
    expect(heard).toEqual(['highlight']);
    expect(injected).toEqual([]);
  });

  it('has the page read first where nothing of ours runs', async () => {
    open(false);
    expect(await command()).toBe(true);
    expect(injected).toHaveLength(2);
    expect(heard).toEqual(['highlight']);
  });

  it('does nothing where nothing may run', async () => {
    open(false, address, true);
    expect(await command()).toBe(false);
    open(false, 'https://email.nhs.net/');
    expect(await command('https://email.nhs.net/')).toBe(false);
    expect(injected).toEqual([]);
    expect(heard).toEqual([]);
  });
});
