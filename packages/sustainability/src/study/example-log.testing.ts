import type { History, HistoryEvent } from './history.ts';
import { parseHistory } from './parse-history.ts';

/** A log as a caller would hand it in. */
export const log = (events: readonly unknown[], more: object = {}): unknown => ({
  studyEnd: '2022-12-31',
  events,
  ...more,
});

/** The same, read. */
export const parsed = (events: readonly HistoryEvent[], more: object = {}): History => {
  const read = parseHistory(log(events, more));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

/** A group with two members and two meetings. */
export const group: readonly HistoryEvent[] = [
  { type: 'group-formed', group: 'a', date: '2021-01-01', region: 'north' },
  { type: 'member-joined', group: 'a', date: '2021-01-01', member: 'p' },
  { type: 'member-joined', group: 'a', date: '2021-02-01', member: 'q', profession: 'nurse' },
  { type: 'facilitator-appointed', group: 'a', date: '2021-01-01', member: 'p' },
  { type: 'meeting', group: 'a', date: '2021-01-11', attendees: ['p'] },
  { type: 'meeting', group: 'a', date: '2021-03-11', attendees: ['p', 'q'], spoke: ['p'] },
  { type: 'facilitator-stepped-down', group: 'a', date: '2021-03-11', member: 'p' },
];
