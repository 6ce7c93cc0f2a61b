/**
 * Asks the background, from any of our scripts or documents.
 * Small on purpose: the script on every page carries it, so it holds no schema library.
 */
import { browser } from 'wxt/browser';
import type { Answer, Ask, CallName, Failure, Message, Reply } from './contract';

/** What was asked could not be done. {@link sentenceOf} is for readers, `message` for us. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: Failure['code'] | 'no-reply';

  constructor(code: CallError['code'], reason: string) {
    super(reason);
    this.code = code;
  }
}

/** What a reader is told: why a write was refused, in the refusal's own words, else `otherwise`. */
export function sentenceOf(error: unknown, otherwise: string): string {
  const told = error instanceof CallError && /^(?:no-room|not-kept)$/.test(error.code);
  return told ? error.message : otherwise;
}

/** @throws {CallError} if the background is away, refuses or fails. */
export async function call<N extends CallName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  const message: Message<N> = { call: name, ask };
  const reply: Reply<N> | undefined = await browser.runtime
    .sendMessage(message)
    .catch(() => undefined);
  if (!reply) throw new CallError('no-reply', `Nobody answered ${name}.`);
  if (!reply.ok) throw new CallError(reply.code, reply.reason);
  return reply.value;
}
