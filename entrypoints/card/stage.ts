/** What the parts of the card script say to each other. */
import type { About, Opening, Token } from '@/lib/card/port';
import type { TermId } from '@/lib/glossary/types';
import type { Colour } from '@/lib/notes/types';

/** What a reader does in the card or the toolbar, told to whoever can do it. */
export interface Told {
  /** Aborts when the extension is updated or the page goes. */
  readonly signal: AbortSignal;
  /** The card was closed from within. */
  dismissed(token: Token): void;
  /** The pointer entered or left the card or the toolbar. */
  pointer(inCard: boolean): void;
  note(about: About): void;
  highlight(colour: Colour): void;
}

/** Words the reader has selected, for the small toolbar. */
export interface Selected {
  readonly rect: () => DOMRect;
  readonly by: 'pointer' | 'keyboard' | 'touch';
}

export interface View {
  /** Terms on this page: one may be opened next, so have their words at hand. */
  prepare(termIds: readonly TermId[]): void;
  open(opening: Opening): void;
  close(): void;
  /** The area that keeps a card open while the pointer is in it; null when none is open. */
  box(): DOMRect | null;
  /** True when the event happened inside our own host element. */
  owns(event: Event): boolean;
  offerToolbar(selected: Selected): void;
  closeToolbar(): void;
  /** Says what could not be done, in the toolbar, else in the card. */
  sayProblem(sentence: string): void;
}

/** What the two parts share: the host while there is one, and a way to draw anew. */
export interface Stage {
  readonly doc: Document;
  /** The element that has the focus inside our root, or null. */
  focused(): Element | null;
  draw(): void;
}
