/**
 * What a page says its own letters mean: “inhaled corticosteroids (ICS)”, “ICS (a calendar file)”,
 * “giant papillary conjunctivitis, or GPC”, “PCT, porphyria cutanea tarda”.
 *
 * After Schwartz and Hearst (2003): letters in brackets bind to the words before them when each
 * letter is found, right to left, the first at the start of a word. Pure.
 */

import { plain } from '@/lib/glossary/fold';

/** What leads from words to their letters, and from letters to their words. */
const BEFORE = '(?=(?:,|, or|,?(?: also)? known as) (?:the |an? )?$)';
const AFTER = '(?<=^(?:,|, or|(?:, which)? stands for| [–—]) (?:the |an? )?)';
/**
 * From a letter to the next: best the end of a word and any small words, else the first such
 * letter of the same word. Two ways at most, so that no text makes the search explode.
 */
const STEP = '(?:\\w*[ -](?:(?:of|and|&|the|for) )*|[^\\W$&]*)$&';

/** The words that expand the letters at `start`–`end` of `text`, or null when none stand there. */
export function expansionAt(text: string, start: number, end: number): string | null {
  // Nearly always there is no bracket and no such link, and nothing more to ask.
  const around = `${text.substring(start - 9, start)}|${text.slice(end, end + 2)}`;
  if (!/,|as |\(\||\|\s?[(s–—]/.test(around)) return null;
  const written = plain(text.slice(start, end)).replace(/s$/, '');
  if (!/^[A-Z][A-Z&/]{1,7}$/.test(written)) return null;
  const letters = written.replace(/\W/g, '');
  const before = text.substring(start - 120, start);
  const after = text.slice(end, end + 120);
  if (!around.includes('(')) {
    // Without a bracket, each word has to begin with a letter, and there are two words or more.
    const words = `\\b${letters.replace(/\B./g, STEP)}\\w*`;
    const met = (pattern: string, within: string) =>
      new RegExp(pattern, 'i').exec(within)?.[0].match(/.*[ -].*/)?.[0];
    return met(words + BEFORE, before) ?? met(AFTER + words, after) ?? null;
  }
  const inside = /^[^()]{0,30}\)/.test(after) && before.endsWith('(');
  return alignedTail(
    inside ? before.slice(0, -1) : (/^\s?\(([^()]{5,80})\)/.exec(after)?.[1] ?? ''),
    letters,
  );
}

/** The shortest tail of `words` in which the letters are found in order. */
function alignedTail(words: string, letters: string): string | null {
  const pattern = `.*\\b(${letters.replace(/\B./g, '[^$&]*$&')}.*)`;
  const tail = new RegExp(pattern, 'is').exec(words)?.[1]?.trim() ?? '';
  const most = Math.min(letters.length + 5, letters.length * 2);
  return tail.length > letters.length && tail.split(/\s+/).length <= most ? tail : null;
}
