/** What names a group: `true` and `false` count as 1 and 0. */
export type Label = string | number | boolean;

/** A column of labels as whole codes into their sorted list. */
export interface Labelled {
  readonly codes: Uint32Array;
  /** Numbers upwards, then text by code unit: the order never depends on the order of rows. */
  readonly labels: readonly (string | number)[];
}

const plain = (value: Label): string | number => (typeof value === 'boolean' ? Number(value) : value);

/** Sorts numbers upwards, before text by code unit. */
export function compareLabels(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const SMALL = 1024;

/** Codes the kept rows of a column by their sorted labels; missing labels must have been dropped. */
export function labelled(
  column: ArrayLike<Label | null | undefined>,
  rows: Uint32Array | undefined,
): Labelled {
  const n = rows?.length ?? column.length;
  const seen = new Map<string | number, number>();
  const codes = new Uint32Array(n);
  // Small whole numbers, the usual codes, are found in a table (code + 1, 0 for unseen).
  const small = new Uint32Array(SMALL);
  for (let i = 0; i < n; i++) {
    const label = plain(column[rows === undefined ? i : rows[i]] as Label);
    const isSmall = typeof label === 'number' && label >= 0 && label < SMALL && label === Math.floor(label);
    if (isSmall && small[label] > 0) {
      codes[i] = small[label] - 1;
      continue;
    }
    let code = seen.get(label);
    if (code === undefined) {
      code = seen.size;
      seen.set(label, code);
      if (isSmall) small[label] = code + 1;
    }
    codes[i] = code;
  }
  const found = [...seen.keys()];
  const labels = found.toSorted(compareLabels);
  const rank = new Map(labels.map((label, position) => [label, position]));
  const recode = Uint32Array.from(found, (label) => rank.get(label) as number);
  for (let i = 0; i < n; i++) codes[i] = recode[codes[i]];
  return { codes, labels };
}
