/** What this page answers: what it holds, and what commands do in it. */
import { knowledge } from 'virtual:lexicon';
import type { PageCommand, PageSummary } from '@/lib/messages/page';
import type { PlacedMention } from '@/lib/page/reading';
import type { Settings } from '@/lib/settings/settings';
import { standingOn } from '@/lib/timeline/standing';
import { type PageAnswers, termsOnPage } from './answer';
import type { Life } from './life';
import { isOffHere, toggleHere } from './off';
import { atSelection, firstInView, reveal, stepped } from './steps';

export function answersOf(lifeNow: () => Life | null, settings: () => Settings): PageAnswers {
  const openCard = (life: Life, mention: PlacedMention | null): boolean => {
    if (mention === null) return false;
    reveal(mention);
    life.hover.openFor(mention);
    return true;
  };

  const command = async (name: PageCommand): Promise<void> => {
    if (name === 'toggle') return toggleHere(settings());
    const life = lifeNow();
    if (life === null) return;
    if (name === 'highlight') return (await life.withNotes()).highlight(settings().colour);
    if (name === 'note') return (await life.withNotes()).write({ selection: true });
    const all = life.article?.mentions() ?? [];
    const painted = life.article?.painted();
    const marked = all.filter((mention) => painted?.has(mention));
    const from = life.hover.last();
    if (name === 'open-card') openCard(life, atSelection(all) ?? firstInView(marked));
    else if (from === null) openCard(life, firstInView(marked));
    else openCard(life, stepped(marked, from, name === 'next-term' ? 1 : -1));
  };

  return {
    'page.summary': () => summaryOf(lifeNow(), settings()),
    'page.showTerm': ({ id }) => {
      const life = lifeNow();
      const mentions = life?.article?.mentions().filter(({ term }) => term.id === id) ?? [];
      const from = mentions.find(({ number }) => number === life?.hover.last()?.number);
      const next = from ? stepped(mentions, from, 1) : (mentions[0] ?? null);
      return life !== null && openCard(life, next);
    },
    'page.showNote': ({ id }) => lifeNow()?.notes()?.show(id) ?? false,
    'page.command': async ({ command: name }) => {
      await command(name);
      return null;
    },
    'page.notesChanged': async () => {
      await lifeNow()?.refreshNotes();
      return null;
    },
  };
}

function summaryOf(life: Life | null, settings: Settings): PageSummary {
  const published = life?.published ?? null;
  const day = published?.confidence === 'unsure' ? null : (published?.date ?? null);
  return {
    title: document.title,
    address: location.href,
    published,
    terms: termsOnPage(life?.article?.mentions() ?? [], ({ term }) => ({
      now: life?.standingOf(term) ?? 'uncertain',
      then: day && standingOn(term, day, knowledge),
    })),
    notes: life?.notes()?.onPage() ?? [],
    on: !isOffHere(settings),
    reading: life?.isReading() ?? false,
  };
}
