import { daysInMonth, daysLater, monthsLater } from '../dates.ts';
import type { IsoDate } from '../dates.ts';
import { notRecorded, remembering } from './judge.ts';
import type { JsonPointer } from '../finding.ts';
import type { MeetingJudge } from './judge.ts';
import { groupIn } from './tally.ts';

/** A meeting is reported, or was registered, by a day counted from its own. */
export interface Deadline {
  readonly kind: 'deadline';
  readonly of: 'reported' | 'registered';
  /** Months after the meeting. */
  readonly months?: number;
  /** At the end of that month. */
  readonly endOfMonth?: true;
  /** Days after the meeting; before it when negative. */
  readonly days?: number;
}

const dueAfter = ({ months = 0, endOfMonth, days = 0 }: Deadline, date: IsoDate): IsoDate => {
  const later = months === 0 ? date : monthsLater(date, months);
  const [year = 0, month = 0] = later.split('-').map(Number);
  const base = endOfMonth ? `${later.slice(0, 8)}${daysInMonth(year, month)}` : later;
  return days === 0 ? base : daysLater(base, days);
};

const count = (figure: number, unit: string): string => `${figure} ${unit}${figure === 1 ? '' : 's'}`;

/** The requirement as one sentence. */
export const inWords = ({ of, months = 0, endOfMonth, days = 0 }: Deadline): string => {
  const later = months === 0 ? '' : `${count(months, 'month')} after it`;
  const month = endOfMonth ? `the end of ${later === '' ? 'its month' : `the month ${later}`}` : later;
  const apart = days === 0 ? '' : `${count(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} `;
  const when = `${apart}${month === '' && apart !== '' ? 'it' : month}`;
  return `A meeting is ${of} at the latest ${when === '' ? 'on its day' : endOfMonth && apart === '' ? `at ${when}` : when}.`;
};

/** Compares the day recorded with the day it was due; a group's registration holds for all its meetings. */
export const judge = (requirement: Deadline): MeetingJudge => {
  const { of } = requirement;
  const noDate = notRecorded('the date of the meeting', ['/date']);
  const untold = remembering((date: IsoDate) => {
    const asked = dueAfter(requirement, date);
    const mend = `Record the day on which it was ${of}: at the latest ${asked}.`;
    return { ...notRecorded(`when the meeting was ${of}`, [`/${of}`]), asked, mend };
  });
  const told = remembering((date: IsoDate, found: IsoDate, at: JsonPointer) => {
    const asked = dueAfter(requirement, date);
    const message = `It was ${of} on ${found}; asked: by ${asked}.`;
    return { outcome: found <= asked ? 'passed' : 'failed', at, asked, found, message };
  });
  return (meeting, { portfolio }) => {
    if (meeting.date === undefined) return noDate;
    if (meeting[of] !== undefined) return told(meeting.date, meeting[of], `/${of}`);
    const found = of === 'registered' ? groupIn(portfolio, meeting)?.registered : undefined;
    return found === undefined ? untold(meeting.date) : told(meeting.date, found, '');
  };
};
