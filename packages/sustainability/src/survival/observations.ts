import { type Label, type Labelled, labelled } from './labels.ts';

/** A column of numbers; `null`, `undefined` and NaN are missing. */
export type NumberColumn = ArrayLike<number | null | undefined>;

/** A column of ones and zeros (or codes 0 … k for competing events); `null`, `undefined` and NaN are missing. */
export type EventColumn = ArrayLike<number | boolean | null | undefined>;

/** A column of labels; `null`, `undefined` and NaN are missing. */
export type LabelColumn = ArrayLike<Label | null | undefined>;

/** Times to an event, one row per person or per interval `(start, time]`, in any order. */
export interface SurvivalColumns {
  /** End of observation: not negative, finite. */
  readonly time: NumberColumn;
  /** 1 when the event happened at `time`, 0 when observation ended without it. */
  readonly event: EventColumn;
  /** Start of observation (exclusive): rows come under observation after it (delayed entry, time-varying data). */
  readonly start?: NumberColumn | undefined;
  /** Case weights, not negative. */
  readonly weight?: NumberColumn | undefined;
  /** Groups to be compared or drawn apart. */
  readonly group?: LabelColumn | undefined;
  /** Strata: risk sets never mix rows of different strata. */
  readonly stratum?: LabelColumn | undefined;
  /** Who a row belongs to, when one person has several; intervals of one person must not overlap. */
  readonly id?: LabelColumn | undefined;
}

/** Rows left out because a value was missing, by the first column that lacked it. */
export interface Excluded {
  readonly rows: number;
  readonly missing: Readonly<Record<string, number>>;
}

/** Validated rows as typed arrays. */
export interface Observations {
  readonly n: number;
  readonly time: Float64Array;
  readonly event: Uint8Array;
  readonly start: Float64Array | undefined;
  readonly weight: Float64Array | undefined;
  readonly group: Labelled | undefined;
  readonly stratum: Labelled | undefined;
  readonly id: Labelled | undefined;
  /** Position in the caller's columns of each kept row. */
  readonly rows: Uint32Array | undefined;
  /** Number of rows with an event. */
  readonly events: number;
  readonly excluded: Excluded;
}

function hasNaN(column: Float64Array): boolean {
  // One NaN makes the sum NaN; infinities of both signs do too, and are then told apart by the slow way.
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i];
  return Number.isNaN(sum);
}

/** Rows in which no named column misses a value; undefined when that is all of them. */
export function completeRows(
  n: number,
  columns: readonly (readonly [name: string, column: ArrayLike<unknown> | undefined])[],
): { rows: Uint32Array | undefined; excluded: Excluded } {
  const missing: Record<string, number> = {};
  let dropped: Uint8Array | undefined;
  let count = 0;
  for (const [name, column] of columns) {
    if (column === undefined) continue;
    if (column.length !== n) {
      throw new RangeError(
        `Column "${name}" has ${column.length} rows where "time" has ${n}: give columns of one length.`,
      );
    }
    if (ArrayBuffer.isView(column) && !(column instanceof Float64Array) && !(column instanceof Float32Array))
      continue;
    if (column instanceof Float64Array && !hasNaN(column)) continue;
    for (let i = 0; i < n; i++) {
      const value = column[i];
      // NaN is the only value that differs from itself.
      if (value !== null && value !== undefined && value === value) continue;
      dropped ??= new Uint8Array(n);
      if (dropped[i] === 1) continue;
      dropped[i] = 1;
      count++;
      missing[name] = (missing[name] ?? 0) + 1;
    }
  }
  if (dropped === undefined) return { rows: undefined, excluded: { rows: 0, missing } };
  const rows = new Uint32Array(n - count);
  for (let i = 0, k = 0; i < n; i++) if (dropped[i] === 0) rows[k++] = i;
  return { rows, excluded: { rows: count, missing } };
}

/** The kept rows of a column as doubles; the column itself when it already is that. */
export function takeNumbers(column: NumberColumn, rows: Uint32Array | undefined): Float64Array {
  if (rows === undefined)
    return column instanceof Float64Array ? column : Float64Array.from(column as ArrayLike<number>);
  const taken = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) taken[i] = column[rows[i]] as number;
  return taken;
}

/** Where a kept row is in the caller's columns. */
const place = (rows: Uint32Array | undefined, kept: number): string =>
  `row ${rows === undefined ? kept : rows[kept]} of the columns, counted from 0`;

