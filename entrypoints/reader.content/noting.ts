/** Offers the toolbar on selected words, and has notes made by the card script. */
import type { PageNotes, ReaderPort } from '@/lib/card/port';
import type { CallError } from '@/lib/messages/call';
import type { Colour } from '@/lib/notes/types';
import { watchSelection } from '@/lib/page/selection';
import type { CardLink } from './card-link';
import type { Hover } from './hover';

type About = Parameters<ReaderPort['note']>[0];

export interface Noting {
  /** Keeps a highlight of the selection, without words. */
  readonly highlight: (colour: Colour) => Promise<void>;
  /** Opens the editor for a note on the selection or on a term. */
  readonly write: (about: About, colour: Colour) => Promise<void>;
}

export function startNoting(
  notes: () => Promise<PageNotes>,
  hover: Hover,
  link: CardLink,
  signal: AbortSignal,
): Noting {
  let selected: Range | null = null;

  watchSelection((selection) => {
    selected = selection?.range ?? null;
    if (selection === null) link.view?.closeToolbar();
    else link.ready((view) => selected === selection.range && view.offerToolbar(selection));
  }, signal);

  /** What was refused is said where the words are; they stay selected. */
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      link.view?.closeToolbar();
    } catch (error) {
      link.view?.sayProblem((error as CallError).message);
    }
  };

  return {
    highlight: (colour) =>
      trying(async () => {
        if (selected) await (await notes()).highlight(selected, colour);
      }),
    write: (about, colour) =>
      trying(async () => {
        const subject = 'termId' in about ? about : selected && { range: selected };
        if (subject === null) return;
        await (await notes()).write(subject, colour);
        hover.send({ is: 'away' });
      }),
  };
}
