/**
 * How the two content scripts of a page meet.
 *
 * `reader` runs on every listed page and knows what is where; `card` is injected with the first
 * sign of interest and does all that a reader can do with it. Both live in the extension's
 * isolated world, so the port is a property of that world's global object, which the page
 * cannot see.
 */
import type { Letters } from '@/lib/detect/letters';
import type { TermId } from '@/lib/glossary/types';
import type { NoteOnPage, PageCommand } from '@/lib/messages/page';
import type { Colour, NoteId } from '@/lib/notes/types';
import type { Painter } from '@/lib/page/paint';
import type { Placed, PlacedMention } from '@/lib/page/reading';
import type { Published } from '@/lib/timeline/published';

/** A hover, focus or command that opened a card; a late answer for an older one is dropped. */
export type Token = number;

/** The letters of a mention: what else they may mean, and whether the reader has said what. */
export interface SpokenLetters extends Letters {
  readonly said: boolean;
}

/** What a card is opened for. */
export interface Opening {
  readonly token: Token;
  /** Null where it cannot be told: the card offers what the letters may mean. */
  readonly termId: TermId | null;
  /** The words as the page writes them. */
  readonly surface: string;
  /** The term's place on screen, asked anew whenever the page scrolls. CSS pixels, viewport. */
  readonly rects: () => readonly DOMRect[];
  /** Where the pointer rested: a term that wraps has its card at the line pointed at. */
  readonly at?: { readonly x: number; readonly y: number };
  /** `keyboard` takes the focus and gives it back; `pointer` and `touch` never do. */
  readonly by: 'pointer' | 'keyboard' | 'touch';
  readonly published: Published | null;
  readonly letters: SpokenLetters;
}

/** What a note is to be about. */
export type About = { readonly termId: TermId } | { readonly selection: true };

/** One life of an article, as the reader script lends it until `signal` aborts. */
export interface ArticleLife {
  readonly signal: AbortSignal;
  readonly published: Published | null;
  /** The colour of the next note. */
  readonly colour: Colour;
  readonly painter: Painter;
  /** All mentions in reading order. */
  readonly mentions: () => PlacedMention[];
  /** Matches that are no mentions: undecided, or of a term beyond the reader's level. */
  readonly passedOver: () => Placed[];
  readonly painted: () => ReadonlySet<Placed>;
  /** The mention whose letters are under a point of the viewport. */
  readonly mentionAt: (x: number, y: number) => PlacedMention | null;
  readonly letters: (mention: Placed) => SpokenLetters;
  /** Tells of mentions whose words the page takes away. */
  readonly onGone: (heard: (mentions: readonly Placed[]) => void) => void;
  /** Where the pointer is as the life begins, or null. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

/** What can be asked of the card script for one life. */
export interface ArticleCards {
  readonly command: (name: Exclude<PageCommand, 'toggle'>) => Promise<void>;
  /** Opens the card of the next mention of a term. False when there is none. */
  readonly showTerm: (id: TermId) => boolean;
  /** Asks the worker for the page's notes again, and paints what has changed. */
  readonly refreshNotes: () => Promise<void>;
  readonly notes: () => readonly NoteOnPage[];
  /** Scrolls to a note's words. False when they were not found. */
  readonly showNote: (id: NoteId) => boolean;
}

export interface ReaderPort {
  /** Aborts when the extension is updated or the page goes. */
  readonly signal: AbortSignal;
  /** Called once by the card script, when it has started. */
  attach(begin: (life: ArticleLife) => ArticleCards): void;
}

export const PORT = Symbol.for('policygloss.port');
