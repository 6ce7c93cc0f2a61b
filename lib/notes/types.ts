/**
 * A note of the reader, as everybody but the store sees it: revisions already folded.
 *
 * A highlight is a note without words; a note on a term or page is one without places.
 */
import type { Selectors } from '@/lib/anchor/selectors';
import type { Brand } from '@/lib/brand';
import type { TermId } from '@/lib/glossary/types';
import type { Published } from '@/lib/timeline/published';

export type NoteId = Brand<string, 'NoteId'>;
export type DraftId = Brand<string, 'DraftId'>;
/** One copy of the extension in one browser profile. */
export type DeviceId = Brand<string, 'DeviceId'>;
/** Normalised by `lib/page/address`, so that one article has one address. */
export type PageAddress = Brand<string, 'PageAddress'>;

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple'] as const;
export type Colour = (typeof COLOURS)[number];

export interface PageKey {
  readonly address: PageAddress;
  /** What the page calls itself. Evidence only: publishers get it wrong. */
  readonly canonical: PageAddress | null;
}

/** What a person wrote, and who. Times are milliseconds since 1970 by the writer's clock. */
export interface Body {
  readonly text: string;
  readonly author: string;
  readonly at: number;
}

export interface Note {
  readonly id: NoteId;
  readonly page: PageKey;
  readonly title: string;
  readonly published: Published | null;
  /** The first is where the note was made; later ones were found after the page changed. */
  readonly places: readonly Selectors[];
  readonly termId: TermId | null;
  readonly colour: Colour;
  readonly body: string;
  /** What others wrote at the same time, without knowing of each other. Usually empty. */
  readonly otherBodies: readonly Body[];
  readonly tags: readonly string[];
  /** The note this one answers. */
  readonly replyTo: NoteId | null;
  /** As the writer called themselves; nobody vouches for it. */
  readonly author: string;
  readonly created: number;
  readonly edited: number;
  readonly removed: boolean;
  /** Who removed it, and when, unaware of an edit that kept it; null once somebody decides. */
  readonly disputed: { readonly author: string; readonly at: number } | null;
}

/** UTF-16 units, of what is written in a note and of the title of its page. */
export const LONGEST = { body: 50_000, title: 1_000 } as const;

/** What a page's script needs to paint a note. The words of a note stay out of pages. */
export interface PlacedNote {
  readonly id: NoteId;
  readonly places: readonly Selectors[];
  readonly termId: TermId | null;
  readonly colour: Colour;
}

/** A note not yet kept. */
export interface NoteDraft {
  readonly page: PageKey;
  readonly title: string;
  readonly published: Published | null;
  readonly place: Selectors | null;
  readonly termId: TermId | null;
  readonly colour: Colour;
  readonly body: string;
  readonly tags: readonly string[];
}

/** What a reader may change of a kept note; what is left out stays as it is. */
export interface NoteChange {
  readonly page?: PageKey;
  readonly colour?: Colour;
  readonly body?: string;
  /** Each put on or taken off; those not named stay as they are. */
  readonly tags?: readonly { readonly name: string; readonly on: boolean }[];
}
