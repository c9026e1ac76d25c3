/** A kind of sentence that a practice should not say, as data. */
export interface Rule {
  readonly id: string;
  /**
   * How it is said most often, in English or Spanish: what a page looks for. Held against text in small letters without
   * accents, so no flag but `g`. Only counted repeats (`{0,40}`), at most one wide gap in a row: then the time is in
   * proportion to the text.
   */
  readonly find: RegExp;
  /** Words in the same sentence with which it is said rightly. */
  readonly ok?: RegExp;
  /** True where "not" before it makes it no better: a dose is a dose. */
  readonly always?: true;
  /** Why not, in a sentence that follows a colon. */
  readonly reason: string;
}

/** What is too much for a page, and comes with the command line only. */
export interface Thorough {
  /** The rule's. */
  readonly id: string;
  /** Further ways to say it in English, and in Spanish; as {@link Rule.find}. */
  readonly en: RegExp;
  readonly es: RegExp;
  /** Words in the same sentence with which it is said rightly; as {@link Rule.ok}. */
  readonly ok?: RegExp;
  /** Where the reason is from. */
  readonly basis: string;
  /** What to say instead. */
  readonly instead: string;
}
