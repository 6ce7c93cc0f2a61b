import { expect, it } from 'vitest';
import { isBackupDue } from './backup';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;

it.each([
  ['with nine notes, none', null, 9, false],
  ['with ten notes, the first', null, 10, true],
  ['a day early, none', NOW - 29 * DAY, 500, false],
  ['after thirty days, the next', NOW - 30 * DAY, 1, true],
  ['without a note to lose, none', NOW - 99 * DAY, 0, false],
  ['with a last one in the far future, one', NOW + 9000 * DAY, 1, true],
])('offers %s', (_what, at, notes, due) => {
  expect(isBackupDue(at === null ? null : { at }, notes, NOW)).toBe(due);
});
