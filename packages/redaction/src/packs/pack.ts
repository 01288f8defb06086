/** A set of words as fingerprints: sorted 24-bit hashes, gap-coded in two strings of printable characters. */
export interface WordSet {
  /** Bits of `tagger/word-flags.ts` that the words of the set carry. */
  readonly flag: number;
  readonly count: number;
  /** Low six bits of each gap, one character each. */
  readonly low: string;
  /** High bits of each gap, base 64 with a continuation character. */
  readonly high: string;
}

/** Weights of the tagger: active slots of the hashed feature table, gap-coded, and one string per label. */
export interface ModelData {
  /** `log2` of the size of the feature table. */
  readonly bits: number;
  readonly count: number;
  readonly low: string;
  readonly high: string;
  /** Weights for person, place and organisation, one character per active slot; `scale` × (code − middle). */
  readonly weights: readonly [string, string, string];
  readonly scale: number;
}

/** Word lists of a language or a country, and weights; loaded apart from the engine. */
export interface Pack {
  readonly id: string;
  readonly words: readonly WordSet[];
  readonly model?: ModelData;
  /** Weights for names written in lower case. */
  readonly lowerCaseModel?: ModelData;
}
