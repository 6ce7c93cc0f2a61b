/**
 * The reader's notes on this page, in the card script since most pages have none: painted where
 * their words are found exactly, told of otherwise, and made from a selection or a term.
 */
import { i18n } from '#i18n';
import { describe } from '@/lib/anchor/describe';
import { resolve } from '@/lib/anchor/resolve';
import type { Selectors } from '@/lib/anchor/selectors';
import type { ArticleLife } from '@/lib/card/port';
import type { TermId } from '@/lib/glossary/types';
import { CallError, call } from '@/lib/messages/call';
import type { NoteOnPage } from '@/lib/messages/page';
import { type Colour, LONGEST, type NoteDraft, type NoteId, type PageKey } from '@/lib/notes/types';
import { pageKey } from '@/lib/page/address';
import { blockSpansOf, type PageText, readPageText, spanOfRange } from '@/lib/page/page-text';
import type { MarkName } from '@/lib/page/paint';
import { staticRangeOf } from '@/lib/page/ranges';
import { sliced } from '@/lib/page/sliced';
import type { BlockSpan } from '@/lib/page/types';

interface PaintedNote {
  readonly spans: readonly BlockSpan[];
  readonly marks: readonly (readonly [MarkName, StaticRange])[];
}

/** @throws {CallError} with a sentence for the reader, where a note could not be made */
export interface NotesInPage {
  /** Asks the worker again and paints what has changed. */
  readonly refresh: () => Promise<void>;
  readonly onPage: () => readonly NoteOnPage[];
  /** Scrolls to a note's words. False when they were not found. */
  readonly show: (id: NoteId) => boolean;
  readonly highlight: (range: Range, colour: Colour) => Promise<void>;
  readonly write: (
    about: { readonly termId: TermId } | { readonly range: Range },
    colour: Colour,
  ) => Promise<void>;
}

/** The notes of one life of an article. */
export function startNotes(life: ArticleLife): NotesInPage {
  const { painter, signal } = life;
  const painted = new Map<NoteId, PaintedNote>();
  let notes: readonly NoteOnPage[] = [];
  let turn = 0;

  const unpaint = () => {
    for (const { marks } of painted.values()) {
      for (const [name, range] of marks) painter.remove(name, range);
    }
    painted.clear();
  };

  const refresh = async () => {
    const key = keyOfPage();
    if (key === null) return;
    const mine = ++turn;
    const places = await call('notes.places', { page: key.address }).catch(() => []);
    const page = places.length > 0 ? await readPage(signal) : null;
    if (signal.aborted || mine !== turn) return;
    unpaint();
    notes = places.map(({ id, places: selectors, colour, termId }) => {
      const spans = page ? foundSpans(page, selectors) : [];
      if (spans.length > 0) {
        const name: MarkName = `pg-note-${colour}`;
        const marks = spans.flatMap((span) => {
          const range = staticRangeOf(span.block, span);
          return range ? [[name, range] as const] : [];
        });
        for (const [, range] of marks) painter.add(name, range);
        painted.set(id, { spans, marks });
      }
      // A note on a term or on the whole page has no words to be found.
      const hasPlace = selectors.length > 0;
      return { id, found: spans.length > 0 || !hasPlace || termId !== null };
    });
    painter.reassert();
  };

  /** @throws {CallError} when there is nothing to quote, or no address to keep notes under */
  const draftOf = async (
    range: Range | null,
    termId: TermId | null,
    colour: Colour,
  ): Promise<NoteDraft> => {
    const key = keyOfPage();
    const page = range && (await readPage(signal));
    const span = page && range ? spanOfRange(page, range) : null;
    const place = page && span ? describe(page, span) : null;
    if (key === null || (place === null && termId === null)) {
      throw new CallError('not-kept', i18n.t('card.notQuoted'));
    }
    const title = document.title.slice(0, LONGEST.title);
    const { published } = life;
    return { page: key, title, published, place, termId, colour, body: '', tags: [] };
  };

  return {
    refresh,
    onPage: () => notes,
    show(id) {
      const [span] = painted.get(id)?.spans ?? [];
      if (span === undefined) return false;
      span.block.root.scrollIntoView({ block: 'center' });
      return true;
    },
    async highlight(range, colour) {
      const draft = await draftOf(range, null, colour);
      await call('notes.add', { draft });
      await refresh();
    },
    async write(about, colour) {
      const draft =
        'termId' in about
          ? await draftOf(null, about.termId, colour)
          : await draftOf(about.range, null, colour);
      await call('editor.open', { draft });
    },
  };
}

/** The later of several places is the better one, found after the page had changed. */
function foundSpans(page: PageText, places: readonly Selectors[]): readonly BlockSpan[] {
  for (const place of [...places].reverse()) {
    const found = resolve(page, place);
    if (found.state === 'exact') return blockSpansOf(page, found.span);
  }
  return [];
}

async function readPage(signal: AbortSignal): Promise<PageText | null> {
  let page: PageText | null = null;
  const work = readPageText(document.body ?? document.documentElement);
  const kept = (function* () {
    page = yield* work;
  })();
  await sliced(kept, signal);
  return page;
}

function keyOfPage(): PageKey | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  return pageKey(location.href, canonical);
}
