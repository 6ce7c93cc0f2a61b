/** An own term of which nothing is said yet. */
import type { OwnDraft } from './types';

export const BLANK: OwnDraft = {
  name: '',
  short: null,
  also: [],
  meaning: '',
  from: null,
  to: null,
  link: null,
  first: false,
};
