/** What letters on a page may mean by the lexicons, whatever the page says of them. Pure. */
import { encode } from '@/lib/glossary/bytes';
import { folded } from '@/lib/glossary/fold';
import type { Claim, Lexicon } from '@/lib/glossary/lexicon';
import { type Matches, ROOM, scanBytes } from './scan';

export interface Letters {
  /** The spelling, folded: “ICPs” → `icp`. Empty where no lexicon has it. */
  readonly form: string;
  /** What is spelled so, in every lexicon. */
  readonly claims: readonly Claim[];
}

/** What `text`, taken whole, may mean. */
export function lettersOf(text: string, lexicons: readonly Lexicon[]): Letters {
  let spelling = '';
  const claims: Claim[] = [];
  for (const lexicon of lexicons) {
    const form = formOf(text, lexicon);
    if (form === null) continue;
    // Of two matches alike the earlier lexicon's is taken, and so its spelling is what is named.
    spelling ||= spelled(lexicon, form);
    claims.push(...lexicon.claimsOf(form));
  }
  return { form: spelling, claims };
}

/** A form's spelling, folded, as verdicts name it. */
export const spelled = ({ forms }: Lexicon, form: number): string => folded(forms[form] ?? '');

/** The form that the whole text is, or null. */
export function formOf(text: string, lexicon: Lexicon): number | null {
  const bytes = new Uint8Array(text.length * 3 + ROOM);
  const matches: Matches = [];
  scanBytes(bytes, encode(text, bytes), [lexicon], matches);
  const [start, end, , form = null] = matches;
  return start === 0 && end === text.length ? form : null;
}
