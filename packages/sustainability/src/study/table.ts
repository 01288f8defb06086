/** A cell of a table; `null` is missing. Days are texts, yes and no are 1 and 0. */
export type Cell = string | number | null;

/** What a column holds, for the codebook. */
export interface Variable {
  readonly name: string;
  readonly label: string;
  readonly type: 'id' | 'category' | 'date' | 'days' | 'count' | 'number' | 'indicator';
  /** How it was worked out. */
  readonly definition?: string;
  /** Meaning of each value of a category or indicator. */
  readonly values?: Readonly<Record<string, string>>;
  /** Why a cell may be missing. */
  readonly missing?: string;
  /** On export: a small count of people is masked, a category that few rows have, or a code of 2 and up (a competing end) that few have. */
  readonly suppress?: 'count' | 'category' | 'competing';
}

/** A tidy table: one row per unit, one column per variable, every row with the same columns. */
export interface Table<Row extends object = Readonly<Record<string, Cell>>> {
  readonly name: string;
  /** What one row is. */
  readonly unit: string;
  /** Column of whom a row is about, where one may have several rows: small cells are counted by it, not by rows. */
  readonly who?: string;
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

/**
 * One column of a table, in the order of its rows.
 *
 * @throws RangeError for a column that the table does not have.
 * @example
 * const table = { name: 't', unit: 'row', variables: [{ name: 'x', label: 'X', type: 'number' as const }], rows: [{ x: 1 }, { x: 2 }] };
 * columnOf(table, 'x'); //=> [1, 2]
 */
export function columnOf<Row extends object, Name extends keyof Row & string>(
  table: Table<Row>,
  name: Name,
): readonly Row[Name][] {
  if (!table.variables.some((variable) => variable.name === name))
    throw new RangeError(
      `Table ${table.name} has no column ${JSON.stringify(name)}: it has ${table.variables.map((one) => one.name).join(', ')}.`,
    );
  return table.rows.map((row) => row[name]);
}
