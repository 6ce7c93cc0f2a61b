/**
 * Answers calls, in the background: checks who asks and what they ask before a handler sees it.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Host, hostOf } from '@/lib/sites/hosts';
import { type Answer, type Ask, asks, type CallName, type Failure, type Reply } from './contract';

/** Where a call came from, as the browser tells it, not as the message does. */
export interface Caller {
  readonly tabId: number | null;
  readonly frameId: number;
  /** True for the extension's own documents, false for scripts of ours in a page. */
  readonly own: boolean;
  /** Of the page or frame that asks; null for what is no web page, as our own documents. */
  readonly host: Host | null;
}

export type Handlers = {
  readonly [N in CallName]: (ask: Ask<N>, caller: Caller) => Promise<Answer<N>>;
};

/** A handler's failure, in words a reader may be shown. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: Failure['code'];

  constructor(code: Failure['code'], reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.code = code;
  }
}

const Envelope = v.object({
  call: v.picklist(Object.keys(asks) as [CallName, ...CallName[]]),
  ask: v.unknown(),
});

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Messages of others, and ours that are no calls, are left to other listeners. */
export function serve(handlers: Handlers, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success) return undefined;
    return answer(handlers, envelope.output.call, envelope.output.ask, callerOf(sender));
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

async function answer<N extends CallName>(
  handlers: Handlers,
  name: N,
  ask: unknown,
  caller: Caller,
): Promise<Reply> {
  const checked = v.safeParse(asks[name], ask);
  if (!checked.success) {
    return { ok: false, code: 'bad-request', reason: `${name}: ${v.summarize(checked.issues)}` };
  }
  try {
    return { ok: true, value: await handlers[name](checked.output as Ask<N>, caller) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, reason: error.message };
    console.error(name, error);
    return { ok: false, code: 'failed', reason: `${name} failed.` };
  }
}

function callerOf({ tab, frameId, url }: Sender): Caller {
  const own = url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return { tabId: tab?.id ?? null, frameId: frameId ?? 0, own, host: hostOf(url) };
}
