/** The columns of a file of own terms. Pure. */

/** The header's names, in the order of an export. */
export const COLUMNS = [
  'name',
  'letters',
  'also',
  'meaning',
  'from',
  'to',
  'link',
  'instead',
] as const;
export type Column = (typeof COLUMNS)[number];
