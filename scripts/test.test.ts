import { describe, expect, it } from 'vitest';
import { totalOf } from './test';

const file = (status: string, tests = 1) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});
const report = (passed: number, failed = 0, pending = 0, files = [file('passed')]) => ({
  success: failed === 0,
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  testResults: files,
});

describe('the totals of a run', () => {
  it.each([
    ['all well', report(5), true, { passed: 5, failed: 0 }],
    ['one that failed', report(4, 1), false, { passed: 4, failed: 1 }],
    ['a skipped one, as failed', report(4, 0, 1), true, { passed: 4, failed: 1 }],
    [
      'a file that did not load',
      report(4, 0, 0, [file('failed', 0)]),
      false,
      { passed: 4, failed: 1 },
    ],
    ['an error outside any test', report(4), false, { passed: 4, failed: 1 }],
    ['no test at all, as a failure', report(0), true, { passed: 0, failed: 1 }],
  ])('count %s', (_what, given, ended, total) => {
    expect(totalOf(given, ended)).toEqual(total);
  });
});
