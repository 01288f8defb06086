import type * as z from 'zod/mini';
import type { JsonPointer } from '../finding.ts';
import { issuesFrom, unknownField } from './issues.ts';
import type { Issue, Parsed } from './issues.ts';

/** More values than this in one input are refused before any is looked at. */
const mostValues = 500_000;
const deepest = 32;
export const mostText = 20_000_000;
const mostIssues = 100;

/** An input that is refused whole. */
export const problem = (
  code: Issue['code'],
  message: string,
): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues: [{ at: '', code, message }],
});

/** A key that JSON may hold and that no schema sees: objects have a prototype of that name. */
const prototype = '__proto__';

/** Whether an input is of a size that a person's records can have, and safe; stops looking as soon as it is not of that size. */
const looked = (input: unknown): 'usual' | 'unsafe' | 'tooLarge' => {
  const waiting: [value: unknown, depth: number][] = [[input, 0]];
  let values = 0;
  let text = 0;
  let isSafe = true;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    values += 1;
    if (typeof value === 'string') text += value.length;
    if (values > mostValues || depth > deepest || text > mostText) return 'tooLarge';
    if (typeof value !== 'object' || value === null) continue;
    const within = Array.isArray(value) ? value : Object.values(value);
    if (within.length > mostValues) return 'tooLarge';
    if (Object.hasOwn(value, prototype)) isSafe = false;
    for (const one of within) waiting.push([one, depth + 1]);
  }
  return isSafe ? 'usual' : 'unsafe';
};

/** The places of keys that would reach a prototype. */
const unsafeKeys = (value: unknown, path: readonly string[] = []): readonly Issue[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]) =>
        key === prototype ? unknownField([...path, key]) : unsafeKeys(one, [...path, key]),
      );

/** Parses any input by a schema: typed, or a list of at most 100 issues; it never throws. */
export function parseBy<T>(schema: z.ZodMiniType<T>, input: unknown): Parsed<T> {
  const size = looked(input);
  if (size === 'tooLarge') {
    return problem(
      'tooLarge',
      `Too large: more than ${mostValues} values, ${mostText} characters or ${deepest} levels.`,
    );
  }
  const unsafe = size === 'unsafe' ? unsafeKeys(input) : [];
  const result = schema.safeParse(input);
  if (result.success && unsafe.length === 0) return { ok: true, value: result.data };
  const found = (result.error?.issues ?? [])
    .slice(0, mostIssues)
    .flatMap((issue) => issuesFrom(issue, input))
    .filter(({ at }) => unsafe.every((one) => one.at !== at));
  // The length of what is no text at all is no news.
  const ofWrongType = new Set(found.flatMap(({ at, code }) => (code === 'wrongType' ? at : [])));
  const issues = found.filter(({ at, code }) => code !== 'notWithinLimits' || !ofWrongType.has(at));
  return { ok: false, issues: [...unsafe, ...issues].slice(0, mostIssues) };
}

const keysOf = (at: JsonPointer): readonly PropertyKey[] =>
  at
    .split('/')
    .slice(1)
    .map((token) =>
      /^\d+$/u.test(token) ? Number(token) : token.replaceAll('~1', '/').replaceAll('~0', '~'),
    );

/** A schema whose face as a Standard Schema gives our issues: the same sentences as `parse…`, with the place as a path. */
export function standard<Schema extends z.ZodMiniType>(schema: Schema): Schema {
  const validate = (input: unknown) => {
    const parsed = parseBy(schema, input);
    return parsed.ok
      ? { value: parsed.value }
      : { issues: parsed.issues.map(({ at, message }) => ({ message, path: keysOf(at) })) };
  };
  return Object.defineProperty(schema, '~standard', { value: { ...schema['~standard'], validate } });
}
