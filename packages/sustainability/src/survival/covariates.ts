import { compareLabels } from './labels.ts';

/** A covariate: numbers, or labels of a factor (text or booleans); `null`, `undefined` and NaN are missing. */
export type Covariate = ArrayLike<number | string | boolean | null | undefined>;

/** Covariates by name. */
export type Covariates = Readonly<Record<string, Covariate>>;

/** One variable of a model and the columns it became. */
export interface ModelTerm {
  readonly name: string;
  /** For a factor, its labels; the first is the reference and has no column. */
  readonly levels: readonly (string | number)[] | undefined;
  /** Positions among the model's columns. */
  readonly columns: readonly number[];
}

/** Covariates as numeric columns. */
export interface ModelColumns {
  readonly terms: readonly ModelTerm[];
  /** `age`, or variable and label for a factor: `sexM`. */
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
}

function allFinite(column: Float64Array): boolean {
  let even = 0;
  let odd = 0;
  let i = 0;
  for (; i + 1 < column.length; i += 2) {
    even += column[i];
    odd += column[i + 1];
  }
  if (i < column.length) even += column[i];
  // A finite sum has finite parts; a sum that overflowed is looked at value by value.
  return Number.isFinite(even + odd) || column.every(Number.isFinite);
}

const isText = (covariate: Covariate): boolean => {
  for (let i = 0; i < covariate.length; i++) {
    const value = covariate[i];
    if (value !== null && value !== undefined) return typeof value === 'string';
  }
  return false;
};

const isNumeral = (cell: string): boolean => cell.trim() !== '' && Number.isFinite(Number(cell));

function numericColumn(covariate: Covariate, rows: Uint32Array | undefined, name: string): Float64Array {
  if (rows === undefined && covariate instanceof Float64Array) {
    return covariate;
  }
  const column = new Float64Array(rows?.length ?? covariate.length);
  for (let i = 0; i < column.length; i++) {
    const value = covariate[rows === undefined ? i : rows[i]];
    if (typeof value === 'string') {
      throw new RangeError(`Covariate "${name}" mixes numbers with text: give one or the other.`);
    }
    column[i] = Number(value);
  }
  return column;
}

/**
 * Turns covariates into numeric columns: numbers as they are, text as indicators of every label but the first
 * (sorted by value when all are numerals, else by code unit).
 *
 * @param rows - kept rows; undefined for all
 * @throws RangeError for an infinite value, or a factor with one label
 */
export function modelColumns(covariates: Covariates, rows: Uint32Array | undefined): ModelColumns {
  const terms: ModelTerm[] = [];
  const names: string[] = [];
  const columns: Float64Array[] = [];
  for (const [name, covariate] of Object.entries(covariates)) {
    if (isText(covariate)) {
      const n = rows?.length ?? covariate.length;
      const cells = Array.from({ length: n }, (_, i) => String(covariate[rows === undefined ? i : rows[i]]));
      const levels = [...new Set(cells)].toSorted(
        cells.every(isNumeral) ? (a, b) => Number(a) - Number(b) : compareLabels,
      );
      if (levels.length < 2)
        throw new RangeError(`Covariate "${name}" has one label only: there is nothing to compare.`);
      terms.push({ name, levels, columns: levels.slice(1).map((_, k) => columns.length + k) });
      for (const level of levels.slice(1)) {
        names.push(`${name}${level}`);
        columns.push(Float64Array.from(cells, (cell) => Number(cell === level)));
      }
      continue;
    }
    const column = numericColumn(covariate, rows, name);
    if (!allFinite(column)) {
      throw new RangeError(`Covariate "${name}" has a value that is not finite.`);
    }
    terms.push({ name, levels: undefined, columns: [columns.length] });
    names.push(name);
    columns.push(column);
  }
  return { terms, names, columns };
}

/**
 * Columns of new rows, coded as the model's own.
 *
 * @throws RangeError for a missing covariate or value, columns of different lengths, a value that is not finite, or a label that the
 *   model does not know
 */
export function newColumns(terms: readonly ModelTerm[], covariates: Covariates): readonly Float64Array[] {
  const rows = covariates[terms[0]?.name ?? '']?.length;
  for (const { name } of terms) {
    const covariate = covariates[name];
    if (covariate === undefined) throw new RangeError(`The new rows lack covariate "${name}".`);
    if (covariate.length !== rows)
      throw new RangeError(
        `Covariate "${name}" has ${covariate.length} new rows where "${terms[0]!.name}" has ${rows}: give columns of one length.`,
      );
    for (let i = 0; i < covariate.length; i++) {
      const value = covariate[i];
      if (value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
        throw new RangeError(
          `New row ${i} (counted from 0) has ${String(value)} for covariate "${name}": leave rows out of which a value is missing.`,
        );
    }
  }
  return terms.flatMap(({ name, levels }) => {
    const covariate = covariates[name]!;
    if (levels === undefined) return [numericColumn(covariate, undefined, name)];
    const cells = Array.from(covariate, String);
    if (!cells.every((cell) => levels.includes(cell))) {
      throw new RangeError(`The new rows have a label of "${name}" that the model does not know.`);
    }
    return levels.slice(1).map((level) => Float64Array.from(cells, (cell) => Number(cell === level)));
  });
}
