/** Reviews whatever is pending, here or on other machines. */
export interface Reviewer {
  /** Says that uploads came in. */
  readonly poke: () => void;
  /** Answers when nothing is pending. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}
