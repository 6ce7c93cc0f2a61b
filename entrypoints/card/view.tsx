/**
 * The one host in the page and what is in it: a card, a toolbar, both or neither. Created when
 * something is to be shown and gone with the last of it.
 */
import { render } from 'preact';
import theme from '@/assets/theme.css?inline';
import css from '@/components/card.css?inline';
import type { About, Opening, Token } from '@/lib/card/port';
import type { TermId } from '@/lib/glossary/types';
import type { Colour } from '@/lib/notes/types';
import { type Host, openHost } from '@/lib/page/host';
import { createShownCard, type Lent } from './shown-card';
import { createShownToolbar } from './shown-toolbar';

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
  /** Says in the toolbar what could not be done. */
  sayProblem(sentence: string): void;
}

/** What the two parts share: the host while there is one, and a way to draw anew. */
export interface Stage {
  readonly doc: Document;
  /** The element that has the focus inside our root, or null. */
  focused(): Element | null;
  draw(): void;
}

export function startCardView(port: Told, doc: Document, lent: Lent): View {
  let host: Host | null = null;
  let ending = new AbortController();

  const draw = () => {
    if (!card.isOpen() && !toolbar.isOpen()) {
      if (host) render(null, host.root);
      ending.abort();
      host = null;
      return;
    }
    if (host === null) {
      ending = new AbortController();
      host = openHost(doc, [theme, css], ending.signal);
    }
    render(
      <div
        class="ours"
        // The page around may be in another language, and run the other way.
        lang="en"
        dir="ltr"
        onPointerEnter={() => port.pointer(true)}
        onPointerLeave={() => port.pointer(false)}
      >
        {toolbar.view()}
        {card.view()}
      </div>,
      host.root,
    );
    card.drawn();
    toolbar.drawn();
  };
  const stage: Stage = { doc, draw, focused: () => host?.root.activeElement ?? null };
  const card = createShownCard(port, stage, lent);
  const toolbar = createShownToolbar(port, stage);

  port.signal.addEventListener('abort', () => {
    card.close();
    toolbar.close();
  });
  return {
    prepare: lent.knowledge.prepare,
    open: card.open,
    close: card.close,
    box: card.box,
    owns: (event) => host?.owns(event) ?? false,
    offerToolbar: toolbar.offer,
    closeToolbar: toolbar.close,
    sayProblem: toolbar.say,
  };
}
