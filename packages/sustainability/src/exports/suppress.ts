import type { Cell, Table } from '../study/table.ts';

/** A table with its small cells masked, and how many were. */
export interface Suppressed<Row extends object> {
  readonly table: Table<Row>;
  readonly masked: number;
  /** Masked cells by column; columns without any are left out. */
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * Masks what could point to a person: counts of people from 1 to `below - 1`, categories that fewer than `below` have, and codes of 2
 * and up (competing ends) that fewer than `below` have. Where a table says whom its rows are about (`who`), people or groups are
 * counted, else rows: one person with twenty rows is still one.
 *
 * Masked cells become missing. Which columns are meant is said by the table's variables (`suppress`). A table by itself is looked at:
 * what another table says of the same people is not.
 *
 * @throws RangeError for a threshold that is not a whole number of at least 2.
 * @example
 * const table = {
 *   name: 't',
 *   unit: 'group',
 *   variables: [{ name: 'members', label: 'Members', type: 'count' as const, suppress: 'count' as const }],
 *   rows: [{ members: 12 }, { members: 3 }],
 * };
 * suppressSmallCells(table).table.rows; //=> [{ members: 12 }, { members: null }]
 */
export function suppressSmallCells<Row extends object>(table: Table<Row>, below = 5): Suppressed<Row> {
  if (!(Number.isSafeInteger(below) && below >= 2))
    throw new RangeError(`The threshold is ${below}: give a whole number of at least 2, such as 5.`);
  let masked = 0;
  const maskedIn: Record<string, number> = {};
  const columns = table.variables.filter((variable) => variable.suppress !== undefined);
  const counts = new Map(
    columns
      .filter((variable) => variable.suppress !== 'count')
      .map(({ name }) => {
        const tally = new Map<unknown, Set<unknown>>();
        table.rows.forEach((row, i) => {
          const value = row[name as keyof Row];
          const those = tally.get(value) ?? new Set();
          those.add(table.who === undefined ? i : row[table.who as keyof Row]);
          tally.set(value, those);
        });
        return [name, tally] as const;
      }),
  );
  const rows = table.rows.map((row) => {
    const copy = { ...row } as Record<string, unknown>;
    for (const { name, suppress } of columns) {
      const value = copy[name];
      if (value === null || value === undefined) continue;
      const small =
        suppress === 'count'
          ? Number(value) > 0 && Number(value) < below
          : (suppress === 'category' || Number(value) >= 2) && counts.get(name)!.get(value)!.size < below;
      if (!small) continue;
      copy[name] = null;
      masked += 1;
      maskedIn[name] = (maskedIn[name] ?? 0) + 1;
    }
    return copy as unknown as Row;
  });
  return { table: { ...table, rows }, masked, columns: maskedIn };
}

/**
 * A matrix of counts with its marginals, small cells masked so that they cannot be worked out again: where a row or a column of which the
 * total is shown has one masked cell only, its next smallest is masked too.
 *
 * @param counts rows × columns of whole numbers that are not negative.
 * @returns the matrix with `null` for masked cells; totals are masked where they are small themselves.
 * @example
 * suppressMatrix([[20, 3], [30, 40]]).cells; //=> [[null, null], [null, null]]
 */
export function suppressMatrix(
  counts: readonly (readonly number[])[],
  below = 5,
): {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
} {
  const small = (count: number): boolean => count > 0 && count < below;
  const cells: (number | null)[][] = counts.map((row) => row.map((count) => (small(count) ? null : count)));
  const total = (line: readonly number[]): number => line.reduce((sum, count) => sum + count, 0);
  const shown = (line: readonly number[]): number | null => (small(total(line)) ? null : total(line));
  const columns = (counts[0] ?? []).map((_, j) => counts.map((row) => row[j]!));
  // Each pass may leave another line with one masked cell; the number of cells bounds the passes.
  for (let changed = true; changed;) {
    changed = false;
    const guard = (
      places: readonly (readonly [number, number])[],
      line: readonly number[],
      byRow: boolean,
    ): void => {
      const hidden = places.filter(([i, j]) => cells[i]![j] === null);
      if (hidden.length !== 1 || shown(line) === null) return;
      const rest = places.filter(([i, j]) => (cells[i]![j] ?? 0) > 0);
      // A cell whose other line is broken already leaves no further line to mend; of these, the smallest.
      const breaks = ([i, j]: readonly [number, number]): number =>
        (byRow ? cells.some((row) => row[j] === null) : cells[i]!.includes(null)) ? 0 : 1;
      const [next] = rest.toSorted(
        (a, b) => breaks(a) - breaks(b) || counts[a[0]]![a[1]]! - counts[b[0]]![b[1]]!,
      );
      if (next === undefined) return;
      cells[next[0]]![next[1]] = null;
      changed = true;
    };
    counts.forEach((row, i) =>
      guard(
        row.map((_, j) => [i, j] as const),
        row,
        true,
      ),
    );
    columns.forEach((column, j) =>
      guard(
        column.map((_, i) => [i, j] as const),
        column,
        false,
      ),
    );
  }
  return { cells, rowTotals: counts.map(shown), columnTotals: columns.map(shown) };
}

/** A cell of any row, as exports write it. */
export function cellOf(row: object, name: string): Cell {
  return (row as Readonly<Record<string, Cell | undefined>>)[name] ?? null;
}
