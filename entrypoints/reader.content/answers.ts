/** What this page answers: what it holds, and what is done in it by the card script. */
import { knowledge } from 'virtual:lexicon';
import type { PageSummary } from '@/lib/messages/page';
import type { Settings } from '@/lib/settings/settings';
import { standingOn } from '@/lib/timeline/standing';
import { type PageAnswers, termsOnPage } from './answer';
import type { Life } from './life';
import { isOffHere, toggleHere } from './off';

/** The page as it is once the settings are known; no life where marks are off. */
export type Now = () => Promise<{ readonly life: Life | null; readonly settings: Settings }>;

export function answersOf(now: Now): PageAnswers {
  return {
    'page.summary': async () => {
      const { life, settings } = await now();
      return summaryOf(life, settings);
    },
    'page.showTerm': async ({ id }) => {
      const { life } = await now();
      await life?.read;
      return (await life?.cards())?.showTerm(id) ?? false;
    },
    'page.showNote': async ({ id }) => (await now()).life?.cardsBegun()?.showNote(id) ?? false,
    'page.command': async ({ command }) => {
      const { life, settings } = await now();
      if (command === 'toggle') await toggleHere(settings);
      else if (life) {
        // A page that is read only for this command has to be read first.
        await life.read;
        await (await life.cards()).command(command);
      }
      return null;
    },
    'page.notesChanged': async () => {
      await (await now()).life?.refreshNotes();
      return null;
    },
  };
}

function summaryOf(life: Life | null, settings: Settings): PageSummary {
  const published = life?.article.published ?? null;
  const day = published?.confidence === 'unsure' ? null : (published?.date ?? null);
  return {
    title: document.title,
    address: location.href,
    published,
    terms: termsOnPage(life?.article.mentions() ?? [], ({ term }) => ({
      now: life?.standingOf(term) ?? 'uncertain',
      then: day && standingOn(term, day, knowledge),
    })),
    notes: life?.cardsBegun()?.notes() ?? [],
    on: !isOffHere(settings),
    reading: life?.isReading() ?? false,
  };
}
