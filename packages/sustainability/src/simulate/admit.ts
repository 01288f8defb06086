import type { GroupState } from './group-state.ts';
import { enqueue } from './members.ts';
import { exponential, timesOdds } from './portable-math.ts';
import { leaversClock } from './rates.ts';
import { threefryFour } from './threefry-four.ts';
import { block, threefry, uniform } from './threefry.ts';

/** Founders 0 to `count` − 1 come in together. */
export function found(group: GroupState, count: number): void {
  for (let person = 0; person < count; person++) admit(group, person);
  group.members.arrivals = count;
}

/** Admits the person who arrived as number `person`, now. */
export function admit(group: GroupState, person: number): void {
  const { compiled, members } = group;
  const { words } = members;
  const four = person & ~3;
  if (four !== members.wordsFrom) {
    const { low, high } = group.keys.person;
    threefryFour(low, high, group.index, four, 1, words, 0);
    members.wordsFrom = four;
  }
  const place = (person & 3) << 1;
  const wait = exponential(words[place]! >>> 0);
  const own = compiled.processes.attendance(uniform(words[place + 1]! >>> 0));
  members.own[person] = own;
  members.chance[person] = timesOdds(own, group.ratio);
  const reading = leaversClock(group);
  members.leavesAt[person] = reading + wait;
  if (compiled.professions.length > 0) {
    const profession = professionOf(group, person);
    const unled = (group.champions & (1 << profession)) === 0;
    members.profession[person] = profession;
    members.unled[person] = unled ? 1 : 0;
    if (unled) members.leavesAt[person] = reading + wait / compiled.model.leaving.withoutChampion;
  }
  enqueue(members, members.size++, person);
}

function professionOf({ compiled, index, keys }: GroupState, person: number): number {
  const { professions } = compiled;
  let profession = 0;
  if (professions.length > 1) {
    threefry(keys.profession.low, keys.profession.high, index, person);
    const drawn = uniform(block[0]!);
    while (profession < professions.length - 1 && drawn >= professions[profession]!) profession++;
  }
  return profession;
}
