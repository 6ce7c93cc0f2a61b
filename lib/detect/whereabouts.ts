/** Of which country, nation and language a page is, and so whether its letters are ours. Pure. */
import { NATIONS, type Nation } from '@/lib/glossary/types';
import { WEIGHTS } from './weights';

const HOME = /NHS|Brit(?:ain|ish(?! Col))|UK\b|(?<!New )England|Scot|(?<!South )Wales|Belfast/;
const ABROAD =
  /Canad|Alberta|Ontario|Columbia|Medicare|Austral|Zealand|Singapore|Dublin|Washington|Californ/;
/** Small words, as they stand within a sentence. */
const ENGLISH = / (?:the|of|and|to|is|for) /g;
const OTHER = / (?:l[ae]s?|d[ue]r|das|und|el|los|een|och|il|di) /g;

/** True where the page names countries and none of ours, or has another language’s small words. */
export const isElsewhere = (text: string): boolean =>
  countOf(text, OTHER) > countOf(text, ENGLISH) || (ABROAD.test(text) && !HOME.test(text));

const countOf = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** The nations of the United Kingdom that a text names. */
export const nationsIn = (text: string): readonly Nation[] =>
  NATIONS.filter((one) => one !== 'UK' && text.includes(one));

/** A nation’s name on the page speaks for what is its own, and against what is another’s. */
export function weightOfNation(here: readonly Nation[], nations: readonly Nation[]): number {
  const isEnglish = nations.includes('England');
  if (nations.some((one) => one === 'UK' || here.includes(one)))
    return isEnglish || nations.includes('UK') ? 0 : WEIGHTS.nation;
  return isEnglish && here.length === 0 ? 0 : -WEIGHTS.nation;
}
