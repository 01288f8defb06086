/** A cell of a data file: `null` is a missing value. */
export type Cell = number | string | boolean | null;

/** `data/NAME.json`. */
export interface Dataset {
  readonly name: string;
  readonly n?: number;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
  /** Whatever else the file holds, such as the event log of `group_histories`. */
  readonly [extra: string]: unknown;
}

/** One entry of `cases` in `expected/NAME.json`. */
export interface ReferenceCase {
  readonly id: string;
  readonly kind: string;
  readonly call: string;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}
