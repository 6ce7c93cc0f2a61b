/**
 * The one host in the page and what is in it: a card, a toolbar, both or neither. Created when
 * something is to be shown and gone with the last of it.
 */
import { render } from 'preact';
import theme from '@/assets/theme.css?inline';
import css from '@/components/card.css?inline';
import { type Host, openHost } from '@/lib/page/host';
import { createShownCard, type Lent } from './shown-card';
import { createShownToolbar } from './shown-toolbar';
import type { Stage, Told, View } from './stage';

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
    sayProblem: (sentence) => (toolbar.isOpen() ? toolbar : card).say(sentence),
  };
}
