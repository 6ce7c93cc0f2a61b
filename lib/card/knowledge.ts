/** What the background said of terms, kept for as long as the page is open. */
import type { Term, TermId, TimelineEvent } from '@/lib/glossary/types';
import type { Terms } from '@/lib/messages/contract';
import { isOwnId } from '@/lib/own/types';
import type { PartialDate } from '@/lib/timeline/calendar';
import type { Published } from '@/lib/timeline/published';
import type { CardModel } from './card';
import { cardModel } from './model';

export interface Knowledge {
  /** Asks for terms that may be opened next; a refusal is forgotten, and asked again. */
  prepare(ids: readonly TermId[]): void;
  /** The card of a term whose words are at hand; null while they are not. */
  now(id: TermId, published: Published | null): CardModel | null;
  /** @throws if the background does not answer, or knows no such term. */
  card(id: TermId, published: Published | null): Promise<CardModel>;
}

export function createKnowledge(
  ask: (ids: readonly TermId[]) => Promise<Terms>,
  today: () => PartialDate,
): Knowledge {
  const terms = new Map<TermId, Term>();
  const events = new Map<string, TimelineEvent>();
  /** Asked for by name, so that what surrounds them is known too; perhaps under a newer id. */
  const whole = new Map<TermId, TermId>();
  const asked = new Map<TermId, Promise<void>>();
  let knowledge: PartialDate | null = null;

  async function fetch(ids: readonly TermId[]): Promise<void> {
    const answer = await ask(ids);
    knowledge = answer.knowledge;
    for (const term of answer.terms) terms.set(term.entry.id, term);
    for (const event of answer.timeline) events.set(event.id, event);
    for (const id of ids) {
      // One that moved answers to a new id, and comes first when asked for alone.
      const found = terms.has(id) ? id : ids.length === 1 ? answer.terms[0]?.entry.id : undefined;
      if (found !== undefined) whole.set(id, found);
    }
  }

  function need(ids: readonly TermId[]): Promise<unknown> {
    const missing = ids.filter((id) => !whole.has(id) && !asked.has(id));
    if (missing.length > 0) {
      const fetched = fetch(missing).finally(() => {
        for (const id of missing) asked.delete(id);
      });
      for (const id of missing) asked.set(id, fetched);
    }
    return Promise.all(ids.map((id) => asked.get(id)));
  }

  function now(id: TermId, published: Published | null): CardModel | null {
    const term = terms.get(whole.get(id) ?? id);
    if (!whole.has(id) || term === undefined || knowledge === null) return null;
    return cardModel({
      term,
      published,
      knowledge,
      today: today(),
      linked: (other) => terms.get(other)?.entry ?? null,
      timeline: [...events.values()],
    });
  }

  return {
    prepare(ids) {
      // A new reading of the page: the reader may have written theirs anew since the last.
      for (const id of ids) if (isOwnId(id)) whole.delete(id);
      need(ids).catch(() => undefined);
    },
    now,
    async card(id, published) {
      await need([id]);
      const card = now(id, published);
      if (card === null) throw new Error(`The glossary has no term “${id}”.`);
      return card;
    },
  };
}
