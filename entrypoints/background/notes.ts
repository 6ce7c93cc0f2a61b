/** Answers the calls about notes, and tells open pages when one changed. */
import { tellPages } from '@/lib/messages/ask-page';
import { type Handlers, Refusal } from '@/lib/messages/serve';
import { NotKept } from '@/lib/notes/refused';
import { sentenceFor } from '@/lib/notes/say';
import type { NoteStore } from '@/lib/notes/store';
import type { Note, PlacedNote } from '@/lib/notes/types';
import { pageKey } from '@/lib/page/address';

type NoteCalls = Pick<Handlers, Extract<keyof Handlers, `notes.${string}`>>;

export function noteCalls(notes: NoteStore): NoteCalls {
  return {
    'notes.any': async ({ href }) => {
      const key = pageKey(href, null);
      return key !== null && (await notes.onPage(key.address)).length > 0;
    },
    'notes.places': async ({ page }) => (await notes.onPage(page)).map(placed),
    'notes.onPage': async ({ page }, { own }) => {
      if (!own) throw new Refusal('bad-request', 'A page may not read the words of its notes.');
      return notes.onPage(page);
    },
    'notes.onTerm': ({ termId }) => notes.onTerm(termId),
    'notes.add': ({ draft }) => changing(notes.add(draft)),
    'notes.remove': async ({ id }) => {
      await changing(notes.remove(id));
      return null;
    },
    'notes.restore': ({ id }) => changing(notes.restore(id)),
    'notes.changed': async () => {
      void tellPages();
      return null;
    },
  };
}

/** Waits for a write. @throws {Refusal} with a sentence, when the browser refused it */
async function changing<T>(write: Promise<T>): Promise<T> {
  try {
    const made = await write;
    // Not waited for: a page that is busy must not keep the writer waiting.
    void tellPages();
    return made;
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    const full = error instanceof NotKept && error.why === 'full';
    throw new Refusal(full ? 'no-room' : 'not-kept', sentence, { cause: error });
  }
}

const placed = ({ id, places, termId, colour }: Note): PlacedNote => ({
  id,
  places,
  termId,
  colour,
});
