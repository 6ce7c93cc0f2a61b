/** The card that shows: its term, the way the reader came, and where the focus was before. */
import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { CardNotice } from '@/components/CardNotice';
import type { NoteExcerpt } from '@/components/NoteExcerpts';
import { SenseChoice } from '@/components/SenseChoice';
import { TermCard } from '@/components/TermCard';
import type { CardModel } from '@/lib/card/card';
import type { Knowledge } from '@/lib/card/knowledge';
import type { Opening } from '@/lib/card/port';
import type { TermId } from '@/lib/glossary/types';
import type { Note, NoteId } from '@/lib/notes/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { type Focus, keepFocus } from './focus';
import { keepPlaced } from './place';
import { startSense, type Verdicts } from './sense';
import type { Stage, Told } from './stage';

/** What the outside lends: our worker's answers. */
export interface Lent {
  readonly knowledge: Knowledge;
  readonly verdicts: Verdicts;
  notesOn(id: TermId): Promise<readonly Note[]>;
  openNote(id: NoteId): void;
  openPage(id: TermId, at: PartialDate | null): Promise<unknown>;
}

/** One stop on the way through the cards; the last is on screen. */
interface Stop {
  readonly id: TermId;
  /** Its card, once known; the word `failed` when it will not be. */
  card: CardModel | 'loading' | 'failed';
  notes: readonly NoteExcerpt[];
  whole: boolean;
  /** What could not be done from this card. */
  problem: string | null;
}

interface Shown {
  readonly opening: Opening;
  /** Empty while the reader has to choose what the letters mean. */
  readonly way: Stop[];
  readonly life: AbortController;
  readonly focus: Focus;
  readonly sense: ReturnType<typeof startSense>;
  /** What could not be done where there is no stop. */
  problem: string | null;
  frame: HTMLDivElement | null;
  replace: (() => void) | null;
}

/** Of a note on a card, in UTF-16 units; the rest is in the editor. */
const EXCERPT = 240;

