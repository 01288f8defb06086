import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnSource } from 'hyparquet-writer';
import { dayNumber } from '../study/days.ts';
import type { Table, Variable } from '../study/table.ts';
import { cellOf } from './suppress.ts';

/** A column for Parquet: all cells of one type, `null` for missing. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'number' | 'date';
  /** Dates as days since 1970-01-01. */
  readonly data: readonly (string | number | null)[] | Int32Array | Float64Array;
}

type DecodedArray = ColumnSource['data'];

const physical = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const;

/** Whether texts repeat enough for a dictionary, by 20,000 of them at even distances: the writer's own guess is slower by far. */
function repeats(data: ArrayLike<unknown>): boolean {
  const step = Math.max(1, Math.floor(data.length / 20_000));
  const seen = new Set<unknown>();
  let looked = 0;
  for (let i = 0; i < data.length; i += step, looked++) seen.add(data[i]);
  return seen.size * 2 <= looked;
}

/**
 * Columns as a Parquet file (Snappy, row groups of 100,000): read by DuckDB, pyarrow, R's arrow and others.
 *
 * @param metadata kept in the file, such as the codebook.
 * @throws RangeError where columns are not equally long.
 * @example
 * const bytes = columnsToParquet([{ name: 'x', type: 'number', data: Float64Array.of(0.5, 1.5) }]);
 * new TextDecoder().decode(bytes.slice(0, 4)); //=> 'PAR1'
 */
export function columnsToParquet(
  columns: readonly ParquetColumn[],
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const rows = columns[0]?.data.length ?? 0;
  for (const { name, data } of columns)
    if (data.length !== rows)
      throw new RangeError(`Column ${name} has ${data.length} cells, the first has ${rows}.`);
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, data }) => ({
      name,
      data: data as DecodedArray,
      ...(type === 'text' && repeats(data) ? { encoding: 'RLE_DICTIONARY' as const } : {}),
    })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...physical[type] })),
    ],
    rowGroupSize: 100_000,
    createdBy: 'peer-groups',
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
  });
  return new Uint8Array(buffer);
}

const fits = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && Math.abs(value as number) < 2 ** 31);

/**
 * A table as a Parquet file, with its variables in the metadata under `variables`.
 * @example
 * const table = {
 *   name: 't',
 *   unit: 'group',
 *   variables: [{ name: 'members', label: 'Members', type: 'count' as const, suppress: 'count' as const }],
 *   rows: [{ members: 12 }, { members: 3 }],
 * };
 * new TextDecoder().decode(toParquet(table).slice(-4)); //=> 'PAR1'
 */
export function toParquet<Row extends object>(table: Table<Row>): Uint8Array {
  const columnOf = (variable: Variable): ParquetColumn => {
    const { name } = variable;
    const cells = table.rows.map((row) => cellOf(row, name));
    if (variable.type === 'date') {
      const days = cells.map((cell) => (cell === null ? null : (dayNumber(String(cell)) ?? null)));
      return { name, type: 'date', data: days };
    }
    const known = cells.filter((cell) => cell !== null);
    // A column of which nothing is known keeps the type that its variable promises; covariates may be numbers under any name.
    const empty = known.length === 0 && (variable.type === 'id' || variable.type === 'category');
    if (empty || known.some((cell) => typeof cell === 'string'))
      return { name, type: 'text', data: cells.map((cell) => (cell === null ? null : String(cell))) };
    return { name, type: cells.every(fits) && variable.type !== 'number' ? 'whole' : 'number', data: cells };
  };
  return columnsToParquet(table.variables.map(columnOf), {
    table: table.name,
    unit: table.unit,
    variables: JSON.stringify(table.variables),
  });
}