function takeEvents(column: EventColumn, rows: Uint32Array | undefined, codes: number): Uint8Array {
  const n = rows?.length ?? column.length;
  if (rows === undefined && column instanceof Uint8Array) {
    let highest = 0;
    for (let i = 0; i < n; i++) if (column[i] > highest) highest = column[i];
    if (highest <= codes) return column;
  }
  const taken = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const value = Number(column[rows === undefined ? i : rows[i]]);
    if (!(value >= 0 && value <= codes) || value !== Math.floor(value)) {
      throw new RangeError(
        codes === 1
          ? `An event is neither 0 nor 1, but ${value} (${place(rows, i)}): code censored as 0 and the event as 1. Of several kinds of end, name the one: status === 1.`
          : `An event code is not a whole number from 0 to ${codes}, but ${value} (${place(rows, i)}).`,
      );
    }
    taken[i] = value;
  }
  return taken;
}

/** How {@link readObservations} reads. */
export interface ReadOptions {
  /** Highest event code: 1 for one kind of event, more for competing ones. */
  readonly codes?: number;
  /** Further columns that must be complete. */
  readonly also?: readonly (readonly [name: string, column: ArrayLike<unknown> | undefined])[];
}

function checkTimes(
  time: Float64Array,
  start: Float64Array | undefined,
  rows: Uint32Array | undefined,
): void {
  for (let i = 0; i < time.length; i++) {
    const t = time[i];
    if (!(t >= 0 && t < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`A time is ${t} (${place(rows, i)}): times run from 0 upwards and are finite.`);
    }
  }
  if (start === undefined) return;
  for (let i = 0; i < time.length; i++) {
    if (!(start[i] < time[i]) || !Number.isFinite(start[i])) {
      throw new RangeError(
        `An interval (${start[i]}, ${time[i]}] does not end after its start (${place(rows, i)}): give (start, time] with start < time.`,
      );
    }
  }
}

function checkOverlaps(
  time: Float64Array,
  start: Float64Array,
  id: Labelled,
  stratum: Labelled | undefined,
): void {
  const order = new Uint32Array(time.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const layer = (i: number): number => (stratum === undefined ? 0 : stratum.codes[i]);
  order.sort((a, b) => id.codes[a] - id.codes[b] || layer(a) - layer(b) || start[a] - start[b]);
  for (let k = 1; k < order.length; k++) {
    const a = order[k - 1];
    const b = order[k];
    if (id.codes[a] !== id.codes[b] || layer(a) !== layer(b)) continue;
    if (start[b] < time[a] - 1.5e-8 * Math.max(1, time[a])) {
      throw new RangeError('Two intervals of one id overlap: nobody is at risk twice at the same time.');
    }
  }
}

/**
 * Reads and checks survival data: drops rows with a missing value (and counts them), refuses the rest of
 * what no estimator can use.
 *
 * @throws RangeError for no rows, unequal lengths, negative or infinite times, an end before its start,
 *   overlapping intervals of one id, negative weights, unknown event codes
 */
export function readObservations(
  columns: SurvivalColumns,
  { codes = 1, also = [] }: ReadOptions = {},
): Observations {
  for (const name of ['time', 'event'] as const)
    if (typeof columns[name]?.length !== 'number')
      throw new TypeError(
        `There is no column "${name}": times to an event are given as columns, such as { time: [3, 8], event: [1, 0] }.`,
      );
  const total = columns.time.length;
  const { rows, excluded } = completeRows(total, [
    ['time', columns.time],
    ['event', columns.event],
    ['start', columns.start],
    ['weight', columns.weight],
    ['group', columns.group],
    ['stratum', columns.stratum],
    ['id', columns.id],
    ...also,
  ]);
  const n = rows?.length ?? total;
  if (n === 0) throw new RangeError('There are no complete rows: give at least one time with its event.');
  const time = takeNumbers(columns.time, rows);
  const start = columns.start === undefined ? undefined : takeNumbers(columns.start, rows);
  checkTimes(time, start, rows);
  const weight = columns.weight === undefined ? undefined : takeNumbers(columns.weight, rows);
  const bad = weight?.findIndex((w) => !(w >= 0 && w < Number.POSITIVE_INFINITY)) ?? -1;
  if (bad >= 0)
    throw new RangeError(
      `A weight is ${weight![bad]} (${place(rows, bad)}): weights are 0 or more, and finite.`,
    );
  const event = takeEvents(columns.event, rows, codes);
  let events = 0;
  for (let i = 0; i < n; i++) if (event[i] > 0) events++;
  const labels = (column: LabelColumn | undefined): Labelled | undefined =>
    column === undefined ? undefined : labelled(column, rows);
  const stratum = labels(columns.stratum);
  const id = labels(columns.id);
  if (start !== undefined && id !== undefined) checkOverlaps(time, start, id, stratum);
  return { n, time, event, start, weight, group: labels(columns.group), stratum, id, rows, events, excluded };
}
