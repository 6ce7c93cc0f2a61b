/** Sentences about own terms: what is wrong with what was written, and when one was in use. */
import { i18n } from '#i18n';
import type { Refused } from '@/lib/own/csv';
import type { Problem } from '@/lib/own/problem';
import type { OwnTerm } from '@/lib/own/types';
import { print } from '@/lib/timeline/calendar';

/** For keys that are told apart only at run time: some of their sentences have gaps, some none. */
const sentence = i18n.t as (key: string, words: readonly string[]) => string;

export function problemSentence({ code, words }: Pick<Problem, 'code' | 'words'>): string {
  return sentence(`own.problem.${code}`, words);
}

/** Why a file is not read. */
export function refusedSentence({ why, words }: Pick<Refused, 'why' | 'words'>): string {
  return sentence(`own.file.refused.${why}`, words);
}

/** “from April 2021 to March 2023”, or null when no date is given. */
export function lifeWords({ from, to }: Pick<OwnTerm, 'from' | 'to'>): string | null {
  if (from && to) return i18n.t('own.fromTo', [print(from), print(to)]);
  if (from) return i18n.t('own.from', [print(from)]);
  return to && i18n.t('own.to', [print(to)]);
}
