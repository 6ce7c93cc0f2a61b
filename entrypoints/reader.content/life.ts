/** The life of one article in this document: what its parts say to each other. */
import { knowledge, lexiconData } from 'virtual:lexicon';
import css from '@/assets/marks.css?inline';
import type { CardView, Opening, PageNotes } from '@/lib/card/port';
import { type Lexicon, type LexiconTerm, openLexicon } from '@/lib/glossary/lexicon';
import type { Status } from '@/lib/glossary/types';
import { call } from '@/lib/messages/call';
import { articleRoot } from '@/lib/page/article';
import { type MarkedArticle, markArticle } from '@/lib/page/marked';
import { createPainter } from '@/lib/page/paint';
import { boxesOf } from '@/lib/page/point';
import { publishedOn } from '@/lib/page/published';
import type { PlacedMention } from '@/lib/page/reading';
import type { Settings } from '@/lib/settings/settings';
import type { Published } from '@/lib/timeline/published';
import { latestStanding } from '@/lib/timeline/standing';
import { today } from '@/lib/today';
import type { CardLink } from './card-link';
import { type Hover, startHover } from './hover';

let opened: Lexicon | null = null;

export interface Life {
  readonly published: Published | null;
  readonly article: MarkedArticle | null;
  readonly hover: Hover;
  /** Null until the page has had a note. */
  readonly notes: () => PageNotes | null;
  readonly refreshNotes: () => Promise<void>;
  /** Has the card script started, if need be. */
  readonly withNotes: () => Promise<PageNotes>;
  readonly standingOf: (term: LexiconTerm) => Status;
  /** True until the article has been read once. */
  readonly isReading: () => boolean;
}

/** Reads and marks the document's article. `onReplaced`: begin another life. */
export function startLife(
  settings: Settings,
  link: CardLink,
  onReplaced: () => void,
  signal: AbortSignal,
): Life {
  const root = articleRoot(document);
  const published = root && publishedOn(document, root, today());
  const painter = createPainter(css, signal);
  const standings = new Map<LexiconTerm, Status>();
  const standingOf = (term: LexiconTerm): Status => {
    const known = standings.get(term) ?? latestStanding(term, knowledge, today());
    standings.set(term, known);
    return known;
  };

  opened ??= openLexicon(lexiconData);
  const article =
    root &&
    markArticle(
      root,
      {
        lexicons: [opened],
        published: published?.confidence === 'unsure' ? null : (published?.date ?? null),
        level: settings.level,
        density: settings.density,
        standingOf,
        painter,
        onGone: (mentions) => hover.gone(mentions),
        onReplaced,
      },
      signal,
    );
  let reading = article !== null;
  void article?.read.then(() => {
    reading = false;
  });

  const hover: Hover = startHover(
    {
      mentionAt: (x, y) => article?.mentionAt(x, y) ?? null,
      opening: (mention) => openingOf(mention, published),
      prepare: (view) => {
        begin(view);
        view.prepare([...new Set(article?.mentions().map(({ term }) => term.id))]);
      },
    },
    link,
    signal,
  );
  let notes: PageNotes | null = null;
  const begin = (view: CardView): PageNotes => {
    notes ??= view.begin({ published, colour: settings.colour, signal });
    return notes;
  };
  const withNotes = (): Promise<PageNotes> =>
    new Promise((resolve) => link.ready((view) => resolve(begin(view))));
  const refreshNotes = async (): Promise<void> => {
    if (notes === null && !(await call('notes.any', { href: location.href }).catch(() => false))) {
      return;
    }
    if (!signal.aborted) await (await withNotes()).refresh();
  };
  link.listen(
    {
      dismissed: (token) => hover.send({ is: 'dismissed', token }),
      pointer: (inCard) =>
        hover.send(inCard ? { is: 'in-card' } : { is: 'off', speed: 0, bridge: false }),
    },
    signal,
  );
  // The card script offers the toolbar; with the first words selected it has to be there.
  const selecting = new AbortController();
  document.addEventListener(
    'selectionchange',
    () => {
      if (getSelection()?.isCollapsed ?? true) return;
      selecting.abort();
      void withNotes();
    },
    { signal: AbortSignal.any([signal, selecting.signal]) },
  );
  void article?.read.then(refreshNotes);
  return {
    published,
    article,
    hover,
    standingOf,
    refreshNotes,
    withNotes,
    notes: () => notes,
    isReading: () => reading,
  };
}

const openingOf = (
  mention: PlacedMention,
  published: Published | null,
): Omit<Opening, 'token' | 'by'> => ({
  termId: mention.term.id,
  surface: mention.block.raw.slice(mention.start, mention.end),
  rects: () => boxesOf(mention),
  published,
});
