import type { CompiledModel } from './compile.ts';
import { mostMembers } from './compile.ts';
import { exponential, timesOdds } from './portable-math.ts';
import { threefryFour } from './threefry-four.ts';
import { block, threefry, uniform } from './threefry.ts';
import type { StreamKey } from './threefry.ts';

/** Persons that one group can see in its life; the counters of the random streams have room for no more. */
export const mostPersons = 4096;

/**
 * The members of one group. A person is named by the number of their arrival, and all that is drawn for them hangs on it: the same
 * person comes and leaves alike in every scenario. Columns are by person.
 */
export interface Members {
  size: number;
  /** Members or their chances have changed since the distribution of attendance was worked out. */
  stale: boolean;
  /** Arrivals so far, turned away or not. */
  arrivals: number;
  /** The `size` persons who are here: who leaves next stands last. */
  readonly queue: Int32Array;
  /** Own probability of coming. */
  readonly own: Float64Array;
  /** Chance of coming now. */
  readonly chance: Float64Array;
  /** Reading of the leaving clock at which each leaves. */
  readonly leavesAt: Float64Array;
  readonly profession: Uint8Array;
  /** 1 where the profession has no champion. */
  readonly unled: Uint8Array;
  /** Present at the last meeting, while recording. */
  readonly came: Uint8Array;
}

/** Room for the members of one group, used again for every group. */
export const createMembers = (): Members => ({
  size: 0,
  arrivals: 0,
  queue: new Int32Array(mostMembers + 1),
  own: new Float64Array(mostPersons),
  chance: new Float64Array(mostPersons),
  stale: true,
  leavesAt: new Float64Array(mostPersons),
  profession: new Uint8Array(mostPersons),
  unled: new Uint8Array(mostPersons),
  came: new Uint8Array(mostPersons),
});

/** Works out a member's chance of coming under the group's odds ratio. */
export function setChance(members: Members, person: number, ratio: number): void {
  members.chance[person] = timesOdds(members.own[person]!, ratio);
  members.stale = true;
}

/** Empties the group. */
export function clearMembers(members: Members): void {
  members.size = 0;
  members.arrivals = 0;
  members.stale = true;
}

const words = new Int32Array(8);

/** Admits the person who arrived as number `person`; `clock` is the reading of the leaving clock. */
export function admit(
  members: Members,
  compiled: CompiledModel,
  keys: { readonly person: StreamKey; readonly profession: StreamKey },
  group: number,
  person: number,
  clock: number,
  ratio: number,
  champions: number,
): void {
  threefry(keys.person.low, keys.person.high, group, person);
  seat(members, compiled, keys.profession, group, person, block[0]!, block[1]!, clock, ratio, champions);
}

/** Founders 0 to `count` − 1 come in together: their blocks are drawn four at a time. */
export function found(
  members: Members,
  compiled: CompiledModel,
  keys: { readonly person: StreamKey; readonly profession: StreamKey },
  group: number,
  count: number,
  champions: number,
): void {
  const { low, high } = keys.person;
  for (let person = 0; person < count; person++) {
    const place = (person & 3) << 1;
    if (place === 0) threefryFour(low, high, group, person, 1, words, 0);
    const first = words[place]! >>> 0;
    const second = words[place + 1]! >>> 0;
    seat(members, compiled, keys.profession, group, person, first, second, 0, 1, champions);
  }
  members.arrivals = count;
}

function seat(
  members: Members,
  compiled: CompiledModel,
  key: StreamKey,
  group: number,
  person: number,
  first: number,
  second: number,
  clock: number,
  ratio: number,
  champions: number,
): void {
  const wait = exponential(first);
  members.own[person] = compiled.processes.attendance(uniform(second));
  setChance(members, person, ratio);
  members.leavesAt[person] = clock + wait;
  members.profession[person] = 0;
  members.unled[person] = 0;
  const { professions } = compiled;
  if (professions.length > 0) {
    let profession = 0;
    if (professions.length > 1) {
      threefry(key.low, key.high, group, person);
      const drawn = uniform(block[0]!);
      while (profession < professions.length - 1 && drawn >= professions[profession]!) profession++;
    }
    members.profession[person] = profession;
    if ((champions & (1 << profession)) === 0) {
      members.unled[person] = 1;
      members.leavesAt[person] = clock + wait / compiled.model.leaving.withoutChampion;
    }
  }
  enqueue(members, members.size++, person);
}

/** Puts a person at their place among the first `place` of the queue. */
function enqueue({ queue, leavesAt }: Members, place: number, person: number): void {
  const reading = leavesAt[person]!;
  let i = place;
  while (i > 0 && leavesAt[queue[i - 1]!]! < reading) {
    queue[i] = queue[i - 1]!;
    i--;
  }
  queue[i] = person;
}

/** Takes the member out who stands at a place of the queue; the answer is the person. */
export function remove(members: Members, place: number): number {
  const { queue } = members;
  const person = queue[place]!;
  members.size--;
  members.stale = true;
  for (let i = place; i < members.size; i++) queue[i] = queue[i + 1]!;
  return person;
}

/** Reading of the leaving clock at which the next member leaves; infinity in an empty group. */
export const nextLeaving = ({ queue, leavesAt, size }: Members): number =>
  size === 0 ? Number.POSITIVE_INFINITY : leavesAt[queue[size - 1]!]!;

/** A champion comes or goes: members of that profession leave at another rate from now on. */
export function setChampions(members: Members, champions: number, clock: number, ratio: number): void {
  const { queue, leavesAt } = members;
  for (let place = 0; place < members.size; place++) {
    const person = queue[place]!;
    const unled = (champions & (1 << members.profession[person]!)) === 0 ? 1 : 0;
    if (unled !== members.unled[person]) {
      const rest = leavesAt[person]! - clock;
      leavesAt[person] = clock + (unled === 1 ? rest / ratio : rest * ratio);
      members.unled[person] = unled;
    }
    enqueue(members, place, person);
  }
}
