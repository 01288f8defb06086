import type * as z from 'zod/mini';
import type { PeerGroup } from '../group.ts';
import type { Meeting, MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import type { Practitioner } from '../practitioner.ts';
import { groupSchema } from './group.ts';
import { issuesFrom } from './issues.ts';
import type { Issue, Parsed } from './issues.ts';
import { meetingSchema, recordSchema } from './meeting.ts';
import { portfolioSchema } from './portfolio.ts';
import { practitionerSchema } from './practitioner.ts';

/** More values than this in one input are refused before any is looked at. */
const mostValues = 500_000;
const deepest = 32;
const mostText = 20_000_000;
const mostIssues = 100;

const problem = (
  code: Issue['code'],
  message: string,
): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues: [{ at: '', code, message }],
});

/** Whether an input is of a size that a person's records can have; stops looking as soon as it is not. */
const isOfUsualSize = (input: unknown): boolean => {
  const waiting: [value: unknown, depth: number][] = [[input, 0]];
  let values = 0;
  let text = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    values += 1;
    if (typeof value === 'string') text += value.length;
    if (values > mostValues || depth > deepest || text > mostText) return false;
    if (typeof value !== 'object' || value === null) continue;
    const within = Array.isArray(value) ? value : Object.values(value);
    if (within.length > mostValues) return false;
    for (const one of within) waiting.push([one, depth + 1]);
  }
  return true;
};

/** Parses any input by a schema: typed, or a list of at most 100 issues; it never throws. */
export function parseBy<T>(schema: z.ZodMiniType<T>, input: unknown): Parsed<T> {
  if (!isOfUsualSize(input)) {
    return problem(
      'tooLarge',
      `Too large: more than ${mostValues} values, ${mostText} characters or ${deepest} levels.`,
    );
  }
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.slice(0, mostIssues).flatMap((issue) => issuesFrom(issue, input));
  return { ok: false, issues: issues.slice(0, mostIssues) };
}

/**
 * Reads JSON text by one of the `parse…` functions; text that is not JSON, or is too long, is an issue.
 *
 * @example
 * parseJson('{"meetings":[]}', parsePortfolio).ok; //=> true
 */
export function parseJson<T>(text: string, parse: (input: unknown) => Parsed<T>): Parsed<T> {
  if (text.length > mostText) return problem('tooLarge', `Too large: more than ${mostText} characters.`);
  let input: unknown;
  try {
    input = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return problem('notJson', 'This is not JSON. Check for a missing bracket, quotation mark or comma.');
  }
  return parse(input);
}

/**
 * Parses what a portal sends about one practitioner, one group or one record.
 *
 * Strict: a field that is not known is an issue. Impossible days, meetings that end before they start, people listed
 * twice, memberships that overlap and ids used twice are issues too. Never throws.
 *
 * @example
 * parsePortfolio({ meetings: [{ id: 'm', date: '2026-02-30' }] });
 * //=> { ok: false, issues: [{ at: '/meetings/0/date', code: 'notADay', message: 'Expected a day that exists, as YYYY-MM-DD, such as 2026-03-31.' }] }
 */
export const parsePortfolio = (input: unknown): Parsed<Portfolio> => parseBy(portfolioSchema, input);

/**
 * Parses one record of a meeting, private reflection included.
 *
 * @example
 * parseRecord({ id: 'm', start: '19:00', end: '18:00' }).ok; //=> false
 */
export const parseRecord = (input: unknown): Parsed<MeetingRecord> => parseBy(recordSchema, input);

/**
 * Parses the facts of one meeting; what only its record holds, such as a summary, is not known here.
 *
 * @example
 * parseMeeting({ id: 'm', attendees: [{ name: 'Aroha' }] }).ok; //=> true
 */
export const parseMeeting = (input: unknown): Parsed<Meeting> => parseBy(meetingSchema, input);

/**
 * Parses one group with its memberships.
 *
 * @example
 * parseGroup({ id: 'g', memberships: [] }).ok; //=> true
 */
export const parseGroup = (input: unknown): Parsed<PeerGroup> => parseBy(groupSchema, input);

/**
 * Parses one practitioner.
 *
 * @example
 * parsePractitioner({ id: 'p' }).ok; //=> true
 */
export const parsePractitioner = (input: unknown): Parsed<Practitioner> => parseBy(practitionerSchema, input);
