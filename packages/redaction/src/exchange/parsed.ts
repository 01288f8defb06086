/** What is wrong with a value that came from outside: where, a stable code, a sentence. */
export interface Issue {
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

/** A value read from outside, or what is wrong with it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Whether a value is a plain object. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All values, or all issues. */
export const collect = <T>(values: readonly T[], issues: readonly Issue[]): Parsed<readonly T[]> =>
  issues.length === 0 ? { ok: true, value: values } : { ok: false, issues };
