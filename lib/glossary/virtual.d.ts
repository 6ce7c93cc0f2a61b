/** Made by `scripts/vite-glossary.ts` when the extension is built. */
declare module 'virtual:lexicon' {
  /** For `openLexicon`. */
  export const lexiconData: string;
  export const knowledge: import('@/lib/timeline/calendar').PartialDate;
}
