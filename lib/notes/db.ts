/**
 * The notes database. It belongs to the extension's own origin: worker and own documents.
 * A content script would open the page's database, so it sends messages instead.
 */
import { Dexie, type Table } from 'dexie';
import type { Revision } from '@/lib/exchange/revision';
import type { Device } from './device';
import type { DraftId, Note, NoteDraft, NoteId } from './types';

/** What the editor works on: a new note, or the words of a kept one. */
export interface Draft {
  readonly id: DraftId;
  /** Null for a note that is not kept yet. */
  readonly noteId: NoteId | null;
  readonly note: NoteDraft;
  /** True once the reader changed anything: then it is kept until they say otherwise. */
  readonly touched: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export class NotesDb extends Dexie {
  /** What was done: the truth. */
  declare readonly revisions: Table<Revision, [string, number]>;
  /** What that makes of each note: written in the same transaction, never on its own. */
  declare readonly notes: Table<Note, NoteId>;
  declare readonly drafts: Table<Draft, DraftId>;
  /** One row, `device`. */
  declare readonly meta: Table<Device & { readonly key: 'device' }, 'device'>;

  constructor(name = 'policygloss') {
    super(name);
    // A shipped version is history: never edit it, add the next one under it.
    this.version(1).stores({
      revisions: '[dot.device+dot.counter], noteId',
      notes: 'id, page.address, termId, edited',
      drafts: 'id, noteId, at',
      meta: 'key',
    });
  }
}
