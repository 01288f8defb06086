import { admit } from './admit.ts';
import { clockCount, clockNames, rewind } from './clocks.ts';
import { at } from './environment.ts';
import { enterAge, enterSegment, meetFrom } from './group-state.ts';
import type { GroupState } from './group-state.ts';
import { mostPersons, remove, setChampions } from './members.ts';
import { causes } from './model.ts';
import { timesOdds } from './portable-math.ts';
import { leaversClock } from './rates.ts';
import type { Recorder } from './recorder.ts';
import { block, threefry, uniform } from './threefry.ts';

/** Numbers of what can happen, after those of the clocks. */
export const happenings: { readonly boundary: number; readonly birthday: number; readonly leaving: number } =
  {
    boundary: clockCount,
    birthday: clockCount + 1,
    leaving: clockCount + 2,
  };
const { boundary, birthday, leaving } = happenings;
const clock = (name: (typeof clockNames)[number]): number => clockNames.indexOf(name);
const joining = clock('joining');
const facilitatorLoss = clock('facilitatorLoss');
const facilitatorFound = clock('facilitatorFound');
const alone = clock('dissolutionWithoutFacilitator');
const otherwise = clock('dissolutionOtherwise');
const burnout = clock('burnout');
const recovery = clock('recovery');
const revival = clock('revival');
const lapse = clock('lapse');
const championLoss = clock('championLoss');
const championFound = clock('championFound');
const newcomers = at('newcomers');
const succession = at('succession');
const bySize = causes.indexOf('size');
const byFacilitator = causes.indexOf('facilitator');
const byLapse = causes.indexOf('lapse');
const byOther = causes.indexOf('otherwise');
const byShock = causes.indexOf('shock');

/** The champion who goes or comes: any of those there, or of those missing. */
function champion(group: GroupState, present: boolean, mark: number): number {
  const candidates: number[] = [];
  for (let i = 0; i < group.compiled.professions.length; i++)
    if (((group.champions & (1 << i)) !== 0) === present) candidates.push(i);
  return candidates[Math.floor(uniform(mark) * candidates.length)] ?? 0;
}

function strike(group: GroupState, segment: number, recorder: Recorder | undefined): number {
  const { compiled, index, members, now } = group;
  for (const { shock, index: number, hits } of compiled.environment.blows[segment]!) {
    if (hits[group.region] !== true) continue;
    const { low, high } = group.shockKeys[number]!;
    for (let i = members.size - 1; i >= 0 && shock.membersLost > 0; i--) {
      const person = members.queue[i]!;
      threefry(low, high, index, person);
      if (uniform(block[0]!) >= shock.membersLost) continue;
      recorder?.left(index, now, person);
      remove(members, i);
    }
    threefry(low, high, index, mostPersons);
    if (uniform(block[0]!) < shock.groupsLost) return byShock;
    if (members.size < compiled.model.size.smallest) return bySize;
  }
  return -1;
}

function arrive(group: GroupState, mark: number, recorder: Recorder | undefined): void {
  const { members } = group;
  if (members.arrivals >= mostPersons)
    throw new RangeError(
      `A group saw more than ${mostPersons} newcomers: lower joining.rate or simulate fewer years.`,
    );
  const person = members.arrivals++;
  const open = group.factors[group.row + newcomers]!;
  if (open < 1 && uniform(mark) >= open) return;
  admit(group, person);
  recorder?.joined(group.index, group.now, person, members.profession[person]!);
}

function loseFacilitator(group: GroupState, mark: number, recorder: Recorder | undefined): void {
  const { compiled, counts, factors, index, now, row } = group;
  counts.facilitatorsLost++;
  recorder?.facilitator(index, now, group.facilitatorNumber++, false);
  group.burnt = false;
  group.facilitator =
    uniform(mark) < timesOdds(compiled.byAge.succession[group.band]!, factors[row + succession]!);
  if (!group.facilitator) return;
  counts.facilitatorsSucceeded++;
  recorder?.facilitator(index, now, group.facilitatorNumber, true);
}

/** Lets one thing happen to the group now; the answer is the index of the cause where it ends, else −1. */
export function happen(group: GroupState, what: number, recorder: Recorder | undefined): number {
  const { clocks, members } = group;
  if (what === leaving) {
    const person = remove(members, members.size - 1);
    recorder?.left(group.index, group.now, person);
    return members.size < group.compiled.model.size.smallest ? bySize : -1;
  }
  if (what === boundary) {
    const { segment } = group;
    enterSegment(group, segment + 1);
    return strike(group, segment, recorder);
  }
  if (what === birthday) {
    enterAge(group, group.band + 1);
    return -1;
  }
  const mark = clocks.mark[what]!;
  rewind(clocks, what, group.now);
  if (what === joining) arrive(group, mark, recorder);
  else if (what === facilitatorLoss) loseFacilitator(group, mark, recorder);
  else if (what === facilitatorFound) {
    group.facilitator = true;
    recorder?.facilitator(group.index, group.now, group.facilitatorNumber, true);
  } else if (what === burnout) group.burnt = true;
  else if (what === recovery) group.burnt = false;
  else if (what === revival) {
    group.dormant = false;
    group.missed = 0;
    meetFrom(group);
    recorder?.dormant(group.index, group.now, false);
  } else if (what === championLoss || what === championFound) {
    group.champions ^= 1 << champion(group, what === championLoss, mark);
    const { withoutChampion } = group.compiled.model.leaving;
    setChampions(members, group.champions, leaversClock(group), withoutChampion);
  } else if (what === alone) return byFacilitator;
  else if (what === otherwise) return byOther;
  else if (what === lapse) return byLapse;
  return -1;
}
