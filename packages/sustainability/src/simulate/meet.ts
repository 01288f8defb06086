import { createAttendance } from './attend.ts';
import type { CompiledModel } from './compile.ts';
import { at } from './environment.ts';
import { refresh, setLeaving } from './rates.ts';
import type { GroupState } from './group-state.ts';
import type { Recorder } from './recorder.ts';
import { streamKey } from './threefry.ts';

const meetsInPerson = at('meetsInPerson');

/** What meetings add up to, as whole numbers; attendance is the expected number given who were members, in 65536ths. */
export interface MeetingCounts {
  held: number;
  missed: number;
  attended: number;
  eligible: number;
}

/** The meetings of a kernel's group. */
export interface Meetings {
  readonly counts: MeetingCounts;
  /** Attendance changes how readily members leave. */
  readonly remembers: boolean;
  /**
   * Holds the meetings before `until` and within the horizon. The answer is true where the
   * group missed so many in a row that it ends; `group.now` is the time of the last meeting.
   */
  readonly hold: (until: number, recorder: Recorder | undefined) => boolean;
}

/** Makes the meetings for a kernel's group. */
export function createMeetings(compiled: CompiledModel, seed: number, group: GroupState): Meetings {
  const { model, years } = compiled;
  const { members } = group;
  const { quorum, missedInARow, withoutFacilitator } = model.meetings;
  const { memory } = model.attendance;
  const pauses = withoutFacilitator === 'none';
  const misses = withoutFacilitator === 'missed';
  const remembers = compiled.leavingByAttendance.some((ratio) => ratio !== compiled.leavingByAttendance[10]);
  const { expected, missing, numberOf, prepare, uniformOf, whoComes } = createAttendance(
    members,
    quorum,
    streamKey(seed, 'meetings'),
    streamKey(seed, 'attendance'),
  );
  const counts: MeetingCounts = { held: 0, missed: 0, attended: 0, eligible: 0 };
  const hold = (limit: number, recorder: Recorder | undefined): boolean => {
    let until = limit;
    const { index, facilitator, perYear, meetingBase, online } = group;
    const { size } = members;
    const possible = online || group.factors[group.row + meetsInPerson]! > 0;
    const idle = !facilitator && pauses;
    const valid = facilitator || !misses;
    const record = recorder !== undefined;
    if (members.stale || record) {
      prepare(record || remembers);
      members.stale = false;
    }
    const fewer = missing();
    let { meetingCount, meetingNumber, missed } = group;
    let held = 0;
    let took = 0;
    let now = group.meetsAt;
    let next = now;
    let ends = false;
    let falls = false;
    while (next < until && next <= years) {
      now = next;
      meetingNumber++;
      next = meetingBase + ++meetingCount / perYear;
      if (idle) continue;
      took++;
      const drawn = uniformOf(index, meetingNumber);
      if (possible && valid && drawn >= fewer) {
        held++;
        missed = 0;
        if (record) whoComes(index, meetingNumber, numberOf(drawn));
        if (record) recorder.met(index, now, online, members);
      } else if (++missed >= missedInARow) {
        if (model.dormancy.possible) falls = true;
        else ends = true;
        break;
      }
      if (remembers) {
        const before = Math.round(group.recent * 10);
        const came = possible ? numberOf(drawn) : 0;
        group.recent += memory * (came / size - group.recent);
        if (Math.round(group.recent * 10) !== before && setLeaving(group, now))
          until = Math.min(until, group.leaverAt);
      }
    }
    group.now = now;
    group.meetsAt = next;
    group.meetingCount = meetingCount;
    group.meetingNumber = meetingNumber;
    group.missed = missed;
    counts.held += held;
    counts.missed += took - held;
    if (possible) counts.attended += took * Math.round(expected() * 65536);
    counts.eligible += took * size;
    if (falls) {
      group.dormant = true;
      group.meetsAt = Number.POSITIVE_INFINITY;
      recorder?.dormant(index, now, true);
      refresh(group, now);
    }
    return ends;
  };
  return { counts, remembers, hold };
}
