import { clockNames, createClocks } from './clocks.ts';
import type { CompiledModel } from './compile.ts';
import { createGroup } from './group-state.ts';
import { createHappenings, happenings } from './happen.ts';
import { createMeetings } from './meet.ts';
import { createMembers } from './members.ts';
import { causes } from './model.ts';
import { refresh, refreshSize } from './rates.ts';
import { neverFormed } from './recorder.ts';
import type { GroupColumns, Recorder } from './recorder.ts';
import { coarseTicksPerYear, settle, ticksPerYear } from './tally.ts';
import type { Tally } from './tally.ts';
import { startGroup } from './start-group.ts';
import { streamKey } from './threefry.ts';

const byQuorum = causes.indexOf('quorum');
const joining = clockNames.indexOf('joining');

/** Clocks that can ever run in a model: the others need not be looked at. */
function activeClocks(compiled: CompiledModel): Int32Array {
  const { facilitator, dormancy, dissolution, champions } = compiled.model;
  const some = (rates: ArrayLike<number>): boolean => Array.from(rates).some((rate) => rate > 0);
  const can: Readonly<Record<(typeof clockNames)[number], boolean>> = {
    joining: some(compiled.joining),
    facilitatorLoss: some(compiled.facilitatorLoss),
    facilitatorFound: facilitator.found > 0,
    dissolutionWithoutFacilitator: dissolution.withoutFacilitator > 0,
    dissolutionOtherwise: some(compiled.dissolution),
    burnout: facilitator.burnout > 0,
    recovery: facilitator.recovery > 0,
    revival: dormancy.possible && dormancy.revival > 0,
    lapse: dormancy.possible && dormancy.lapse > 0,
    championLoss: champions.loss > 0,
    championFound: champions.found > 0,
  };
  return Int32Array.from(clockNames.flatMap((name, i) => (can[name] ? [i] : [])));
}

/** Runs groups `from` (inclusive) to `to` (exclusive) one after another and adds what happens to the tally. */
export type Kernel = (
  from: number,
  to: number,
  tally: Tally,
  columns?: GroupColumns,
  recorder?: Recorder,
) => void;

/**
 * The simulation loop for a model and a seed. Groups do not touch each other, and every random number is named by seed, process,
 * group and place in the process, so a group's life does not depend on which others are run.
 */
