/** The little of mark.js that is measured. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    markRegExp(pattern: RegExp, options: { readonly each: () => void }): void;
    unmark(): void;
  }
}
