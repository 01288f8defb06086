import type { Cell, Dataset } from './dataset.ts';

/** A column by its name; says which one is missing. */
export function column(data: Dataset, name: string): readonly Cell[] {
  const found = data.columns[name];
  if (found === undefined) throw new Error(`the data have no column "${name}"`);
  return found;
}

/** A numeric column, or a difference or sum of two ("stop - start"). */
export function numbers(data: Dataset, expression: string): readonly (number | null)[] {
  if (data.columns[expression] !== undefined) return column(data, expression) as readonly (number | null)[];
  const parts = /^\s*(\S+)\s*([-+])\s*(\S+)\s*$/.exec(expression);
  if (parts === null) throw new Error(`the data have no column "${expression}"`);
  const [, left, sign, right] = parts as unknown as [string, string, string, string];
  const a = numbers(data, left);
  const b = numbers(data, right);
  return a.map((value, i) => {
    const other = b[i] ?? null;
    if (value === null || other === null) return null;
    return sign === '-' ? value - other : value + other;
  });
}

/** Events as 0 and 1; a column coded 1 and 2 counts 2 as the event, as `Surv()` does. */
export function events(data: Dataset, name: string): readonly (number | null)[] {
  const codes = column(data, name).map((cell) => (cell === null ? null : Number(cell)));
  const highest = Math.max(...codes.filter((code) => code !== null));
  const lowest = Math.min(...codes.filter((code) => code !== null));
  return highest === 2 && lowest >= 1 ? codes.map((code) => (code === null ? null : code - 1)) : codes;
}

/** The label that R would give a stratum of these columns: "sex=1" or "sex=1, ph.ecog=0". */
export function stratumLabels(data: Dataset, names: readonly string[]): readonly (string | null)[] {
  const columns = names.map((name) => column(data, name));
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, i) => {
    const cells = columns.map((cells) => cells[i] ?? null);
    if (cells.includes(null)) return null;
    return cells.map((cell, k) => `${names[k]}=${String(cell)}`).join(', ');
  });
}

/** Names in a spec field that holds one, several, or none. */
export function names(field: unknown): readonly string[] | undefined {
  if (field === null || field === undefined) return undefined;
  const list = (Array.isArray(field) ? field : [field]).map(String);
  return list.length === 0 ? undefined : list;
}

/** A spec field that names one column, or nothing. */
export function name(field: unknown): string | undefined {
  return names(field)?.[0];
}

/** What a covariate of a spec stands for. */
export interface ResolvedCovariate {
  /** The column it is made from. */
  readonly source: string;
  /** The variable as `cox()` and the others take it: numbers, or text for a factor. */
  readonly name: string;
  readonly values: readonly (number | string | null)[];
  /** Same, for rows of `newdata`. */
  readonly fromNew: (cells: readonly Cell[]) => readonly (number | string | null)[];
}

const asVariable = (cells: readonly Cell[]): readonly (number | string | null)[] =>
  cells.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell));

/**
 * A covariate by the name that a spec gives: a column ("age", "x (B vs A)"), or a column followed by one of its
 * labels ("sexM": 1 where sex is "M"), or `factor(COLUMN)`.
 */
export function covariate(data: Dataset, written: string): ResolvedCovariate {
  const factor = /^(?:as\.)?factor\((.+)\)$/.exec(written)?.[1];
  if (factor !== undefined) {
    const labels = (cells: readonly Cell[]): readonly (string | null)[] =>
      cells.map((cell) => (cell === null ? null : String(cell)));
    return { source: factor, name: written, values: labels(column(data, factor)), fromNew: labels };
  }
  const bare = written.replace(/\s*\(.*\)\s*$/, '');
  for (const candidate of [written, bare]) {
    if (data.columns[candidate] !== undefined) {
      return {
        source: candidate,
        name: candidate,
        values: asVariable(column(data, candidate)),
        fromNew: asVariable,
      };
    }
  }
  for (const [source, cells] of Object.entries(data.columns)) {
    if (!bare.startsWith(source)) continue;
    const label = bare.slice(source.length);
    if (!cells.some((cell) => String(cell) === label)) continue;
    const indicator = (list: readonly Cell[]): readonly (number | null)[] =>
      list.map((cell) => (cell === null ? null : Number(String(cell) === label)));
    return { source, name: bare, values: indicator(cells), fromNew: indicator };
  }
  throw new Error(`the data have no covariate "${written}"`);
}

/** The covariates of a spec, by variable name. */
export function covariates(data: Dataset, field: unknown): readonly ResolvedCovariate[] {
  return (names(field) ?? []).map((written) => covariate(data, written));
}
