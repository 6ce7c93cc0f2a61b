/** ISO dates as text, compared as far as the shorter goes. Small: every page carries it. Pure. */

/** An empty end is open. */
export const isWithin = (date: string, { from, to }: { from: string; to: string }): boolean =>
  !isEarlier(date, from) && (to === '' || !isEarlier(to, date));

/** False where either is unknown, or they overlap. */
export function isEarlier(date: string, than: string | null): boolean {
  const length = Math.min(date.length, than?.length ?? 0);
  return than !== null && date.slice(0, length) < than.slice(0, length);
}
