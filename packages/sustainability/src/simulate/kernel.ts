import { clockNames, createClocks } from './clocks.ts';
import type { CompiledModel } from './compile.ts';
import { createGroup } from './group-state.ts';
import type { GroupState } from './group-state.ts';
import { happen, happenings } from './happen.ts';
import { hold } from './meet.ts';
import { createMembers } from './members.ts';
import { causes } from './model.ts';
import type { ByAge } from './processes.ts';
import { refresh, refreshSize } from './rates.ts';
import { neverFormed } from './recorder.ts';
import type { GroupColumns, Recorder } from './recorder.ts';
import { coarseTicksPerYear, settle, ticksPerYear } from './tally.ts';
import type { Tally } from './tally.ts';
import { startGroup } from './start-group.ts';
import { streamKey } from './threefry.ts';

const { birthday, boundary, leaving } = happenings;
const byQuorum = causes.indexOf('quorum');
const joining = clockNames.indexOf('joining');

/** Clocks that can ever run in a model, but for newcomers: the others need not be looked at. */
function steadyClocks(compiled: CompiledModel): Int32Array {
  const some = (name: ByAge): boolean => compiled.byAge[name].some((rate) => rate > 0);
  const can: Readonly<Record<(typeof clockNames)[number], boolean>> = {
    joining: false,
    facilitatorLoss: some('facilitatorLoss'),
    facilitatorFound: some('facilitatorFound'),
    dissolutionWithoutFacilitator: some('dissolutionWithoutFacilitator'),
    dissolutionOtherwise: some('dissolution'),
    burnout: some('burnout'),
    recovery: some('recovery'),
    revival: some('revival'),
    lapse: some('lapse'),
    championLoss: some('championLoss'),
    championFound: some('championFound'),
  };
  return Int32Array.from(clockNames.flatMap((name, i) => (can[name] ? [i] : [])));
}

/** Counts the group as it is at the times before `until` that it was not counted at. */
function observe(group: GroupState, until: number, tally: Tally): void {
  const { times } = group.compiled;
  let { spot } = group;
  if (spot === times.length || times[spot]! >= until) return;
  const { dormant, facilitator } = group;
  const { size } = group.members;
  const { members, membersSquared } = tally;
  for (; spot < times.length && times[spot]! < until; spot++) {
    members[spot]! += size;
    membersSquared[spot]! += size * size;
    if (facilitator) tally.withFacilitator[spot]!++;
    if (dormant) tally.dormant[spot]!++;
  }
  group.spot = spot;
}

/** Runs the group that was started to its end or the horizon; the answer is the cause, or −1. */
function live(group: GroupState, tally: Tally, recorder: Recorder | undefined): number {
  const { clocks } = group;
  const { remembers, years } = group.rules;
  let cause = -1;
  while (cause < 0) {
    // The next thing to happen but for meetings; of things at the same instant, the first in this order.
    let next = group.boundaryAt;
    let what = boundary;
    if (group.ageAt < next) {
      next = group.ageAt;
      what = birthday;
    }
    if (group.leaverAt < next) {
      next = group.leaverAt;
      what = leaving;
    }
    const newcomer = clocks.next[joining]!;
    if (newcomer < next) {
      next = newcomer;
      what = joining;
    }
    if (clocks.soonestAt < next) {
      next = clocks.soonestAt;
      what = clocks.soonest;
    }
    if (group.meetsAt < next && group.meetsAt <= years) {
      if (hold(group, next, recorder)) {
        observe(group, group.now, tally);
        cause = byQuorum;
        break;
      }
      if (group.dormant) {
        // Up to the meeting it was awake.
        group.dormant = false;
        observe(group, group.now, tally);
        group.dormant = true;
        continue;
      }
      // A meeting may have changed when the next member leaves.
      if (remembers) {
        if (what === leaving || group.meetsAt < next) continue;
        if (group.leaverAt < next) {
          next = group.leaverAt;
          what = leaving;
        }
      }
    }
    observe(group, next, tally);
    if (next > years) {
      group.now = years;
      break;
    }
    group.now = next;
    cause = happen(group, what, recorder);
    if (cause < 0) {
      if (what === leaving || what === joining) refreshSize(group);
      else refresh(group);
    }
  }
  return cause;
}

/** Enters a group's life into the tally; the answer is how long it was, in years. */
function settleGroup(group: GroupState, cause: number, tally: Tally): number {
  const { formedAt, mask, now, spot } = group;
  const { times, years } = group.compiled;
  const lived = now - formedAt;
  const ticks = Math.round(lived * ticksPerYear);
  tally.formed++;
  tally.lived += ticks;
  tally.squaresLow += Math.round(lived * coarseTicksPerYear) ** 2;
  if (tally.squaresLow > 2 ** 52) settle(tally);
  if (cause >= 0) {
    tally.ended++;
    if (spot < times.length) tally.endedBy[cause * times.length + spot]!++;
  }
  // The grid is one of ages too: of those up to the horizon, as many as there was time for, and as many as it lived to.
  let watched = times.length;
  while (watched > 0 && times[watched - 1]! > years - formedAt) watched--;
  if (watched > 0) tally.watched[watched - 1]!++;
  let reached = watched;
  if (cause >= 0) {
    reached = spot;
    while (reached > 0 && times[reached - 1]! >= lived) reached--;
  }
  if (reached > 0) tally.livedTo[reached - 1]!++;
  for (let lever = 0; lever < tally.reached.length; lever++)
    if ((mask & (1 << lever)) !== 0) {
      tally.reached[lever]!++;
      tally.livedReached[lever]! += ticks;
    }
  return lived;
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
  const { times, years } = compiled;
  const clocks = createClocks(
    clockNames.map((name) => streamKey(seed, name)),
    steadyClocks(compiled),
  );
  const group = createGroup(compiled, seed, clocks, createMembers());
  const { counts } = group;

  return (from, to, tally, columns, recorder) => {
    Object.assign(counts, {
      held: 0,
      missed: 0,
      attended: 0,
      eligible: 0,
      facilitatorsLost: 0,
      facilitatorsSucceeded: 0,
    });
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
      group.spot = 0;
      while (group.spot < times.length && times[group.spot]! < formed) group.spot++;
      if (group.spot < times.length) tally.formedBy[group.spot]!++;
      const cause = live(group, tally, recorder);
      const lived = settleGroup(group, cause, tally);
      if (cause >= 0) recorder?.ended(index, group.now, causes[cause]!);
      if (columns !== undefined) {
        columns.formedAt[index - from] = formed;
        columns.lived[index - from] = lived;
        columns.cause[index - from] = cause + 1;
      }
    }
    tally.meetingsHeld += counts.held;
    tally.meetingsMissed += counts.missed;
    tally.attended += counts.attended;
    tally.eligible += counts.eligible;
    tally.facilitatorsLost += counts.facilitatorsLost;
    tally.facilitatorsSucceeded += counts.facilitatorsSucceeded;
    settle(tally);
  };
}
