/** How far an answer may lie from the expected one. */
export interface Tolerance {
  /** Allowed |actual − expected| / |expected|. */
  readonly relative?: number;
  /** Allowed |actual − expected|, used whenever it is the laxer of the two. */
  readonly absolute?: number;
}

/** Collects what a case compared and where it differed. */
export interface Checker {
  /** Compares numbers, "NA"/"NaN"/"Inf"/"-Inf" (as the expected files write them), and arrays or objects of them. */
  readonly close: (at: string, actual: unknown, expected: unknown, tolerance: Tolerance) => void;
  /** Compares by value: strings, whole numbers, booleans, null, and arrays of them. */
  readonly equal: (at: string, actual: unknown, expected: unknown) => void;
  /** Records a claim that holds or does not. */
  readonly that: (at: string, holds: boolean, detail?: string) => void;
}

/** What a checker has seen so far. */
export interface Checked {
  readonly checker: Checker;
  readonly comparisons: () => number;
  readonly differences: () => readonly string[];
}

/** The number that a cell of an expected file stands for; NA, NaN and null become NaN. */
export function expectedNumber(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (cell === 'Inf') return Number.POSITIVE_INFINITY;
  if (cell === '-Inf') return Number.NEGATIVE_INFINITY;
  if (cell === 'NA' || cell === 'NaN' || cell === null || cell === undefined) return Number.NaN;
  if (typeof cell === 'boolean') return Number(cell);
  return Number(cell);
}

function within(actual: number, expected: number, { relative = 0, absolute = 0 }: Tolerance): boolean {
  if (Number.isNaN(expected)) return Number.isNaN(actual);
  if (!Number.isFinite(expected)) return actual === expected;
  return Math.abs(actual - expected) <= Math.max(absolute, relative * Math.abs(expected));
}

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

/** A fresh checker for one case. */
export function createChecker(): Checked {
  let comparisons = 0;
  const differences: string[] = [];
  const note = (holds: boolean, text: () => string): void => {
    comparisons++;
    if (!holds && differences.length < 20) differences.push(text());
    else if (!holds) differences[19] = '…';
  };
  const close: Checker['close'] = (at, actual, expected, tolerance) => {
    if (isList(expected) && !isList(actual) && expected.length === 1) {
      close(at, actual, expected[0], tolerance);
    } else if (isList(expected)) {
      const list = isList(actual) ? actual : [];
      note(
        list.length === expected.length,
        () => `${at}: ${list.length} values, expected ${expected.length}`,
      );
      for (let i = 0; i < Math.min(list.length, expected.length); i++) {
        close(`${at}[${i}]`, list[i], expected[i], tolerance);
      }
    } else if (typeof expected === 'object' && expected !== null) {
      for (const [key, value] of Object.entries(expected)) {
        close(
          `${at}.${key}`,
          (actual as Record<string, unknown> | null | undefined)?.[key],
          value,
          tolerance,
        );
      }
    } else {
      const want = expectedNumber(expected);
      const got = expectedNumber(actual);
      note(within(got, want, tolerance), () => `${at}: ${got}, expected ${want}`);
    }
  };
  const equal: Checker['equal'] = (at, actual, expected) => {
    const plain = (value: unknown): string =>
      JSON.stringify(isList(value) ? Array.from(value as ArrayLike<unknown>) : value);
    note(plain(actual) === plain(expected), () => `${at}: ${plain(actual)}, expected ${plain(expected)}`);
  };
  const that: Checker['that'] = (at, holds, detail = 'does not hold') =>
    note(holds, () => `${at}: ${detail}`);
  return {
    checker: { close, equal, that },
    comparisons: () => comparisons,
    differences: () => differences,
  };
}
