/**
 * What parts of a picture are for assistive technology. HTML has elements for these and SVG has
 * none, so roles say it; linters, which know HTML alone, would have lists and fieldsets here.
 */
export const AS = {
  list: { role: 'list' },
  listitem: { role: 'listitem' },
  listbox: { role: 'listbox' },
  option: (words: string, chosen: boolean, place: number, of: number) =>
    ({
      role: 'option',
      'aria-label': words,
      'aria-selected': chosen,
      'aria-posinset': place,
      'aria-setsize': of,
    }) as const,
  group: { role: 'group' },
  /** Said in words elsewhere. */
  drawing: { 'aria-hidden': true },
} as const;
