/**
 * How much each piece of evidence says about a sense, in one table with the reasons.
 *
 * `npm run fit` tells what each is worth on development text.
 * The unit is arbitrary; a form is ours from `decide` up. Few on purpose: each number has to
 * be explainable to a reader who asks why a word was, or was not, marked.
 */
export const WEIGHTS = {
  /** The page itself expands the letters: near proof, for us or against us. */
  definition: 6,
  /** The term's full name stands elsewhere on the page: one sense per page. */
  fullName: 2,
  /**
   * Each further unmistakable policy term on the page, up to `neighbourMost` of them. One is
   * enough for letters and names that nothing speaks against: a careful reader needs no second.
   */
  neighbour: 1.75,
  neighbourMost: 2,
  /** One ordinary word, which on a policy page, too, is mostly no more: it needs two of them. */
  word: -1.25,
  /**
   * Each further term that only a guarded name of several words speaks of, up to `companyMost`:
   * two such names are seldom both another’s.
   */
  company: 0.75,
  companyMost: 3,
  /** A word nearby that goes with our sense, or with another; averaged over the mentions. */
  cueFor: 2,
  cueAgainst: -2.5,
  /** No more than this many cues count for one mention, on either side. */
  cueMost: 2,
  /** “Monitor your pulse”: an ordinary word with only its sentence's capital. */
  sentenceStart: -2.5,
  /** The article's date lies where a shared form means this term. */
  inItsTime: 1.5,
  /** The article is older than the term, even as a plan: only an expansion outweighs that. */
  beforeItsTime: -12,
  /** The page names the nation of a term, or only another one of the four. */
  nation: 1.5,
  /** A form that needs evidence is ours from here. */
  decide: 1.5,
  /** Two senses of ours closer than this are undecided. */
  margin: 0.75,
} as const;

/** How far around a mention its cues are looked for, in UTF-16 units: about 12 words and 8. */
export const WINDOW = { before: 90, after: 70 } as const;

/** Mentions of one form that are looked at before its sense on this page is decided. */
export const SAMPLES = 5;

/** UTF-16 units of the page that say where it is at home, a quarter from a block at most. */
export const OPENING = 4000;
