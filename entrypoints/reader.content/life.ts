/** The life of one article in this document: read, marked, and watched for a reader's interest. */
import { knowledge, lexiconData } from 'virtual:lexicon';
import css from '@/assets/marks.css?inline';
import type { ArticleCards, ArticleLife } from '@/lib/card/port';
import { lettersOf } from '@/lib/detect/letters';
import { isLexicon, type Lexicon, type LexiconTerm, openLexicon } from '@/lib/glossary/lexicon';
import type { Status } from '@/lib/glossary/types';
import { call } from '@/lib/messages/call';
import { KEYS } from '@/lib/own/types';
import { articleRoot } from '@/lib/page/article';
import { markArticle } from '@/lib/page/marked';
import { createPainter } from '@/lib/page/paint';
import { publishedOn } from '@/lib/page/published';
import type { Placed } from '@/lib/page/reading';
import type { Others, Settings } from '@/lib/settings/settings';
import type { Published } from '@/lib/timeline/published';
import { latestStanding } from '@/lib/timeline/standing';
import { today } from '@/lib/today';
import type { Heard } from '@/lib/verdicts/types';
import type { Cards } from './cards';
import { onInterest } from './interest';

let opened: Lexicon | null = null;

export interface Life {
  readonly article: ArticleLife;
  readonly standingOf: (term: LexiconTerm) => Status;
  /** True until the article has been read once. */
  readonly isReading: () => boolean;
  /** Settles when it has. */
  readonly read: Promise<void>;
  /** Has the card script started, if need be. */
  readonly cards: () => Promise<ArticleCards>;
  readonly cardsBegun: () => ArticleCards | null;
  readonly refreshNotes: () => Promise<void>;
  /** Takes up what the reader now says of this page. */
  readonly reconsider: (heard: Heard | null) => void;
}

/**
 * Reads and marks the document's article. `own`: the lexicons of the reader's own terms, by
 * their keys. `heard`: what they say of this page. `onReplaced`: begin another life.
 */
export function startLife(
  settings: Settings,
  own: Others,
  heard: Heard | null,
  cards: Cards,
  onReplaced: () => void,
  signal: AbortSignal,
): Life {
  const root = articleRoot(document);
  const found = root && publishedOn(document, root, today());
  let published: Published | null;
  const hear = (heard: Heard | null) => {
    published = heard?.published ?? found;
    return {
      published: published?.confidence === 'unsure' ? null : (published?.date ?? null),
      said: new Map(heard?.senses),
    };
  };
  const painter = createPainter(css, signal);
  const standings = new Map<LexiconTerm, Status>();
  const standingOf = (term: LexiconTerm): Status => {
    const known = standings.get(term) ?? latestStanding(term, knowledge, today());
    standings.set(term, known);
    return known;
  };
  let hearGone: (mentions: readonly Placed[]) => void = () => undefined;

  opened ??= openLexicon(lexiconData);
  const lexicons = [...ownIn(own[KEYS.first]), opened, ...ownIn(own[KEYS.rest])];
  let setting = hear(heard);
  const article =
    root &&
    markArticle(
      root,
      {
        ...setting,
        lexicons,
        level: settings.level,
        density: settings.density,
        standingOf,
        painter,
        onGone: (mentions) => hearGone(mentions),
        onReplaced,
      },
      signal,
    );
  let reading = article !== null;
  const read = article?.read ?? Promise.resolve();
  void read.then(() => {
    reading = false;
  });

  const mentionAt = (x: number, y: number) => article?.mentionAt(x, y) ?? null;
  const interest = onInterest(mentionAt, () => cards.of(life), signal);
  const life: ArticleLife = {
    signal,
    get published() {
      return published;
    },
    colour: settings.colour,
    painter,
    mentionAt,
    mentions: () => article?.mentions() ?? [],
    passedOver: () => article?.passedOver() ?? [],
    painted: () => article?.painted() ?? new Set(),
    onGone(heard) {
      hearGone = heard;
    },
    letters({ block, start, end }) {
      const letters = lettersOf(block.raw.slice(start, end), lexicons);
      return { ...letters, said: setting.said.has(letters.form) };
    },
    get pointer() {
      return interest.pointer();
    },
  };
  const refreshNotes = async (): Promise<void> => {
    if (cards.begun(life) === null && !(await hasNotes())) return;
    if (!signal.aborted) await (await cards.of(life)).refreshNotes();
  };
  // Notes that cannot be painted now are painted with the next card or change.
  read.then(refreshNotes).catch(() => undefined);
  return {
    article: life,
    standingOf,
    isReading: () => reading,
    read,
    cards: () => cards.of(life),
    cardsBegun: () => cards.begun(life),
    refreshNotes,
    reconsider(heard) {
      setting = hear(heard);
      article?.reconsider(setting);
    },
  };
}

/** None for what is not kept, or was kept by another version and is about to be made anew. */
const ownIn = (data: unknown): Lexicon[] => (isLexicon(data) ? [openLexicon(data)] : []);

/** Most pages have none, and need no more of our code. */
const hasNotes = (): Promise<boolean> =>
  call('notes.any', { href: location.href }).catch(() => false);
