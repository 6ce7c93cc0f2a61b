/**
 * How long the scripts of a page keep its main thread at a stretch, by Chromium's own trace.
 *
 * Processor time, which other work on the machine does not lengthen. On a page without scripts
 * of its own it is our script's.
 */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock and on the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What Chromium calls the running of script, from the outside. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'TimerFire',
  'FireIdleCallback',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'RunMicrotasks',
]);

/** Milliseconds of the longest stretch of script while `work` is done. Chromium alone. */
export async function longestScript(page: Page, work: () => Promise<void>): Promise<number> {
  await page.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const recorded = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const renderers = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  );
  const stretches = traceEvents.filter(
    (event) => SCRIPT.has(event.name) && renderers.has(thread(event)),
  );
  if (stretches.length === 0) throw new Error('The trace shows no script at all.');
  return Math.max(...stretches.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000;
}
