/**
 * Which mentions of a reading are painted, and how: one style per standing. Keeps what is
 * painted in step with what is read, adding and removing only what differs.
 */
import { type Density, Thinning } from '@/lib/detect/thin';
import type { Status } from '@/lib/glossary/types';
import type { MarkName, Painter } from './paint';
import { staticRangeOf } from './ranges';
import type { Placed, PlacedMention, Reading } from './reading';
import type { Block } from './types';

interface Mark {
  readonly name: MarkName;
  readonly range: StaticRange;
}

export class Marks {
  readonly #painter: Painter;
  readonly #density: Density;
  readonly #standingOf: (mention: PlacedMention) => Status;
  readonly #painted = new Map<Placed, Mark>();

  constructor(painter: Painter, density: Density, standingOf: (mention: PlacedMention) => Status) {
    this.#painter = painter;
    this.#density = density;
    this.#standingOf = standingOf;
  }

  /** Paints what should be painted now. O(matches); layout is asked for painted ones only. */
  update(reading: Reading): void {
    const thinning = new Thinning(this.#density);
    const wanted = new Set<PlacedMention>();
    reading.walk(
      (entry, term, at) => thinning.wants(entry, term, at),
      (entry, at, term) => {
        const mention = reading.mention(entry, at, term);
        if (!this.#isWorth(mention)) return;
        thinning.take(entry, term, at);
        wanted.add(mention);
      },
    );
    for (const mention of this.#painted.keys())
      if (!(wanted as ReadonlySet<Placed>).has(mention)) this.#unpaint(mention);
    for (const mention of wanted) if (!this.#painted.has(mention)) this.#paint(mention);
    this.#painter.reassert();
  }

  /** At once, for words that are no longer there. */
  remove(mentions: readonly Placed[]): void {
    for (const mention of mentions) this.#unpaint(mention);
  }

  painted(): ReadonlySet<Placed> {
    return new Set(this.#painted.keys());
  }

  #paint(mention: PlacedMention): void {
    const range = staticRangeOf(mention.block, mention);
    if (range === null) return;
    const mark: Mark = { name: `pg-${this.#standingOf(mention)}`, range };
    this.#painter.add(mark.name, mark.range);
    this.#painted.set(mention, mark);
  }

  #unpaint(mention: Placed): void {
    const mark = this.#painted.get(mention);
    if (mark === undefined) return;
    this.#painter.remove(mark.name, mark.range);
    this.#painted.delete(mention);
  }

  /** What is painted was worth it when it was, and stays so for the cost of a look-up. */
  #isWorth(mention: PlacedMention): boolean {
    return this.#painted.has(mention) || (isShown(mention.block.root) && !leadsAway(mention.block));
  }
}

/** True for a headline in a list of links: it is chosen from, and read where it leads. */
function leadsAway({ first, texts }: Block): boolean {
  const link = first.parentElement?.closest('a');
  return !!link && texts.every((text) => link.contains(text));
}

/** False for text that a style hides; a closed `details` counts as shown, for it may open. */
function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const closed = element.closest('details:not([open])');
  return closed?.checkVisibility({ visibilityProperty: true }) ?? false;
}
