/** What the reader says of the letters that a card was opened for, and the way back. */
import type { OtherSense } from '@/components/SenseList';
import type { SenseSaid, WrongSenseProps } from '@/components/WrongSense';
import type { Knowledge } from '@/lib/card/knowledge';
import type { Opening } from '@/lib/card/port';
import { yearsOf } from '@/lib/chart/years';
import type { TermId } from '@/lib/glossary/types';
import type { Before, Meaning, Where } from '@/lib/verdicts/types';

/** What the outside lends: our worker, which keeps what is said. */
export interface Verdicts {
  say(said: {
    readonly where: Where;
    readonly form: string;
    readonly means: Meaning;
  }): Promise<Before>;
  putBack(form: string, before: Before): Promise<unknown>;
  /** The sentence of a refusal. */
  why(error: unknown): string;
}

export interface SenseTold {
  /** What is told has changed: draw it, and keep what the reader acts on in sight. */
  readonly drawn: () => void;
  /** The letters mean another term now, or none: its card takes this one's place. */
  readonly follow: (id: TermId | null) => void;
  /** Says what could not be done; null when it is tried anew. */
  readonly problem: (sentence: string | null) => void;
}

/** The props of `WrongSense` as they are at each drawing; null where there are no letters. */
export function startSense(
  { letters, surface, termId, published }: Opening,
  site: string,
  knowledge: Knowledge,
  verdicts: Verdicts,
  told: SenseTold,
): () => WrongSenseProps | null {
  const { form, claims } = letters;
  let said: SenseSaid | null = letters.said ? 'before' : null;
  let before: Before = [];
  let others: readonly OtherSense[] | null = null;
  let open = false;

  const look = async () => {
    const terms = new Map(claims.map(({ term }) => [term.id, term]));
    if (termId !== null) terms.delete(termId);
    const cards = await Promise.allSettled(
      [...terms.keys()].map((id) => knowledge.card(id, published)),
    );
    // One that cannot be read is left out: the others can still be chosen.
    others = cards.flatMap((found) => {
      if (found.status === 'rejected') return [];
      const { id, name, kind, standing } = found.value;
      const term = terms.get(id);
      // To choose one of many for a page, years say more than how each stands today.
      const years = termId === null && term ? yearsOf(term) : '';
      return [{ id, name, about: `${kind} · ${years || standing.words}` }];
    });
    told.drawn();
  };
  const trying = (what: Promise<unknown>) => {
    told.problem(null);
    what.catch((error) => told.problem(verdicts.why(error)));
  };
  const say = async (where: Where, means: Meaning) => {
    before = await verdicts.say({ where, form, means });
    said = means === null ? where : 'chosen';
    open = false;
    if (means !== null) told.follow(means);
    told.drawn();
  };
  const undo = async () => {
    await verdicts.putBack(form, before);
    if (said === 'chosen') told.follow(termId);
    said = 'back';
    told.drawn();
  };
  // A choice is all that such a card has: nobody has to ask for it.
  if (termId === null) void look();
  return () =>
    form === ''
      ? null
      : {
          letters: surface,
          site,
          open,
          others,
          said,
          onAsk: () => {
            open = !open;
            if (open && others === null) void look();
            told.drawn();
          },
          onSay: (where, means) => trying(say(where, means)),
          onUndo: () => trying(undo()),
        };
}
