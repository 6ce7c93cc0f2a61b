/** What was done to a note, step by step, for a reader: who, when and what. */
import { type Fields, maxima, type Revision } from './revision';

export interface Step {
  /** As the writer called themselves, and when by their clock, in milliseconds since 1970. */
  readonly author: string;
  readonly at: number;
  readonly did: 'made' | 'changed' | 'removed' | 'restored' | 'purged';
  /** What was written; empty for all but `made` and `changed`. */
  readonly fields: Fields;
  /** True when nobody has written since, having seen it. */
  readonly last: boolean;
}

/** Oldest first, whatever the clocks say: a step comes after all that its writer had seen. */
export function historyOf(revisions: readonly Revision[]): Step[] {
  const last = new Set(maxima(revisions));
  return [...revisions]
    .sort((a, b) => a.dot.counter - b.dot.counter || (a.dot.device < b.dot.device ? -1 : 1))
    .map((revision) => ({
      author: revision.author,
      at: revision.clock.at,
      did: didOf(revision),
      fields: revision.change.kind === 'write' ? revision.change.fields : {},
      last: last.has(revision),
    }));
}

function didOf({ change }: Revision): Step['did'] {
  if (change.kind === 'remove') return 'removed';
  if (change.kind === 'purge') return 'purged';
  if (change.fields.created !== undefined) return 'made';
  return Object.keys(change.fields).length === 0 ? 'restored' : 'changed';
}
