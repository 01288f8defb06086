import { mostMembers } from './compile.ts';
import { mostPersons } from './members.ts';
import type { Members } from './members.ts';
import { threefryFour } from './threefry-four.ts';
import { block, threefry, uniform } from './threefry.ts';
import type { StreamKey } from './threefry.ts';

/**
 * How many come to a meeting, where each member comes with a chance of their own: the distribution of the number (Poisson-binomial)
 * is worked out when the members or their chances change, and each meeting takes its number from it by one uniform.
 * Who comes is drawn only where it is recorded, given the number.
 *
 * So the number never rises, for the same uniform, when members are taken away or their chances fall: scenarios that are worse in
 * this way never have better meetings.
 *
 * Source: convolution, Hong 2013, doi 10.1016/j.csda.2012.10.006.
 */
export interface Attendance {
  readonly quorum: number;
  /** Names the stream of the numbers who come, and that of who comes. */
  readonly key: StreamKey;
  readonly who: StreamKey;
  /** Words of the meetings from `wordsFrom` on, eight of them; −1 before the first. */
  readonly words: Int32Array;
  wordsFrom: number;
  /** Probability that so many come, where the whole distribution is asked for. */
  readonly mass: Float64Array;
  /** By place of the queue, of those before it: chances that none, 1, 2 and 3 come, and the expected number. */
  readonly sums: Float64Array;
  /** Probability that fewer than the quorum come. */
  missing: number;
  /** Expected number of members who come, in 65536ths. */
  expected: number;
  /** Members that this was worked out for. */
  size: number;
}

const sumsWidth = 5;

/** Attendance of a kernel's group, used again for every group. */
export function createAttendance(quorum: number, key: StreamKey, who: StreamKey): Attendance {
  const sums = new Float64Array((mostMembers + 2) * sumsWidth);
  sums[0] = 1;
  return {
    quorum,
    key,
    who,
    words: new Int32Array(8),
    wordsFrom: -1,
    mass: new Float64Array(mostMembers + 2),
    sums,
    missing: 0.5,
    expected: 0.5,
    size: -1,
  };
}

/** The word of a meeting of a group; asked of one meeting after another, it is drawn for eight at a time. */
export function wordOf(attendance: Attendance, group: number, meeting: number): number {
  const { key, words } = attendance;
  const from = meeting & ~7;
  if (from !== attendance.wordsFrom) {
    threefryFour(key.low, key.high, group, from, 1, words, 0);
    attendance.wordsFrom = from;
  }
  return words[meeting & 7]! >>> 0;
}

/** Works the distribution out for the members as they are; `whole` for the whole of it, else only up to the quorum. */
export function prepare(attendance: Attendance, members: Members, whole: boolean): void {
  const { size } = members;
  if (members.unchanged === size && attendance.size === size) return;
  if (whole || attendance.quorum > 4) prepareAny(attendance, members, whole);
  else prepareFour(attendance, members);
  attendance.size = size;
  members.unchanged = size;
}

function prepareAny(attendance: Attendance, { chance, queue, size }: Members, whole: boolean): void {
  const { mass, quorum } = attendance;
  const most = whole ? size : Math.min(size, quorum - 1);
  mass[0] = 1;
  let expected = 0;
  for (let place = 0; place < size; place++) {
    const p = chance[queue[place]!]!;
    expected += p;
    const highest = Math.min(place + 1, most);
    if (place < most) mass[highest] = 0;
    for (let k = highest; k > 0; k--) mass[k]! += (mass[k - 1]! - mass[k]!) * p;
    mass[0]! *= 1 - p;
  }
  let below = 0;
  for (let k = 0; k < quorum && k <= most; k++) below += mass[k]!;
  attendance.expected = Math.round(expected * 65536);
  // Sums of rounded numbers may fall short of 1.
  attendance.missing = size < quorum ? 1 : below;
}

/**
 * The same sums for quorums up to 4. They are kept for each place of the queue: who leaves stands last, so what was summed over the
 * others still holds, and a newcomer changes only the places from their own on.
 */
function prepareFour(attendance: Attendance, { chance, queue, size, unchanged }: Members): void {
  const { quorum, sums } = attendance;
  let at = unchanged * sumsWidth;
  let none = sums[at]!;
  let one = sums[at + 1]!;
  let two = sums[at + 2]!;
  let three = sums[at + 3]!;
  let expected = sums[at + 4]!;
  for (let place = unchanged; place < size; place++) {
    const p = chance[queue[place]!]!;
    expected += p;
    three += (two - three) * p;
    two += (one - two) * p;
    one += (none - one) * p;
    none *= 1 - p;
    at += sumsWidth;
    sums[at] = none;
    sums[at + 1] = one;
    sums[at + 2] = two;
    sums[at + 3] = three;
    sums[at + 4] = expected;
  }
  let below = 0;
  if (quorum > 0) below += none;
  if (quorum > 1) below += one;
  if (quorum > 2) below += two;
  if (quorum > 3) below += three;
  attendance.expected = Math.round(expected * 65536);
  attendance.missing = size < quorum ? 1 : below;
}

/** The number who come, from the meeting's uniform, where the whole distribution was worked out. */
export function numberOf({ mass, size }: Attendance, drawn: number): number {
  let k = 0;
  let below = mass[0]!;
  while (k < size && drawn >= below) below += mass[++k]!;
  return k;
}

/** Draws who comes, given the number; `members.came` says who. */
export function whoComes(
  { who }: Attendance,
  { came, chance, queue, size }: Members,
  group: number,
  meeting: number,
  number: number,
): void {
  // Chance that `need` of the members from a place on come, by place: each member comes given how many still must.
  const tails: Float64Array[] = [Float64Array.of(1)];
  for (let place = size - 1; place >= 0; place--) {
    const after = tails[0]!;
    const p = chance[queue[place]!]!;
    tails.unshift(
      Float64Array.from(
        { length: after.length + 1 },
        (_, k) => (after[k] ?? 0) * (1 - p) + (k === 0 ? 0 : after[k - 1]! * p),
      ),
    );
  }
  let need = number;
  for (let place = 0; place < size; place++) {
    const person = queue[place]!;
    threefry(who.low, who.high, group, meeting * mostPersons + person);
    const after = tails[place + 1]!;
    const comes = need === 0 ? 0 : (chance[person]! * after[need - 1]!) / tails[place]![need]!;
    came[person] = uniform(block[0]!) < comes ? 1 : 0;
    need -= came[person]!;
  }
}
