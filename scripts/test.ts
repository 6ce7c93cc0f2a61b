/**
 * `npm test`: everything, in order, going on after a failure where what follows still means
 * something. Prints what each tool prints, then one line of totals over all of them.
 *
 * A step that runs tests counts its tests; any other step counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from './browsers';

interface Total {
  passed: number;
  failed: number;
}

const REPORTS = '.output/reports';
const BUILDS = [
  ['Chromium', []],
  ['Firefox', ['-b', 'firefox']],
  ['Chromium, for the tests', ['--mode', 'e2e']],
  ['Firefox, for the tests', ['-b', 'firefox', '--mode', 'e2e']],
] as const;

/** A log that nobody watches is read later, and colours are only letters there. */
const PLAIN = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };

/** The part of Vitest's JSON report that is counted here. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: unknown[];
  }[];
}

function main(): number {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const total: Total = { passed: 0, failed: 0 };
  const failures: string[] = [];
  const count = (title: string, { passed, failed }: Total) => {
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(`${title} (${failed})`);
  };
  const step = (title: string, command: string, args: readonly string[]) => {
    const ok = run(title, command, args);
    count(title, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    return ok;
  };
  const tests = (title: string, project: string) => count(title, runTests(title, project));

  step('Format and lint', 'biome', ['ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.']);
  step('Types', 'tsc', ['--noEmit']);
  step('Types of the pure folders', 'tsc', ['-p', 'tsconfig.pure.json']);
  tests('Unit tests in Node', 'node');

  const missing = (['chromium', 'firefox'] as const).flatMap((name) => {
    try {
      // The tests find it by the same name, and so do the processes they start.
      process.env[name.toUpperCase()] = needBrowser(name, console.log);
      return [];
    } catch (error) {
      console.log(`\n${error instanceof Error ? error.message : String(error)}`);
      return [name];
    }
  });
  count('Browsers', { passed: 0, failed: missing.length });
  if (!missing.includes('chromium')) tests('Unit tests in Chromium', 'chromium');

  const built = BUILDS.map(([title, args]) => step(`Build: ${title}`, 'wxt', ['build', ...args]));
  if (built.every(Boolean) && missing.length === 0)
    tests('Budgets, and end to end in Chromium and Firefox', 'built');
  else
    count('End to end was not run: it needs all builds and both browsers', {
      passed: 0,
      failed: 1,
    });

  if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Runs one of the project's own tools; true when it ends well. */
function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title} ──`);
  const done = spawnSync(join('node_modules', '.bin', command), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: process.stdout.isTTY ? process.env : PLAIN,
    shell: process.platform === 'win32',
  });
  if (done.error) console.log(`${command} did not start: ${done.error.message}`);
  return done.status === 0;
}

function runTests(title: string, project: string): Total {
  const file = join(REPORTS, `${project}.json`);
  const ended = run(title, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    return totalOf(JSON.parse(readFileSync(file, 'utf8')), ended);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A skipped test is one that was not run, so it fails; so does a file that could not be loaded. */
export function totalOf(report: Report, ended: boolean): Total {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numPendingTests + unloaded;
  const quiet = failed === 0 && !(ended && report.success && passed > 0);
  return { passed, failed: quiet ? 1 : failed };
}

if (process.argv[1]?.endsWith('test.ts')) process.exit(main());
