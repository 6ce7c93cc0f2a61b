import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './browsers';

/** A folder with these programs in it, each of which may be run. */
function folderWith(...programs: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'policygloss-path-'));
  for (const program of programs) {
    writeFileSync(join(folder, program), '');
    chmodSync(join(folder, program), 0o755);
  }
  return folder;
}

describe('the browser found', () => {
  afterEach(() => vi.unstubAllEnvs());

  const look = (path: string, named = '') => {
    vi.stubEnv('PATH', path);
    vi.stubEnv('CHROMIUM', named);
    return findBrowser('chromium');
  };

  it('is on the path', () => {
    const folder = folderWith('google-chrome');
    expect(look(folder)).toBe(join(folder, 'google-chrome'));
  });

  it('is Chromium before Chrome', () => {
    const folder = folderWith('google-chrome', 'chromium');
    expect(look(folder)).toBe(join(folder, 'chromium'));
  });

  it('is the one that is named, and no other', () => {
    const folder = folderWith('chromium');
    expect(look(folder, join(folder, 'mine'))).toBeNull();
    expect(look('', join(folder, 'chromium'))).toBe(join(folder, 'chromium'));
  });
});
