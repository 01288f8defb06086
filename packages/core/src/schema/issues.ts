import type * as z from 'zod/mini';
import type { JsonPointer } from '../finding.ts';

/** What is wrong with an input, at a place in it; never any of its text. */
export interface Issue {
  /** A place that exists in the input. */
  readonly at: JsonPointer;
  readonly code: IssueCode;
  /** What is wrong and what would work. */
  readonly message: string;
}

/** The stable codes of issues. */
export type IssueCode =
  | 'backwards'
  | 'duplicateAttendee'
  | 'duplicateId'
  | 'notADay'
  | 'notATime'
  | 'notJson'
  | 'notOneOf'
  | 'notWithinLimits'
  | 'missing'
  | 'overlap'
  | 'tooLarge'
  | 'unknownField'
  | 'wrongType';

/** A value that was understood, or what is wrong with it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

const escape = (token: PropertyKey): string => String(token).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * A path as a JSON Pointer (RFC 6901).
 *
 * @example
 * pointerTo(['meetings', 0, 'a/b']); //=> '/meetings/0/a~1b'
 */
export function pointerTo(path: readonly PropertyKey[]): JsonPointer {
  return path.map((token) => `/${escape(token)}`).join('');
}

const articles: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  bigint: 'a bigint',
  function: 'a function',
  symbol: 'a symbol',
  undefined: 'nothing',
};

const kindOf = (input: unknown): string => {
  if (Number.isNaN(input)) return 'NaN';
  if (input === Infinity || input === -Infinity) return 'a number too large to be told';
  if (input === null) return 'null';
  return Array.isArray(input) ? 'a list' : articles[typeof input]!;
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    input,
  );

const limits = (issue: {
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly origin: string;
}): string => {
  const { minimum, maximum, origin } = issue;
  const isOne = (minimum ?? maximum) === 1;
  const units: Readonly<Record<string, string>> = {
    string: isOne ? ' character' : ' characters',
    array: isOne ? ' entry' : ' entries',
  };
  const unit = units[origin] ?? '';
  return minimum === undefined ? `at most ${maximum}${unit}` : `at least ${minimum}${unit}`;
};

/** A field that a schema does not know. */
export const unknownField = (path: readonly PropertyKey[]): Issue => ({
  at: pointerTo(path),
  code: 'unknownField',
  message: 'This field is not known. Leave it out, or correct its name.',
});

/** Turns one issue of zod's into ours: one for each unknown field, and places that exist in the input. */
export function issuesFrom(issue: z.core.$ZodIssue, input: unknown): readonly Issue[] {
  const { path } = issue;
  const at = pointerTo(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...path, key]));
  }
  if (issue.code === 'custom') {
    const { issue: code, message } = issue.params as { readonly issue: IssueCode; readonly message: string };
    return [{ at, code, message }];
  }
  const given = valueAt(input, path);
  if (given === undefined && path.length > 0) {
    const name = String(path.at(-1));
    const parent = valueAt(input, path.slice(0, -1));
    if (typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)) {
      const message = 'Given was undefined. Leave the field out where nothing was recorded.';
      return [{ at, code: 'wrongType', message }];
    }
    return [{ at: pointerTo(path.slice(0, -1)), code: 'missing', message: `The field ${name} is required.` }];
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    return [{ at, code: 'notWithinLimits', message: `Expected ${limits(issue)}.` }];
  }
  if (issue.code === 'invalid_format') {
    return [{ at, code: 'notWithinLimits', message: 'Expected a text that is not of spaces alone.' }];
  }
  if (issue.code === 'invalid_value') {
    return [{ at, code: 'notOneOf', message: `Expected one of: ${issue.values.map(String).join(', ')}.` }];
  }
  if (issue.code === 'invalid_union') {
    const [branch] = issue.errors;
    const within = branch?.flatMap((one) =>
      issuesFrom({ ...one, path: [...path, ...one.path] } as never, input),
    );
    if (within?.length) return within;
    return [{ at, code: 'notOneOf', message: 'Expected an object of a known kind.' }];
  }
  const expected =
    issue.code === 'invalid_type' ? (articles[issue.expected] ?? issue.expected) : 'another value';
  return [{ at, code: 'wrongType', message: `Expected ${expected}; given was ${kindOf(given)}.` }];
}
