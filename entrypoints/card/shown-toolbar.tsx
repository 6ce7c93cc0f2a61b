/**
 * The toolbar at selected words. It never takes the focus by itself; Alt+F10 goes into it, as
 * in most editors, and Esc leaves it and puts it away.
 */
import type { ComponentChild } from 'preact';
import { SelectionToolbar } from '@/components/SelectionToolbar';
import { COLOURS } from '@/lib/notes/types';
import { type Focus, keepFocus } from './focus';
import { keepPlaced } from './place';
import type { Selected, Stage, Told } from './stage';

interface Offered {
  readonly selected: Selected;
  readonly life: AbortController;
  frame: HTMLDivElement | null;
  placed: boolean;
  /** Not null once the reader went into the toolbar. */
  focus: Focus | null;
  /** What could not be done with these words. */
  problem: string | null;
}

export function createShownToolbar(port: Told, stage: Stage) {
  let offered: Offered | null = null;

  function offer(selected: Selected): void {
    offered?.life.abort();
    const life = new AbortController();
    offered = {
      selected,
      life,
      frame: offered?.frame ?? null,
      placed: false,
      focus: null,
      problem: null,
    };
    stage.doc.addEventListener('keydown', onKey, { capture: true, signal: life.signal });
    stage.draw();
  }

  function close(): void {
    if (offered === null) return;
    const { life, focus, frame } = offered;
    const hadFocus = frame?.contains(stage.focused()) ?? false;
    offered = null;
    life.abort();
    stage.draw();
    if (hadFocus) focus?.restore();
  }

  function say(sentence: string): void {
    if (offered === null) return;
    offered.problem = sentence;
    stage.draw();
  }

  function onKey(event: KeyboardEvent): void {
    const into = event.altKey && event.key === 'F10';
    if (offered === null || (!into && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!into) {
      close();
      return;
    }
    offered.focus ??= keepFocus(stage.doc);
    offered.frame?.querySelector('button')?.focus({ preventScroll: true });
  }

  function view(): ComponentChild {
    const mine = offered;
    if (mine === null) return null;
    return (
      <SelectionToolbar
        colours={COLOURS}
        onHighlight={(colour) => port.highlight(colour)}
        onNote={() => port.note({ selection: true })}
        problem={mine.problem}
        frame={(element) => {
          mine.frame = element;
        }}
      />
    );
  }

  function drawn(): void {
    if (!offered?.frame || offered.placed) return;
    offered.placed = true;
    const { selected, frame, life } = offered;
    // Below for a finger: the system's own menu is above.
    const side = selected.by === 'touch' ? 'bottom' : 'top';
    keepPlaced(frame, { rects: () => [selected.rect()], side }, life.signal);
  }

  return { offer, close, say, view, drawn, isOpen: () => offered !== null };
}
