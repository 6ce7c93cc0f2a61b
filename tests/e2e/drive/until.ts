/** Waiting for something to become true: asks again and again, and says what it waited for. */

/**
 * Resolves with the first value of `look` that is neither null, undefined nor false.
 * An error thrown by `look` counts as “not yet”. Rejects after `within` ms.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  within = 10_000,
): Promise<T> {
  const end = performance.now() + within;
  let last: unknown = 'it was not so';
  do {
    try {
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      last = 'it was not so';
    } catch (error) {
      last = error;
    }
    await new Promise((again) => setTimeout(again, 40));
  } while (performance.now() < end);
  throw new Error(`Waited ${within} ms for ${what}, in vain (${String(last)}).`);
}
