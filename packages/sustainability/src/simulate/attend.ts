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
  /** A uniform for meeting number `meeting` of a group; asks of one meeting after another are cheap. */
  readonly uniformOf: (group: number, meeting: number) => number;
  /** Expected number of members who come. */
  readonly expected: () => number;
  /** Probability that fewer than `quorum` come, for a quorum given at the start. */
  readonly missing: () => number;
  /** The number who come, from the meeting's uniform. */
  readonly numberOf: (drawn: number) => number;
  /** Draws who comes, given the number; `members.came` says who. */
  readonly whoComes: (group: number, meeting: number, number: number) => void;
  /** Works the distribution out for the members as they are; `whole` for the whole of it, else only up to the quorum. */
  readonly prepare: (whole: boolean) => void;
}

/** Makes the attendance of a kernel's group. */
export function createAttendance(
  members: Members,
  quorum: number,
  key: StreamKey,
  who: StreamKey,
): Attendance {
  const { queue, chance, came } = members;
  const drawn = new Int32Array(8);
  let drawnGroup = -1;
  let drawnFrom = -1;
  const mass = new Float64Array(mostMembers + 2);
  const facts = new Float64Array(2);

  /** The same sums as in general, for quorums up to 4, without going through memory. */
  const prepareFour = (): void => {
    const { size } = members;
    let none = 1;
    let one = 0;
    let two = 0;
    let three = 0;
    let expected = 0;
    for (let place = 0; place < size; place++) {
      const p = chance[queue[place]!]!;
      expected += p;
      three += (two - three) * p;
      two += (one - two) * p;
      one += (none - one) * p;
      none *= 1 - p;
    }
    let below = 0;
    if (quorum > 0) below += none;
    if (quorum > 1) below += one;
    if (quorum > 2) below += two;
    if (quorum > 3) below += three;
    facts[0] = expected;
    facts[1] = size < quorum ? 1 : below;
  };

  const prepare = (whole: boolean): void => {
    if (!whole && quorum <= 4) {
      prepareFour();
      return;
    }
    const { size } = members;
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
    facts[0] = expected;
    // Sums of rounded numbers may fall short of 1.
    facts[1] = size < quorum ? 1 : below;
  };

  const numberOf = (drawnUniform: number): number => {
    let k = 0;
    let below = mass[0]!;
    while (k < members.size && drawnUniform >= below) below += mass[++k]!;
    return k;
  };

  const whoComes = (group: number, meeting: number, number: number): void => {
    // Chance that `need` of the members from a place on come, by place: each member comes given how many still must.
    const { size } = members;
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
  };

  return {
    prepare,
    numberOf,
    whoComes,
    expected: () => facts[0]!,
    missing: () => facts[1]!,
    uniformOf: (group, meeting) => {
      const from = meeting & ~7;
      if (from !== drawnFrom || group !== drawnGroup) {
        threefryFour(key.low, key.high, group, from, 1, drawn, 0);
        drawnFrom = from;
        drawnGroup = group;
      }
      return uniform(drawn[meeting & 7]! >>> 0);
    },
  };
}
