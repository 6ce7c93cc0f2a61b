/**
 * Marks ranges without touching the page's tree: CSS Custom Highlights.
 *
 * The registry is shared with the page and with other extensions, so the names are ours, only
 * our own are ever removed, and they are set again when the page has cleared them. One
 * Highlight per style, never one per term: two thousand of one range each cost Firefox seconds
 * a frame. The rules come from the manifest's style sheet, which a page cannot empty; shadow
 * roots need a sheet of their own.
 */

/** A style of mark: `pg-` and a standing, or `pg-note-` and a colour. */
export type MarkName = `pg-${string}`;

export interface Painter {
  add(name: MarkName, range: StaticRange): void;
  remove(name: MarkName, range: StaticRange): void;
  /** Puts back what the page has cleared. Costs a look-up per style. */
  reassert(): void;
  /** Gives a shadow root the rules of the marks. */
  style(root: ShadowRoot): void;
}

/** Below what a page itself may highlight; notes lie over terms. */
const PRIORITY = { term: -2, note: -1 };

/** `css`: the rules for all marks. Everything is taken back when `signal` aborts. */
export function createPainter(css: string, signal: AbortSignal): Painter {
  const marks = new Map<MarkName, Highlight>();
  const styled = new Set<WeakRef<ShadowRoot>>();
  let sheet: CSSStyleSheet | null = null;

  const reassert = () => {
    // Who asks late must not put back what has been taken back.
    if (signal.aborted) return;
    for (const [name, mark] of marks) {
      if (CSS.highlights.get(name) !== mark) CSS.highlights.set(name, mark);
    }
  };
  const markOf = (name: MarkName): Highlight => {
    const known = marks.get(name);
    if (known) return known;
    const mark = new Highlight();
    mark.priority = name.startsWith('pg-note') ? PRIORITY.note : PRIORITY.term;
    marks.set(name, mark);
    CSS.highlights.set(name, mark);
    return mark;
  };

  signal.addEventListener('abort', () => {
    for (const [name, mark] of marks) {
      if (CSS.highlights.get(name) === mark) CSS.highlights.delete(name);
    }
    for (const ref of styled) {
      const root = ref.deref();
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });

  return {
    add: (name, range) => void markOf(name).add(range),
    remove: (name, range) => void marks.get(name)?.delete(range),
    reassert,
    style(root) {
      if (sheet === null) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      if (root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      styled.add(new WeakRef(root));
    },
  };
}
