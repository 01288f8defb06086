import * as z from 'zod/mini';
import { isIsoDate, isLocalTime } from '../dates.ts';
import type { IsoDate, LocalTime } from '../dates.ts';
import type { IssueCode } from './issues.ts';

/** An issue of our own, raised by a cross-field check. */
export function raise(
  context: { readonly issues: z.core.$ZodRawIssue[]; readonly value: unknown },
  path: PropertyKey[],
  issue: IssueCode,
  message: string,
): void {
  context.issues.push({ code: 'custom', path, input: context.value, params: { issue, message } });
}

interface Term {
  readonly from: string;
  readonly to?: string;
}

/** A term that ends before it begins. */
export const forwards = <T extends Term>(context: z.core.ParsePayload<T>): void => {
  const { from, to } = context.value;
  if (to !== undefined && to < from) {
    raise(context, ['to'], 'backwards', 'It ends before it begins. Give a day not earlier than "from".');
  }
};

const checked = (is: (text: string) => boolean, code: IssueCode, message: string): z.ZodMiniType<string> =>
  z.string().check((context) => {
    if (!is(context.value)) raise(context, [], code, message);
  });

/** A day that exists. */
export const isoDate: z.ZodMiniType<IsoDate> = checked(
  isIsoDate,
  'notADay',
  'Expected a day that exists, as YYYY-MM-DD, such as 2026-03-31.',
).register(z.globalRegistry, { format: 'date' });

/** A time of day. */
export const localTime: z.ZodMiniType<LocalTime> = checked(
  isLocalTime,
  'notATime',
  'Expected a time of day on a 24-hour clock, as HH:MM, such as 18:30.',
).register(z.globalRegistry, { pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });

/** An id, a name or another short text; not of spaces alone. */
export const short: z.ZodMiniType<string> = z
  .string()
  .check(z.minLength(1, { abort: true }), z.maxLength(500), z.regex(/\S/));

/** A text of some length, such as a summary. */
export const long: z.ZodMiniType<string> = z.string().check(z.minLength(1), z.maxLength(400_000));

/** Minutes of a day. */
export const minutes: z.ZodMiniType<number> = z.int().check(z.minimum(0), z.maximum(1440));
