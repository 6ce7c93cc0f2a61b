/** What this page answers: what it holds, and what is done in it by the card script. */
import { knowledge } from 'virtual:lexicon';
import type { PageSummary } from '@/lib/messages/page';
import type { Settings } from '@/lib/settings/settings';
import { standingOn } from '@/lib/timeline/standing';
import { type PageAnswers, termsOnPage } from './answer';
import type { Life } from './life';
import { isOffHere, toggleHere } from './off';

export function answersOf(lifeNow: () => Life | null, settings: () => Settings): PageAnswers {
  return {
    'page.summary': () => summaryOf(lifeNow(), settings()),
    'page.showTerm': async ({ id }) => (await lifeNow()?.cards())?.showTerm(id) ?? false,
    'page.showNote': ({ id }) => lifeNow()?.cardsBegun()?.showNote(id) ?? false,
    'page.command': async ({ command }) => {
      const life = lifeNow();
      if (command === 'toggle') await toggleHere(settings());
      else if (life) {
        // A page that was read only for this command has to be read first.
        await life.read;
        await (await life.cards()).command(command);
      }
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
    terms: termsOnPage(life?.mentions() ?? [], ({ term }) => ({
      now: life?.standingOf(term) ?? 'uncertain',
      then: day && standingOn(term, day, knowledge),
    })),
    notes: life?.cardsBegun()?.notes() ?? [],
    on: !isOffHere(settings),
    reading: life?.isReading() ?? false,
  };
}
