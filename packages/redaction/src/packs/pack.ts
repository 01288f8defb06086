/** A set of words as fingerprints: sorted hashes, truncated to `bits`, gap-coded, in base64. */
export interface WordSet {
  /** Which word flag the set stands for; see `word-flags.ts`. */
  readonly flag: number;
  readonly bits: number;
  readonly count: number;
  readonly data: string;
}

/** Word lists of a language or a country, loaded apart from the engine. */
export interface Pack {
  readonly id: string;
  readonly words: readonly WordSet[];
}
