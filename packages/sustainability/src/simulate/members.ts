import { mostMembers } from './compile.ts';
import { timesOdds } from './portable-math.ts';

/** Persons that one group can see in its life; the counters of the random streams have room for no more. */
export const mostPersons = 4096;

/**
 * The members of one group. A person is named by the number of their arrival, and all that is drawn for them hangs on it: the same
 * person comes and leaves alike in every scenario. Columns are by person.
 */
export interface Members {
  size: number;
  /** Places of the queue, from the first, whose persons and chances attendance was last worked out with. */
  unchanged: number;
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
  /** Words of the four persons from `wordsFrom` on, two for each; −1 before the first. */
  readonly words: Int32Array;
  wordsFrom: number;
}

/** Room for the members of one group, used again for every group. */
export const createMembers = (): Members => ({
  size: 0,
  arrivals: 0,
  queue: new Int32Array(mostMembers + 1),
  own: new Float64Array(mostPersons),
  chance: new Float64Array(mostPersons),
  unchanged: 0,
  leavesAt: new Float64Array(mostPersons),
  profession: new Uint8Array(mostPersons),
  unled: new Uint8Array(mostPersons),
  came: new Uint8Array(mostPersons),
  words: new Int32Array(8),
  wordsFrom: -1,
});

/** Works out every member's chance of coming under the group's odds ratio. */
export function setChances(members: Members, ratio: number): void {
  const { queue, own, chance, size } = members;
  for (let place = 0; place < size; place++) {
    const person = queue[place]!;
    chance[person] = timesOdds(own[person]!, ratio);
  }
  members.unchanged = 0;
}

/** Empties the group. */
export function clearMembers(members: Members): void {
  members.size = 0;
  members.arrivals = 0;
  members.unchanged = 0;
  members.wordsFrom = -1;
}

/** Puts a person at their place among the first `place` of the queue. */
export function enqueue(members: Members, place: number, person: number): void {
  const { queue, leavesAt } = members;
  const reading = leavesAt[person]!;
  let i = place;
  while (i > 0 && leavesAt[queue[i - 1]!]! < reading) {
    queue[i] = queue[i - 1]!;
    i--;
  }
  queue[i] = person;
  if (i < members.unchanged) members.unchanged = i;
}

/** Takes the member out who stands at a place of the queue; the answer is the person. */
export function remove(members: Members, place: number): number {
  const { queue } = members;
  const person = queue[place]!;
  members.size--;
  if (place < members.unchanged) members.unchanged = place;
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