export function createShownCard(port: Told, stage: Stage, lent: Lent) {
  let shown: Shown | null = null;

  function open(opening: Opening): void {
    const focus = shown?.focus ?? keepFocus(stage.doc);
    shown?.life.abort();
    const frame = shown?.frame ?? null;
    const mine: Shown = {
      opening,
      way: [],
      life: new AbortController(),
      focus,
      problem: null,
      frame,
      replace: null,
      sense: startSense(opening, stage.doc.location.hostname, lent.knowledge, lent.verdicts, {
        drawn: () => shown === mine && drawSense(mine),
        follow(id) {
          if (shown !== mine) return;
          mine.way.length = 0;
          start(mine, id);
        },
        problem: (sentence) => shown === mine && say(sentence),
      }),
    };
    shown = mine;
    start(mine, opening.termId);
    if (opening.by === 'keyboard') mine.frame?.focus({ preventScroll: true });
  }

  function close(): void {
    if (shown === null) return;
    const { life, focus } = shown;
    const hadFocus = shown.frame?.contains(stage.focused()) ?? false;
    shown = null;
    life.abort();
    stage.draw();
    if (hadFocus) focus.restore();
  }

  /** Begins the way with a term, or with the choice among several. */
  function start(mine: Shown, id: TermId | null): void {
    mine.problem = null;
    if (id === null) show(mine);
    else go(mine, id);
  }

  /** Shows the card of `id` as the next stop, at once where its words are at hand. */
  function go(mine: Shown, id: TermId): void {
    const { published } = mine.opening;
    const { knowledge } = lent;
    const stop: Stop = {
      id,
      card: knowledge.now(id, published) ?? 'loading',
      notes: [],
      whole: false,
      problem: null,
    };
    mine.way.push(stop);
    if (stop.card === 'loading') {
      knowledge.card(id, published).then(
        (card) => {
          stop.card = card;
          stage.draw();
        },
        () => {
          stop.card = 'failed';
          stage.draw();
        },
      );
    }
    // A card without its notes is still a card.
    lent.notesOn(id).then(
      (notes) => {
        stop.notes = notes.map(excerptOf);
        stage.draw();
      },
      () => undefined,
    );
    show(mine);
  }

  /** Draws another stop. Focus that was on what is no longer there stays in the card. */
  function show(mine: Shown): void {
    const hadFocus = mine.frame?.contains(stage.focused()) ?? false;
    stage.draw();
    if (mine.frame) mine.frame.scrollTop = 0;
    if (hadFocus) mine.frame?.focus({ preventScroll: true });
  }

  /** The button that was pressed may be gone: the focus goes to what stands in its place. */
  function drawSense(mine: Shown): void {
    const hadFocus = mine.frame?.contains(stage.focused()) ?? false;
    stage.draw();
    const section = mine.frame?.querySelector('.sense');
    section?.scrollIntoView({ block: 'nearest' });
    if (hadFocus && stage.focused() === null) section?.querySelector('button')?.focus();
  }

  function view(): ComponentChild {
    const mine = shown;
    const stop = mine?.way.at(-1);
    if (!mine) return null;
    const before = mine.way.at(-2);
    const common = {
      backTo: before ? nameOf(before, mine.opening) : null,
      onBack: () => {
        mine.way.pop();
        show(mine);
      },
      onClose: () => {
        port.dismissed(mine.opening.token);
        close();
      },
      frame: (element: HTMLDivElement | null) => {
        mine.frame = element;
      },
    };
    // Called and not rendered, so that the dialog stays the same element throughout.
    if (!stop) {
      const [sense, { letters, surface }] = [mine.sense(), mine.opening];
      // Where not one reading could be looked up there is nothing to choose.
      return sense && sense.others?.length !== 0
        ? SenseChoice({ ...common, ...sense, silent: letters.said, problem: mine.problem })
        : CardNotice({ ...common, surface, what: 'failed' });
    }
    if (typeof stop.card === 'string') {
      const surface = before ? stop.id : mine.opening.surface;
      return CardNotice({ ...common, surface, what: stop.card });
    }
    return TermCard({
      ...common,
      card: stop.card,
      notes: stop.notes,
      whole: stop.whole,
      sense: before ? null : mine.sense(),
      problem: stop.problem,
      onMore: () => {
        stop.whole = !stop.whole;
        stage.draw();
      },
      onOpen: (id) => go(mine, id),
      onNote: () => {
        say(null);
        port.note({ termId: stop.id });
      },
      onOpenNote: (id) => {
        say(null);
        lent.openNote(id);
      },
      onPage: () => {
        say(null);
        const { published } = mine.opening;
        const at = published?.confidence === 'unsure' ? null : (published?.date ?? null);
        lent.openPage(stop.id, at).catch(() => say(i18n.t('card.pageFailed')));
      },
    });
  }

  /** Null when it is tried anew. */
  function say(sentence: string | null): void {
    if (shown === null) return;
    (shown.way.at(-1) ?? shown).problem = sentence;
    stage.draw();
  }

  function drawn(): void {
    if (!shown?.frame) return;
    const { opening, frame, life } = shown;
    if (shown.replace) shown.replace();
    else {
      const { rects, at } = opening;
      shown.replace = keepPlaced(frame, { rects, at, side: 'bottom' }, life.signal);
    }
  }

  return {
    open,
    close,
    say,
    view,
    drawn,
    isOpen: () => shown !== null,
    box: () => shown?.frame?.getBoundingClientRect() ?? null,
  };
}

const nameOf = ({ card }: Stop, { surface }: Opening): string =>
  typeof card === 'string' ? surface : (card.short ?? card.name);

const excerptOf = ({ id, body, colour }: Note): NoteExcerpt => ({
  id,
  colour,
  excerpt: body.trim().slice(0, EXCERPT),
});
