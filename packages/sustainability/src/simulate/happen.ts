import { clockCount, clockNames, rewind } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import type { CompiledModel } from './compile.ts';
import { at } from './environment.ts';
import { enterAge, enterSegment, meetFrom } from './group-state.ts';
import type { GroupState } from './group-state.ts';
import { admit, mostPersons, remove, setChampions } from './members.ts';
import { causes } from './model.ts';
import { timesOdds } from './portable-math.ts';
import { leaversClock } from './rates.ts';
import type { Recorder } from './recorder.ts';
import { block, streamKey, threefry, uniform } from './threefry.ts';

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

/** Lets one thing happen to the group; the answer is the index of the cause where it ends, else −1. */
export type Happen = (what: number, now: number, recorder: Recorder | undefined) => number;

/** Makes what happens to a kernel's group between meetings. */
export function createHappenings(
  compiled: CompiledModel,
  seed: number,
  clocks: Clocks,
  group: GroupState,
  facilitators: { lost: number; succeeded: number },
): Happen {
  const { model, environment } = compiled;
  const { members, keys } = group;
  const { smallest } = model.size;
  const shockKeys = model.shocks.map(({ name }) => streamKey(seed, `shock:${name}`));
  const professions = compiled.professions.length;

  /** The champion who goes or comes: any of those there, or of those missing. */
  const champion = (present: boolean, mark: number): number => {
    const candidates: number[] = [];
    for (let i = 0; i < professions; i++)
      if (((group.champions & (1 << i)) !== 0) === present) candidates.push(i);
    return candidates[Math.floor(uniform(mark) * candidates.length)] ?? 0;
  };

  const strike = (segment: number, now: number, recorder: Recorder | undefined): number => {
    for (const { shock, index, hits } of environment.blows[segment]!) {
      if (hits[group.region] !== true) continue;
      const { low, high } = shockKeys[index]!;
      for (let i = members.size - 1; i >= 0 && shock.membersLost > 0; i--) {
        const person = members.queue[i]!;
        threefry(low, high, group.index, person);
        if (uniform(block[0]!) >= shock.membersLost) continue;
        recorder?.left(group.index, now, person);
        remove(members, i);
      }
      threefry(low, high, group.index, mostPersons);
      if (uniform(block[0]!) < shock.groupsLost) return byShock;
      if (members.size < smallest) return bySize;
    }
    return -1;
  };

  const arrive = (mark: number, now: number, recorder: Recorder | undefined): void => {
    if (members.arrivals >= mostPersons)
      throw new RangeError(
        `A group saw more than ${mostPersons} newcomers: lower joining.rate or simulate fewer years.`,
      );
    const person = members.arrivals++;
    const open = group.factors[group.row + newcomers]!;
    if (open < 1 && uniform(mark) >= open) return;
    const reading = leaversClock(group, now);
    admit(members, compiled, keys, group.index, person, reading, group.ratio, group.champions);
    recorder?.joined(group.index, now, person, members.profession[person]!);
  };

  return (what, now, recorder) => {
    if (what === leaving) {
      const person = remove(members, members.size - 1);
      recorder?.left(group.index, now, person);
      return members.size < smallest ? bySize : -1;
    }
    if (what === boundary) {
      const { segment } = group;
      enterSegment(group, segment + 1, now);
      return strike(segment, now, recorder);
    }
    if (what === birthday) {
      enterAge(group, group.band + 1);
      return -1;
    }
    const mark = clocks.mark[what]!;
    rewind(clocks, what, now);
    if (what === joining) arrive(mark, now, recorder);
    else if (what === facilitatorLoss) {
      facilitators.lost++;
      recorder?.facilitator(group.index, now, group.facilitatorNumber++, false);
      group.burnt = false;
      group.facilitator =
        uniform(mark) < timesOdds(model.facilitator.succession, group.factors[group.row + succession]!);
      if (group.facilitator) {
        facilitators.succeeded++;
        recorder?.facilitator(group.index, now, group.facilitatorNumber, true);
      }
    } else if (what === facilitatorFound) {
      group.facilitator = true;
      recorder?.facilitator(group.index, now, group.facilitatorNumber, true);
    } else if (what === burnout) group.burnt = true;
    else if (what === recovery) group.burnt = false;
    else if (what === revival) {
      group.dormant = false;
      group.missed = 0;
      meetFrom(group, now);
      recorder?.dormant(group.index, now, false);
    } else if (what === championLoss || what === championFound) {
      group.champions ^= 1 << champion(what === championLoss, mark);
      setChampions(members, group.champions, leaversClock(group, now), model.leaving.withoutChampion);
    } else if (what === alone) return byFacilitator;
    else if (what === otherwise) return byOther;
    else if (what === lapse) return byLapse;
    return -1;
  };
}
