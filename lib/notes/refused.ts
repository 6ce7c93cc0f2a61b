/** Writes that came to nothing, told apart by what the reader can do about it. */
import type { NoteId } from './types';

/** `full`: no room on this device. `refused`: anything else that kept the browser from it. */
type Why = 'full' | 'refused';

/** The browser did not keep a write. Nothing of it was kept, and nothing else was lost. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
  readonly why: Why;

  constructor(why: Why, cause: unknown) {
    super(`The browser did not keep the note (${why}).`, { cause });
    this.why = why;
  }
}

/** There is no note of this id to change: purged, or never kept here. */
export class NoSuchNote extends Error {
  override readonly name = 'NoSuchNote';

  constructor(id: NoteId) {
    super(`There is no note ${id}.`);
  }
}

/** For `catch` after a write. @throws {NotKept | NoSuchNote} always one of them */
export function refused(error: unknown): never {
  if (error instanceof NoSuchNote) throw error;
  throw new NotKept(namesOf(error).includes('QuotaExceededError') ? 'full' : 'refused', error);
}

/** Of the error and of those it carries: Dexie wraps the browser's in `inner`. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [String(name), ...namesOf(inner)];
}
