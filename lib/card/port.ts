/**
 * How the two content scripts of a page meet.
 *
 * `reader` runs on every listed page and knows what is where; `card` is injected on the
 * first intent and knows how to show it. Both live in the extension's isolated world, so the
 * port is a property of that world's global object, which the page cannot see.
 */
import type { TermId } from '@/lib/glossary/types';
import type { NoteOnPage } from '@/lib/messages/page';
import type { Colour, NoteId } from '@/lib/notes/types';
import type { Published } from '@/lib/timeline/published';

/** A hover, focus or command that opened a card; a late answer for an older one is dropped. */
export type Token = number;

/** What a card is opened for. */
export interface Opening {
  readonly token: Token;
  readonly termId: TermId;
  /** The words as the page writes them. */
  readonly surface: string;
  /** The term's place on screen, asked anew whenever the page scrolls. CSS pixels, viewport. */
  readonly rects: () => readonly DOMRect[];
  /** Where the pointer rested: a term that wraps has its card at the line pointed at. */
  readonly at?: { readonly x: number; readonly y: number };
  /** `keyboard` takes the focus and gives it back; `pointer` and `touch` never do. */
  readonly by: 'pointer' | 'keyboard' | 'touch';
  readonly published: Published | null;
}

/** The reader's notes on the article that is read now. */
export interface PageNotes {
  /** Asks the worker again and paints what has changed. */
  readonly refresh: () => Promise<void>;
  readonly onPage: () => readonly NoteOnPage[];
  /** Scrolls to a note's words. False when they were not found. */
  readonly show: (id: NoteId) => boolean;
  /** Keeps a highlight of the selection, without words. */
  readonly highlight: (colour: Colour) => Promise<void>;
  /** Opens the editor for a note on a term or on the selection. */
  readonly write: (about: About) => Promise<void>;
}

export type About = { readonly termId: TermId } | { readonly selection: true };

/** One life of an article, which `signal` ends. */
export interface ArticleLife {
  readonly published: Published | null;
  /** The colour of the next note. */
  readonly colour: Colour;
  readonly signal: AbortSignal;
}

/** What the card script offers to the reader script. */
export interface CardView {
  /** Terms on this page: one may be opened next, so have their words at hand. */
  prepare(termIds: readonly TermId[]): void;
  open(opening: Opening): void;
  close(): void;
  /** The area that keeps a card open while the pointer is in it; null when none is open. */
  box(): DOMRect | null;
  /** True when the event happened inside our own host element. */
  owns(event: Event): boolean;
  /** From now on the toolbar is offered at what the reader selects, and notes are kept. */
  begin(life: ArticleLife): PageNotes;
}

/** What the reader script lends to the card script. */
export interface ReaderPort {
  /** Aborts when the extension is updated, switched off here, or the page goes. */
  readonly signal: AbortSignal;
  /** Called once by the card script, when it has started. */
  attach(view: CardView): void;
  /** The reader pressed Esc, clicked a close button or followed a link away from the card. */
  dismissed(token: Token): void;
  /** The pointer entered or left the card itself. */
  pointer(inCard: boolean): void;
}

export const PORT = Symbol.for('policygloss.port');
