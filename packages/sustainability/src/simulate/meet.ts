import { numberOf, prepare, whoComes, wordOf } from './attend.ts';
import { at } from './environment.ts';
import type { GroupState } from './group-state.ts';
import { refresh, setLeaving } from './rates.ts';
import type { Recorder } from './recorder.ts';
import { uniform } from './threefry.ts';

const meetsInPerson = at('meetsInPerson');

/**
 * Holds the meetings before `until` and within the horizon. The answer is true where the group missed so many in a row that it ends;
 * `group.now` is the time of the last meeting.
 */
export function hold(group: GroupState, limit: number, recorder: Recorder | undefined): boolean {
  const { attendance, counts, facilitator, index, meetingBase, members, online, perYear, rules } = group;
  const { memory, missedInARow, pauses, misses, remembers, years } = rules;
  const { size } = members;
  const record = recorder !== undefined;
  const idle = pauses && !facilitator;
  const possible = online || group.factors[group.row + meetsInPerson]! > 0;
  const valid = possible && (facilitator || !misses);
  let until = limit;
  prepare(attendance, members, record || remembers);
  const { missing } = attendance;
  let { meetingCount, meetingNumber, missed } = group;
  let held = 0;
  let took = 0;
  let now = group.meetsAt;
  let next = now;
  let enough = false;
  while (next < until && next <= years) {
    now = next;
    meetingNumber++;
    next = meetingBase + ++meetingCount / perYear;
    if (idle) continue;
    took++;
    const drawn = uniform(wordOf(attendance, index, meetingNumber));
    if (valid && drawn >= missing) {
      held++;
      missed = 0;
      if (record) {
        whoComes(attendance, members, index, meetingNumber, numberOf(attendance, drawn));
        recorder.met(index, now, online, members);
      }
    } else if (++missed >= missedInARow) {
      enough = true;
      break;
    }
    if (remembers) {
      const before = Math.round(group.recent * 10);
      const came = possible ? numberOf(attendance, drawn) : 0;
      group.recent += memory * (came / size - group.recent);
      if (Math.round(group.recent * 10) !== before) {
        group.now = now;
        if (setLeaving(group)) until = Math.min(until, group.leaverAt);
      }
    }
  }
  group.now = now;
  group.meetsAt = next;
  group.meetingCount = meetingCount;
  group.meetingNumber = meetingNumber;
  group.missed = missed;
  counts.held += held;
  counts.missed += took - held;
  if (possible) counts.attended += took * attendance.expected;
  counts.eligible += took * size;
  if (!enough) return false;
  if (!rules.sleeps) return true;
  group.dormant = true;
  group.meetsAt = Number.POSITIVE_INFINITY;
  recorder?.dormant(index, now, true);
  refresh(group);
  return false;
}
