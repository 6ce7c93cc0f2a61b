/**
 * The words in which the card's opening and closing is told: states, events, effects.
 *
 * Data only, without a mention's text or place: the card script knows those by number.
 */

/** One mention on the page, numbered by the reading for as long as it is there. */
export type Mention = number;
export type By = 'pointer' | 'keyboard' | 'touch';

/** The card on screen. `token` goes out with it and comes back with whatever concerns it. */
export interface Shown {
  readonly mention: Mention;
  readonly token: number;
  readonly by: By;
}

/**
 * `waiting` for the pointer to rest on a mention (perhaps while another's card still shows),
 * `open`, or `leaving` once the pointer has left both term and card. Only `waiting` and
 * `leaving` have a timer.
 */
type Phase =
  | { readonly at: 'idle' }
  | {
      readonly at: 'waiting';
      readonly mention: Mention;
      readonly timer: number;
      readonly shown: Shown | null;
    }
  | { readonly at: 'open'; readonly shown: Shown }
  | { readonly at: 'leaving'; readonly shown: Shown; readonly timer: number };

export interface CardState {
  readonly phase: Phase;
  /** The last number given to a token or a timer. */
  readonly count: number;
  /** Until when a hover counts as warm. */
  readonly warmUntil: number;
  /** The mention the reader sent away, quiet until the pointer leaves it. */
  readonly muted: Mention | null;
  readonly selecting: boolean;
  /** True after a scroll or a dismissal: the page moved under the pointer, not the pointer. */
  readonly still: boolean;
}

export type CardEvent =
  /** The pointer is over a mention. `speed` in px/ms, 0 when it did not move; `bridge`: on the way to the card. */
  | {
      readonly is: 'over';
      readonly mention: Mention;
      readonly speed: number;
      readonly bridge: boolean;
    }
  /** The pointer is over no mention, or has left the document. */
  | { readonly is: 'off'; readonly speed: number; readonly bridge: boolean }
  | { readonly is: 'in-card' }
  | { readonly is: 'scroll' }
  /** No part of the open card's term is in view any more. */
  | { readonly is: 'out-of-view' }
  /** The reader began or ended selecting text in the page. */
  | { readonly is: 'select'; readonly on: boolean }
  | { readonly is: 'escape' }
  /** A press anywhere but in the card. */
  | { readonly is: 'away' }
  /** Open, next or previous, from the keyboard: the reader script says which mention that is. */
  | { readonly is: 'command'; readonly mention: Mention }
  /** A tap on a mention that is no link or button, or on nothing of ours. */
  | { readonly is: 'tap'; readonly mention: Mention | null }
  | { readonly is: 'timer'; readonly timer: number }
  /** The page changed and the mention is no longer there. */
  | { readonly is: 'gone'; readonly mention: Mention }
  /** The card was closed from within. */
  | { readonly is: 'dismissed'; readonly token: number }
  /** Marks were switched off here, or the page is going. */
  | { readonly is: 'stop' };

export type Effect =
  /** Replaces any timer that runs. */
  | { readonly do: 'timer'; readonly timer: number; readonly ms: number }
  | { readonly do: 'untimer' }
  /** Have the card script ready, and the term's entry fetched. Repeated; once is enough. */
  | { readonly do: 'inject'; readonly mention: Mention }
  /** Replaces any card that shows. */
  | { readonly do: 'open'; readonly mention: Mention; readonly token: number; readonly by: By }
  | { readonly do: 'close' };