export function createKernel(compiled: CompiledModel, seed: number): Kernel {
  const { years, times } = compiled;
  const clocks = createClocks(clockNames.map((name) => streamKey(seed, name)));
  const members = createMembers();
  const group = createGroup(compiled, seed, clocks, members);
  const meetings = createMeetings(compiled, seed, group);
  const facilitators = { lost: 0, succeeded: 0 };
  const happen = createHappenings(compiled, seed, clocks, group, facilitators);
  const nextRing = clocks.next;
  const active = activeClocks(compiled);
  const grid = times.length;
  const { remembers } = meetings;

  /** Counts the group at the times before `until`; the answer is the first place not counted. */
  const observe = (from: number, until: number, tally: Tally): number => {
    let spot = from;
    for (; spot < grid && times[spot]! < until; spot++) {
      tally.members[spot]! += members.size;
      tally.membersSquared[spot]! += members.size * members.size;
      if (group.facilitator) tally.withFacilitator[spot]!++;
      if (group.dormant) tally.dormant[spot]!++;
    }
    return spot;
  };

  /** Runs the group that was started to its end or the horizon; the answer is the cause, or −1. */
  const live = (formed: number, tally: Tally, recorder: Recorder | undefined): number => {
    let spot = 0;
    while (spot < grid && times[spot]! < formed) spot++;
    if (spot < grid) tally.formedBy[spot]!++;
    let cause = -1;
    while (cause < 0) {
      // The next thing to happen but for meetings; of things at the same instant, the first in this order.
      let next = group.boundaryAt;
      let what = happenings.boundary;
      if (group.ageAt < next) {
        next = group.ageAt;
        what = happenings.birthday;
      }
      if (group.leaverAt < next) {
        next = group.leaverAt;
        what = happenings.leaving;
      }
      for (let i = 0; i < active.length; i++) {
        const rings = nextRing[active[i]!]!;
        if (rings < next) {
          next = rings;
          what = active[i]!;
        }
      }
      if (group.meetsAt < next && group.meetsAt <= years) {
        const { dormant } = group;
        const ends = meetings.hold(next, recorder);
        if (ends || group.dormant !== dormant) {
          // Up to the meeting it was as before.
          group.dormant = dormant;
          spot = observe(spot, group.now, tally);
          group.dormant = !dormant;
        }
        if (ends) {
          cause = byQuorum;
          break;
        }
        // A meeting may have changed when the next member leaves, and a group that fell dormant has other rates.
        if (group.dormant !== dormant) continue;
        if (remembers) {
          if (what === happenings.leaving || group.meetsAt < next) continue;
          if (group.leaverAt < next) {
            next = group.leaverAt;
            what = happenings.leaving;
          }
        }
      }
      spot = observe(spot, next, tally);
      if (next > years) {
        group.now = years;
        break;
      }
      group.now = next;
      cause = happen(what, next, recorder);
      if (cause < 0) {
        if (what === happenings.leaving || what === joining) refreshSize(group, next);
        else refresh(group, next);
      }
    }
    if (cause >= 0 && spot < grid) tally.endedBy[cause * grid + spot]!++;
    return cause;
  };

  /** Times of the grid before a moment, or up to it. */
  const spotOf = (moment: number, inclusive: boolean): number => {
    let low = 0;
    let high = grid;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle]! < moment || (inclusive && times[middle]! === moment)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const settleGroup = (formed: number, cause: number, tally: Tally): number => {
    const lived = group.now - formed;
    const ticks = Math.round(lived * ticksPerYear);
    tally.formed++;
    tally.lived += ticks;
    tally.squaresLow += Math.round(lived * coarseTicksPerYear) ** 2;
    if (tally.squaresLow > 2 ** 52) settle(tally);
    if (cause >= 0) tally.ended++;
    const watched = spotOf(years - formed, true);
    if (watched > 0) tally.watched[watched - 1]!++;
    const reached = cause < 0 ? watched : spotOf(lived, false);
    if (reached > 0) tally.livedTo[reached - 1]!++;
    for (let lever = 0; lever < tally.reached.length; lever++)
      if ((group.mask & (1 << lever)) !== 0) {
        tally.reached[lever]!++;
        tally.livedReached[lever]! += ticks;
      }
    return lived;
  };

  return (from, to, tally, columns, recorder) => {
    Object.assign(meetings.counts, { held: 0, missed: 0, attended: 0, eligible: 0 });
    Object.assign(facilitators, { lost: 0, succeeded: 0 });
    for (let index = from; index < to; index++) {
      tally.groups++;
      const formed = startGroup(group, index, recorder);
      if (formed > years) {
        if (formed === Number.POSITIVE_INFINITY) tally.neverStarted++;
        if (columns !== undefined) {
          columns.formedAt[index - from] = Number.NaN;
          columns.cause[index - from] = neverFormed;
        }
        continue;
      }
      const cause = live(formed, tally, recorder);
      const lived = settleGroup(formed, cause, tally);
      if (cause >= 0) recorder?.ended(index, group.now, causes[cause]!);
      if (columns !== undefined) {
        columns.formedAt[index - from] = formed;
        columns.lived[index - from] = lived;
        columns.cause[index - from] = cause + 1;
      }
    }
    tally.meetingsHeld += meetings.counts.held;
    tally.meetingsMissed += meetings.counts.missed;
    tally.attended += meetings.counts.attended;
    tally.eligible += meetings.counts.eligible;
    tally.facilitatorsLost += facilitators.lost;
    tally.facilitatorsSucceeded += facilitators.succeeded;
    settle(tally);
  };
}
