import type { PeerGroup } from '../group.ts';
import type { Meeting, MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import type { Practitioner } from '../practitioner.ts';
import { groupSchema } from './group.ts';
import type { Parsed } from './issues.ts';
import { meetingSchema, recordSchema } from './meeting.ts';
import { mostText, parseBy, problem } from './parse-by.ts';
import { portfolioSchema } from './portfolio.ts';
import { practitionerSchema } from './practitioner.ts';

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
