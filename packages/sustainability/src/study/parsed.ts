/** Something wrong with input: where, which kind, and a sentence that repeats nothing of what was read. */
export interface Issue {
  /** JSON Pointer (RFC 6901) into the input. */
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

/** What a reader gives back: the value, or everything that is wrong with the input. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };
