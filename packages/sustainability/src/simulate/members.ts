import type { CompiledModel } from './compile.ts';
import { mostMembers } from './compile.ts';
import { exponential, timesOdds } from './portable-math.ts';
import { threefryFour } from './threefry-four.ts';
import { block, threefry, uniform } from './threefry.ts';
import type { StreamKey } from './threefry.ts';

/** Persons that one group can see in its life; the counters of the random streams have room for no more. */
export const mostPersons = 4096;
/** Persons whose attendance one block of the random stream decides. */
export const personsPerBlock = 8;

/**
 * The members of one group, in order of arrival. A person is named by the number of their arrival, and all that is drawn for them
 * hangs on it: the same person comes and leaves alike in every scenario.
 */
export interface Members {
  size: number;
  /** Arrivals so far, turned away or not. */
  arrivals: number;
  readonly person: Int32Array;
  /** Own probability of coming. */
  readonly own: Float64Array;
  /**
   * Chances of coming now, times 256: whole parts as bytes, four persons to a word, at the place of the person's number
   * (0 where that person is not here); and what is beyond the whole part, by member.
   */
  readonly lanes: Int32Array;
  readonly fraction: Float64Array;
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
  person: new Int32Array(mostMembers + 1),
  own: new Float64Array(mostMembers + 1),
  lanes: new Int32Array(mostPersons / 4),
  fraction: new Float64Array(mostMembers + 1),
  leavesAt: new Float64Array(mostMembers + 1),
  profession: new Uint8Array(mostMembers + 1),
  unled: new Uint8Array(mostMembers + 1),
  came: new Uint8Array(mostMembers + 1),
});

/** Bits by which a person's byte is shifted in its word. */
export const laneOf = (person: number): number => (person & 3) << 3;

/** Works out a member's chance of coming under the group's odds ratio. */
export function setChance(members: Members, i: number, ratio: number): void {
  const scaled = 256 * timesOdds(members.own[i]!, ratio);
  const whole = scaled >= 255 ? 255 : scaled | 0;
  members.fraction[i] = scaled - whole;
  const person = members.person[i]!;
  const lane = laneOf(person);
  members.lanes[person >> 2] = (members.lanes[person >> 2]! & ~(0xff << lane)) | (whole << lane);
}

/** Empties the group. */
export function clearMembers(members: Members): void {
  members.lanes.fill(0, 0, (members.arrivals + 7) >> 2);
  members.size = 0;
  members.arrivals = 0;
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
  const i = members.size++;
  const wait = exponential(first);
  members.person[i] = person;
  members.own[i] = compiled.processes.attendance(uniform(second));
  setChance(members, i, ratio);
  const { professions } = compiled;
  members.profession[i] = 0;
  members.unled[i] = 0;
  members.leavesAt[i] = clock + wait;
  if (professions.length === 0) return;
  let profession = 0;
  if (professions.length > 1) {
    threefry(key.low, key.high, group, person);
    const drawn = uniform(block[0]!);
    while (profession < professions.length - 1 && drawn >= professions[profession]!) profession++;
  }
  members.profession[i] = profession;
  if ((champions & (1 << profession)) === 0) {
    members.unled[i] = 1;
    members.leavesAt[i] = clock + wait / compiled.model.leaving.withoutChampion;
  }
}

/** Takes a member out, keeping the order of arrival. */
export function remove(members: Members, i: number): void {
  const last = --members.size;
  const { person, own, lanes, fraction, leavesAt, profession, unled } = members;
  const gone = person[i]!;
  lanes[gone >> 2] = lanes[gone >> 2]! & ~(0xff << laneOf(gone));
  for (let j = i; j < last; j++) {
    person[j] = person[j + 1]!;
    own[j] = own[j + 1]!;
    fraction[j] = fraction[j + 1]!;
    leavesAt[j] = leavesAt[j + 1]!;
    profession[j] = profession[j + 1]!;
    unled[j] = unled[j + 1]!;
  }
}

/** Reading of the leaving clock at which the next member leaves; infinity in an empty group. */
export function nextLeaving({ leavesAt, size }: Members): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < size; i++) least = Math.min(least, leavesAt[i]!);
  return least;
}

/** The member who leaves at a reading of the clock. */
export function leaverAt({ leavesAt, size }: Members, reading: number): number {
  let i = 0;
  while (i < size - 1 && leavesAt[i] !== reading) i++;
  return i;
}

/** A champion comes or goes: members of that profession leave at another rate from now on. */
export function setChampions(members: Members, champions: number, clock: number, ratio: number): void {
  for (let i = 0; i < members.size; i++) {
    const unled = (champions & (1 << members.profession[i]!)) === 0 ? 1 : 0;
    if (unled === members.unled[i]) continue;
    const rest = members.leavesAt[i]! - clock;
    members.leavesAt[i] = clock + (unled === 1 ? rest / ratio : rest * ratio);
    members.unled[i] = unled;
  }
}
