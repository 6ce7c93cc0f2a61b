/** Whether a page is of another country or language, so that its letters are not ours. Pure. */

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
