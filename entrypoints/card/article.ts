/** One life of an article in the card script: hovering, commands and notes. */
import { i18n } from '#i18n';
import type { ArticleCards, ArticleLife } from '@/lib/card/port';
import type { Placed } from '@/lib/page/reading';
import { type Hover, startHover } from './hover';
import type { Noting } from './noting';
import type { View } from './stage';
import { atSelection, firstInView, reveal, selectedOf, stepped } from './steps';

/** `onHover`: whose card shows now, so that what happens in it is told there. */
export function beginArticle(
  life: ArticleLife,
  view: View,
  noting: Noting,
  onHover: (hover: Hover) => void,
): ArticleCards {
  const hover = startHover(life, view);
  onHover(hover);
  view.prepare([...new Set(life.mentions().map(({ term }) => term.id))]);
  const notes = noting.begin(life, view);

  const openCard = (mention: Placed | null): boolean => {
    if (mention === null) return false;
    reveal(mention);
    hover.openFor(mention);
    return true;
  };
  return {
    async command(name) {
      if (name === 'highlight') return noting.highlight(life.colour);
      if (name === 'note') return noting.write({ selection: true });
      const all = life.mentions();
      const painted = life.painted();
      const marked = all.filter((mention) => painted.has(mention));
      const from = hover.last();
      // Selected words say what is meant; a mere caret only before the first step.
      const hasWords = getSelection()?.isCollapsed === false;
      const asks = name === 'open-card' && hover.shown() === null && (from === null || hasWords);
      // What is decided goes first, where several words are selected.
      if (asks && openCard(selectedOf(all) ?? selectedOf(life.passedOver()))) return;
      if (asks && hasWords) return noting.say(i18n.t('card.nothing'));
      const wanted = asks ? atSelection(all) : null;
      if (wanted !== null || from === null) openCard(wanted ?? firstInView(marked));
      else openCard(stepped(marked, from, name === 'previous-term' ? -1 : 1));
    },
    showTerm(id) {
      const mentions = life.mentions().filter(({ term }) => term.id === id);
      const from = mentions.find(({ number }) => number === hover.last()?.number);
      return openCard(from ? stepped(mentions, from, 1) : (mentions[0] ?? null));
    },
    refreshNotes: notes.refresh,
    notes: notes.onPage,
    showNote: notes.show,
  };
}
