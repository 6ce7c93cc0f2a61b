import { afterEach, describe, expect, it, vi } from 'vitest';
import { sliced } from './sliced';

afterEach(() => vi.restoreAllMocks());

/** Work of so many parts, each of which takes so many milliseconds. */
function work(parts: number, milliseconds: number, done: number[]): Iterator<void, void> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (function* () {
    for (let part = 0; part < parts; part++) {
      done.push(part);
      now += milliseconds;
      yield;
    }
  })();
}
const never = new AbortController().signal;

describe('long work', () => {
  it('is done to its end', async () => {
    const done: number[] = [];
    await sliced(work(50, 3, done), never);
    expect(done).toHaveLength(50);
  });

  it('pauses when a task has been long enough', async () => {
    const done: number[] = [];
    const all = sliced(work(50, 3, done), never);
    expect(done).toHaveLength(3);
    const pauses = vi.spyOn(globalThis, 'setTimeout');
    await all;
    expect(pauses.mock.calls.length).toBeLessThan(50 / 3);
  });

  it('that is short is done at once', () => {
    const done: number[] = [];
    void sliced(work(5, 1, done), never);
    expect(done).toHaveLength(5);
  });

  it('stops when it is no longer wanted', async () => {
    const done: number[] = [];
    const ending = new AbortController();
    const all = sliced(work(50, 9, done), ending.signal);
    ending.abort();
    await all;
    expect(done).toHaveLength(1);
    await sliced(work(5, 1, done), ending.signal);
    expect(done).toHaveLength(1);
  });

  it('that fails says so', async () => {
    const failing = (function* (): Generator<void, void> {
      yield;
      throw new Error('broken');
    })();
    await expect(sliced(failing, never)).rejects.toThrow('broken');
  });
});
