import type { Reading } from './reading.ts';
import type { ScanOptions } from './scan.ts';
import type { Kind, Span } from './span.ts';

/** Finds kinds of details in a text that is cut into tokens; plain data and a function, given to `scan` in its options. */
export interface Recogniser {
  readonly id: string;
  /** What it can find; `verify` refuses a text in which a kind that its policy hides was not looked for. */
  readonly kinds: readonly Kind[];
  /**
   * Candidates in any order; they may overlap. The time must grow linearly with the text, and no `why` may hold
   * text.
   */
  readonly find: (reading: Reading, options: ScanOptions) => readonly Span[];
}
