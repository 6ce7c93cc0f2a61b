/** Long work in short tasks, so that the page goes on scrolling and typing meanwhile. */

/** A task of ours ends after this many milliseconds: half a frame is left to the page. */
const SLICE = 8;

/** Runs `work` to its end, pausing at its yields. Stops quietly when `signal` aborts. */
export async function sliced(work: Iterator<unknown, void>, signal: AbortSignal): Promise<void> {
  let began = performance.now();
  while (!signal.aborted && !work.next().done) {
    if (performance.now() - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
}

/** Lets the page's own tasks go first. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
