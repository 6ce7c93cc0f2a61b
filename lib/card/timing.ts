/**
 * How long the card waits, and why. Milliseconds, save where it says otherwise.
 *
 * The numbers come from people who measured hovering: Wikipedia’s Page Previews went from
 * 150/100 to 500/300 because short values “cause a lot of unintended actions” (commit 3041d35);
 * ours may open sooner since nothing is fetched over a network.
 */
export interface Timing {
  /** How long the pointer rests on a term before its card opens. */
  readonly rest: number;
  /** The same while a card is open or was just now: the reader is already looking terms up. */
  readonly warm: number;
  /** How long “just now” lasts after a card closed. */
  readonly warmFor: number;
  /** How long a card stays after the pointer left both it and its term. */
  readonly leave: number;
  /** Pixels per millisecond above which the pointer only passes by. */
  readonly fast: number;
}

export const TIMING: Timing = {
  // Between the 300–500 ms that SAP Fiori reads as intent; the platform’s own
  // `interest-delay-start` is 500, which feels slow where nothing has to be loaded.
  rest: 350,
  // Microsoft’s “reshow” time for tooltips, a fifth of its first delay.
  warm: 100,
  // Long enough to move to the next line, too short to survive reading on.
  warmFor: 1_000,
  // Page Previews and Wikipedia Preview both settled on it.
  leave: 300,
  // 10ten looks a word up only below this mean speed.
  fast: 0.5,
};
