/**
 * What our own documents and worker may ask of a page's `reader` script, and what it answers.
 *
 * Types only: the script that runs on every page carries no schema library. It answers only
 * messages whose sender is this extension itself.
 */
import type { Status, TermId } from '@/lib/glossary/types';
import type { NoteId } from '@/lib/notes/types';
import type { Published } from '@/lib/timeline/published';

/** One term found on the page, in reading order of its first mention. */
export interface TermOnPage {
  readonly id: TermId;
  /** As first written on the page. */
  readonly surface: string;
  readonly count: number;
  readonly now: Status;
  readonly then: Status | null;
}

/** A note of this page and whether its quote was found in it. */
export interface NoteOnPage {
  readonly id: NoteId;
  readonly found: boolean;
}

export interface PageSummary {
  readonly title: string;
  readonly address: string;
  readonly published: Published | null;
  readonly terms: readonly TermOnPage[];
  readonly notes: readonly NoteOnPage[];
  /** False when the reader switched marks off here. */
  readonly on: boolean;
  /** True until the first reading of the page is complete. */
  readonly reading: boolean;
}

export interface PageAsks {
  'page.summary': { readonly ask: null; readonly answer: PageSummary };
  /** Scrolls to the first (or next) mention and opens its card. */
  'page.showTerm': { readonly ask: { readonly id: TermId }; readonly answer: boolean };
  'page.showNote': { readonly ask: { readonly id: NoteId }; readonly answer: boolean };
  /** Commands of the browser, passed on by the worker. */
  'page.command': { readonly ask: { readonly command: PageCommand }; readonly answer: null };
  /** A note of this page was added, changed or removed elsewhere. */
  'page.notesChanged': { readonly ask: null; readonly answer: null };
}

export type PageCommand =
  | 'open-card'
  | 'next-term'
  | 'previous-term'
  | 'toggle'
  | 'highlight'
  | 'note';

export interface PageMessage<N extends keyof PageAsks = keyof PageAsks> {
  readonly page: N;
  readonly ask: PageAsks[N]['ask'];
}
