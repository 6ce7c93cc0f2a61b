/** When a reader is offered a backup of their notes. Keeps nothing itself. */

/** Of the last backup, or the last time the reader said “not now”; null when there was none. */
export interface BackupState {
  /** Milliseconds since 1970. */
  readonly at: number;
}

const ENOUGH_NOTES = 10;
const DAY = 24 * 60 * 60 * 1000;
const EVERY = 30 * DAY;

/** The first after ten notes, then one every thirty days as long as there are notes to lose. */
export function isBackupDue(last: BackupState | null, notes: number, now: number): boolean {
  if (last === null) return notes >= ENOUGH_NOTES;
  // A moment in the future is a clock that was wrong, and would put it off for good.
  return notes > 0 && (now - last.at >= EVERY || last.at - now > DAY);
}
