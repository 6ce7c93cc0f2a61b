/**
 * The line between this script and the card script, which is injected when first needed and
 * lives as long as this one. Whoever reads the page now hears what happens in the card.
 */
import { type CardView, type Opening, PORT, type ReaderPort } from '@/lib/card/port';
import { call } from '@/lib/messages/call';

export type CardEvents = Pick<ReaderPort, 'dismissed' | 'pointer'>;

export class CardLink {
  #view: CardView | null = null;
  #asked = false;
  #waiting: Opening | null = null;
  #events: CardEvents | null = null;
  #onView: ((view: CardView) => void)[] = [];

  constructor(signal: AbortSignal) {
    const port: ReaderPort = {
      signal,
      attach: (view) => this.#attach(view),
      dismissed: (token) => this.#events?.dismissed(token),
      pointer: (inCard) => this.#events?.pointer(inCard),
    };
    const world = globalThis as { [PORT]?: ReaderPort };
    world[PORT] = port;
    signal.addEventListener('abort', () => {
      if (world[PORT] === port) delete world[PORT];
    });
  }

  /** Null until the card script has started. */
  get view(): CardView | null {
    return this.#view;
  }

  listen(events: CardEvents, signal: AbortSignal): void {
    this.#events = events;
    signal.addEventListener('abort', () => {
      if (this.#events === events) this.#events = null;
    });
  }

  /** Has the card script started; then tells it. A refusal (the tab is closing) is tried again. */
  ready(then: (view: CardView) => void): void {
    if (this.#view) {
      then(this.#view);
      return;
    }
    this.#onView.push(then);
    if (this.#asked) return;
    this.#asked = true;
    call('card.inject', {}).catch(() => {
      this.#asked = false;
    });
  }

  open(opening: Opening): void {
    this.#waiting = opening;
    this.ready((view) => {
      if (this.#waiting !== opening) return;
      this.#waiting = null;
      view.open(opening);
    });
  }

  close(): void {
    this.#waiting = null;
    this.#view?.close();
  }

  #attach(view: CardView): void {
    this.#view = view;
    for (const then of this.#onView) then(view);
    this.#onView = [];
  }
}
