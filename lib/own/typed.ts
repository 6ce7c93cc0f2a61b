/** An own term as its form has it: text as it was typed, unchecked. Pure. */
import { tidy } from './schema';
import type { OwnDraft } from './types';

export interface Typed extends Readonly<Record<Exclude<keyof OwnDraft, 'first'>, string>> {
  readonly first: boolean;
}

/** What the fields begin with; also-written forms one on each line. */
export const typedOf = ({
  name,
  short,
  also,
  meaning,
  from,
  to,
  link,
  first,
}: OwnDraft): Typed => ({
  name,
  short: short ?? '',
  also: also.join('\n'),
  meaning,
  from: from ?? '',
  to: to ?? '',
  link: link ?? '',
  first,
});

/** For `parseDraft`, which says what is wrong with it. */
export function draftOf({ short, also, from, to, link, ...typed }: Typed): unknown {
  const orNone = (text: string) => text.trim() || null;
  return {
    ...typed,
    short: orNone(short),
    also: also.split('\n').map(tidy).filter(Boolean),
    from: orNone(from),
    to: orNone(to),
    link: orNone(link),
  };
}
