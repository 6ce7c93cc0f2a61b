/** Draws a fixture as readers meet it: in a document of ours, or in a root inside a page. */
import { type ComponentChild, render } from 'preact';
import theme from '@/assets/theme.css?inline';
import card from '@/components/card.css?inline';

export interface FixtureFile {
  readonly fixtures: Readonly<Record<string, () => ComponentChild>>;
  /** True for what is shown in pages, with the card’s sheets and no others. */
  readonly inPage?: boolean;
}

/** The root is open, unlike the real one: axe sees nothing in a closed one and is content. */
export function show(draw: () => ComponentChild, inPage: boolean, into: HTMLElement): void {
  if (!inPage) {
    render(draw(), into);
    return;
  }
  const root = into.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [':host { display: block }', theme, card].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  render(<div class="ours">{draw()}</div>, root);
}
