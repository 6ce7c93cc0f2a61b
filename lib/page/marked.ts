/**
 * An article that is read, marked and followed while it changes, until its signal aborts and
 * the page is as it was found. Knows the page and the lexicon, and nothing of the browser.
 */
import type { Setting } from '@/lib/detect/disambiguate';
import type { Density } from '@/lib/detect/thin';
import type { Lexicon, LexiconTerm } from '@/lib/glossary/lexicon';
import type { Level, Status } from '@/lib/glossary/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import { articleRoot } from './article';
import { Marks } from './marks';
import type { Painter } from './paint';
import { isInside, textAt } from './point';
import { isWhole, type Placed, type PlacedMention, Reading } from './reading';
import { pause, sliced } from './sliced';
import type { Block } from './types';
import { type Change, isWithinOrIs, watch } from './watch';

export interface MarkingOptions {
  readonly lexicons: readonly Lexicon[];
  /** The article's day where it is known well enough to tell senses by. */
  readonly published: PartialDate | null;
  readonly said?: Setting['said'];
  readonly level: Level;
  readonly density: Density;
  readonly standingOf: (term: LexiconTerm) => Status;
  readonly painter: Painter;
  /** Words of ours that the page has just taken away or changed. */
  readonly onGone: (mentions: readonly Placed[]) => void;
  /** The page has put another article in the place of this one. */
  readonly onReplaced: () => void;
}

export interface MarkedArticle {
  /** Settles when the article has been read for the first time. */
  readonly read: Promise<void>;
  /** All mentions in reading order, painted or not. */
  readonly mentions: () => PlacedMention[];
  /** Matches that are no mentions: undecided, or beyond the level. */
  readonly passedOver: () => Placed[];
  readonly painted: () => ReadonlySet<Placed>;
  /** The mention whose letters are under a point of the viewport. */
  readonly mentionAt: (x: number, y: number) => PlacedMention | null;
  /** Takes up what the reader says of letters and date, without reading the page again. */
  readonly reconsider: (setting: Setting) => void;
}

export function markArticle(
  article: Element,
  options: MarkingOptions,
  signal: AbortSignal,
): MarkedArticle {
  const { painter, onGone, onReplaced } = options;
  const shadows = new Set<ShadowRoot>();
  let observe: (root: Node) => void = () => undefined;
  const reading = new Reading({
    ...options,
    onShadow(root) {
      if (shadows.has(root)) return;
      shadows.add(root);
      painter.style(root);
      observe(root);
    },
  });
  const marks = new Marks(painter, options.density, ({ term }) => options.standingOf(term));

  const forget = (isGone: (block: Block) => boolean): boolean => {
    const gone = reading.drop(isGone);
    if (gone.length === 0) return false;
    marks.remove(gone);
    onGone(gone);
    return true;
  };

  /** What changes while it is being read is forgotten again: it is told of later. */
  let stale: ((block: Block) => boolean)[] | null = null;
  const take = async (change: Change): Promise<void> => {
    const came = new Set(change.came);
    const changed = new Set(change.changed);
    // What has moved was read where it stood before.
    forget(({ root }) => changed.has(root) || isWithinOrIs(root, came));
    stale = [];
    const parts = [
      ...change.changed.map((block) => reading.read(block, article, true)),
      ...change.came.map((root) => reading.read(root, article)),
    ];
    await sliced(inTurn(parts), signal);
    if (signal.aborted) return;
    for (const isGone of stale) forget(isGone);
    stale = null;
    reading.settle();
    marks.update(reading);
  };
  /**
   * One after the other: what is read twice at once would be there twice. To find the article
   * was work already, so reading it begins in a task of its own.
   */
  let turn = pause();
  const inItsTurn = (change: Change): Promise<void> => {
    const mine = () => take(change);
    turn = turn.then(mine, mine);
    return turn;
  };

  observe = watch(
    document,
    {
      onGone(changed, removed) {
        const isGone = (block: Block) => changed.has(block.root) || (removed && !isWhole(block));
        stale?.push(isGone);
        // Another mention may be the one to be painted now.
        return forget(isGone);
      },
      onChange(change) {
        painter.reassert();
        if (isReplaced(article)) return onReplaced();
        void inItsTurn(change);
      },
    },
    signal,
  );

  // A page that clears the registry says nothing: look when it may have, after its own handlers.
  const look = () => setTimeout(painter.reassert);
  for (const name of ['load', 'scroll', 'focus'] as const) {
    window.addEventListener(name, look, { capture: true, passive: true, signal });
  }

  return {
    read: inItsTurn({ came: [article], changed: [] }),
    mentions: () => reading.mentions(),
    passedOver: () => reading.passedOver(),
    painted: () => marks.painted(),
    reconsider(setting) {
      reading.reconsider(setting);
      marks.update(reading);
    },
    mentionAt(x, y) {
      painter.reassert();
      const place = textAt(x, y, [...shadows]);
      // A caret falls between letters: the one before it may be the last of a term.
      const mention = place && reading.mentionAt(place.text, place.offset);
      return mention && isInside(x, y, mention) ? mention : null;
    },
  };
}

/** True when the article has gone, or has only now come into a page that had none. */
function isReplaced(article: Element): boolean {
  if (!article.isConnected) return true;
  return article === document.body && articleRoot(document) !== article;
}

function* inTurn(parts: readonly Iterator<void, void>[]): Generator<void, void> {
  for (const part of parts) {
    while (!part.next().done) yield;
  }
}
