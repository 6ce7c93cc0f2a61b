/**
 * Fills in what a glossary file leaves unsaid about a surface: its capitals and its plural.
 *
 * `"CCG"` in a file means `{ "form": "CCG" }`, and both mean: exact capitals, because it is
 * letters, and CCGs too, because it does not end in s.
 */
import type { CaseClass, Surface } from './types';

/** A surface as a file may write it: only `form` is required. */
export type LooseSurface = { readonly form: string } & {
  readonly [K in Exclude<keyof Surface, 'form'>]?: Surface[K] | undefined;
};

/** The whole surface; what the file says wins over what the form's shape suggests. */
export function completeSurface(loose: string | LooseSurface): Surface {
  const given: LooseSurface = typeof loose === 'string' ? { form: loose } : loose;
  return {
    form: given.form,
    case: given.case ?? caseOf(given.form),
    plural: given.plural ?? pluralOf(given.form),
    guard: given.guard ?? null,
    when: given.when ?? null,
  };
}

/** `exact` for letters (QOF, PCN DES), `title` for names (Fuller Report), else `free`. */
function caseOf(form: string): CaseClass {
  const words = form.split(' ');
  if (words.every(isAbbreviation)) return 'exact';
  const main = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return main.length > 0 && main.every(isCapital) && /[A-Z]/.test(form) ? 'title' : 'free';
}

/** True unless the form ends in s already: trusts, commissioning bodies, CCGs. */
const pluralOf = (form: string): boolean => !/s$/i.test(form);

const isAbbreviation = (word: string) =>
  /[A-Z].*[A-Z]|\d[A-Z]/.test(word) || !/[A-Za-z]/.test(word);
const isCapital = (word: string) => /^[^A-Za-z0-9]*[A-Z0-9]/.test(word);

const SMALL = new Set('a an and at by de for from in into of on or our the its to with'.split(' '));
