import { daysInMonth, daysLater, monthsLater } from '../dates.ts';
import type { IsoDate } from '../dates.ts';
import { fixed, notRecorded } from './judge.ts';
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

/** The requirement as one sentence. */
export const inWords = ({ of, months, endOfMonth, days }: Deadline): string => {
  const month = months === undefined ? '' : `${months} month${months === 1 ? '' : 's'} after the meeting`;
  const day = days === undefined ? '' : `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} it`;
  const when = [endOfMonth ? `the end of the month ${month}` : month, day].filter(Boolean).join(' and ');
  return `A meeting is ${of} by ${when || 'its own day'}.`;
};

/** Compares the day recorded with the day it was due; a group's registration holds for all its meetings. */
export const judge = (requirement: Deadline): MeetingJudge => {
  const { of } = requirement;
  const noDate = notRecorded('the date of the meeting', ['/date']);
  return (meeting, { portfolio }) => {
    if (meeting.date === undefined) return noDate;
    const asked = dueAfter(requirement, meeting.date);
    const found = meeting[of] ?? (of === 'registered' ? groupIn(portfolio, meeting)?.registered : undefined);
    if (found === undefined) {
      const mend = `Record the day on which it was ${of}: at the latest ${asked}.`;
      return { ...notRecorded(`when the meeting was ${of}`, [`/${of}`]), asked, mend };
    }
    const at = meeting[of] === undefined ? '' : `/${of}`;
    const message = `It was ${of} on ${found}; asked: by ${asked}.`;
    return fixed({ outcome: found <= asked ? 'passed' : 'failed', at, asked, found, message });
  };
};
