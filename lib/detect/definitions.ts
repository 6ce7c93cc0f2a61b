/**
 * What a page says its own letters mean: “inhaled corticosteroids (ICS)”, “ICS (a calendar file)”,
 * “giant papillary conjunctivitis, or GPC”, “PCT, porphyria cutanea tarda”.
 *
 * After Schwartz and Hearst (2003): letters in brackets bind to the words before them when each
 * letter is found, right to left, the first at the start of a word. Pure.
 */

import { plain } from '@/lib/glossary/fold';

const OPEN = 0x28;

/** What leads from words to their letters, and from letters to their words. */
const BEFORE = '(?=(?:, (?:or )?|,?(?: also)? known as )(?:the |an? )?$)';
const AFTER = '(?<=^(?:, (?:or )?|(?:, which)? stands for | [–—] )(?:the |an? )?)';
/**
 * From a letter to the next: best the end of a word and any small words, else the first such
 * letter of the same word. Two ways at most, so that no text makes the search explode.
 */
const STEP = '(?:\\w*[ -](?:(?:of|and|&|the|for|in|to) )*|[^\\W$&]*)$&';

/** The words that expand the letters at `start`–`end` of `text`, or null when none stand there. */
export function expansionAt(text: string, start: number, end: number): string | null {
  // Nearly always there is no bracket and no such link, and nothing more to ask.
  const opens = text.charCodeAt(start - 1) === OPEN;
  const brackets = opens || /^\s?\(/.test(text.slice(end, end + 2));
  const around = `${text.slice(Math.max(0, start - 9), start)}|${text.slice(end, end + 2)}`;
  if (!brackets && !/,|as |[|] [s–—]/.test(around)) return null;
  const letters = plain(text.slice(start, end)).replace(/s$/, '');
  if (!/^[A-Z][A-Z&/]{1,7}$/.test(letters)) return null;
  if (!brackets) {
    // Without a bracket, each word has to begin with a letter, and there are two words or more.
    const words = `\\b${letters.replace(/\W/g, '').replace(/\B./g, STEP)}\\w*`;
    const met = (pattern: string, within: string) =>
      new RegExp(pattern, 'i').exec(within)?.[0].match(/.*[ -].*/)?.[0];
    return (
      met(words + BEFORE, text.slice(Math.max(0, start - 120), start)) ??
      met(AFTER + words, text.slice(end, end + 120)) ??
      null
    );
  }
  if (opens && /^[^()]{0,30}\)/.test(text.slice(end, end + 32))) {
    const words = text.slice(Math.max(0, start - 120), start - 1);
    return alignedTail(words, letters);
  }
  const bracket = /^\s?\(([^()]{5,80})\)/.exec(text.slice(end, end + 90));
  return bracket ? alignedTail(bracket[1] ?? '', letters) : null;
}

/** The shortest tail of `words` in which the letters are found in order. */
function alignedTail(words: string, letters: string): string | null {
  const sought = letters.toLowerCase().replace(/[^a-z]/g, '');
  const lower = words.toLowerCase();
  let at = lower.length - 1;
  for (let letter = sought.length - 1; letter >= 0; letter--) {
    const first = letter === 0;
    while (at >= 0 && !(lower[at] === sought[letter] && (!first || startsWord(lower, at)))) at--;
    if (at < 0) return null;
    if (!first) at--;
  }
  const tail = words.slice(at).trim();
  const most = Math.min(sought.length + 5, sought.length * 2);
  return tail.length > letters.length && tail.split(/\s+/).length <= most ? tail : null;
}

const startsWord = (text: string, at: number): boolean => !/[a-z0-9]/.test(text.charAt(at - 1));
