import { laneOf, mostPersons, personsPerBlock } from './members.ts';
import type { Members } from './members.ts';
import { threefryFour } from './threefry-four.ts';
import { block, threefry, uniform } from './threefry.ts';
import type { StreamKey } from './threefry.ts';

const tops = 0x80808080 | 0;
const ones = 0x01010101;

/** Bits 7, 15, 23, 31 where the byte of `x` is less than that of `y`. */
const less = (x: number, y: number): number => {
  const difference = (x | tops) - (y & ~tops);
  return ~((x & ~y) | (~(x ^ y) & difference)) & tops;
};

/** Not 0 where some byte of the two is equal. */
const equalSomewhere = (x: number, y: number): number => {
  const differs = x ^ y;
  return (differs - ones) & ~differs & tops;
};

/**
 * Makes the function that says how many come to meeting number `meeting` of a group. Each block of the stream holds 8 bits for
 * eight persons, compared with their chances four at a time; where a byte equals the person's chance, 32 more bits decide, so
 * chances are exact to 40 bits.
 *
 * Source of the comparison: Lamport 1975, doi 10.1145/360933.360994 (multiple byte processing with full-word instructions).
 */
export function createAttendance(
  members: Members,
  key: StreamKey,
  tie: StreamKey,
): (group: number, meeting: number, record: boolean) => number {
  const { low, high } = key;
  const { person, fraction, came, lanes } = members;

  // Blocks of four meetings in a row, by block of persons; and the group and first meeting they are for.
  const blocks = mostPersons / personsPerBlock;
  const drawn = new Int32Array(8 * blocks);
  const drawnGroup = new Float64Array(blocks).fill(-1);
  const drawnMeeting = new Int32Array(blocks);

  /** Persons of a block whose byte equals their chance, and who come all the same. */
  const ties = (group: number, meeting: number, of: number, first: number, second: number): number => {
    let more = 0;
    for (let i = 0; i < members.size; i++) {
      const id = person[i]!;
      if (id >> 3 !== of) continue;
      const lane = laneOf(id);
      const byte = (((id & 4) === 0 ? first : second) >>> lane) & 0xff;
      if (byte !== ((lanes[id >> 2]! >>> lane) & 0xff)) continue;
      threefry(tie.low, tie.high, group, meeting * mostPersons + id);
      if (uniform(block[0]!) >= fraction[i]!) continue;
      more++;
      came[i] = 1;
    }
    return more;
  };

  return (group, meeting, record) => {
    const { size } = members;
    const last = person[size - 1]! >> 3;
    let count = 0;
    for (let of = person[0]! >> 3; of <= last; of++) {
      const wanted = lanes[2 * of]!;
      const wantedToo = lanes[2 * of + 1]!;
      if ((wanted | wantedToo) === 0) continue;
      let ahead = meeting - drawnMeeting[of]!;
      if (ahead < 0 || ahead > 3 || drawnGroup[of] !== group) {
        threefryFour(low, high, group, meeting * blocks + of, blocks, drawn, 8 * of);
        drawnGroup[of] = group;
        drawnMeeting[of] = meeting;
        ahead = 0;
      }
      const first = drawn[8 * of + 2 * ahead]!;
      const second = drawn[8 * of + 2 * ahead + 1]!;
      const present = (less(first, wanted) >>> 7) + (less(second, wantedToo) >>> 7);
      count += Math.imul(present, ones) >>> 24;
      if (record)
        for (let i = 0; i < size; i++) {
          const id = person[i]!;
          if (id >> 3 !== of) continue;
          const byte = (((id & 4) === 0 ? first : second) >>> laneOf(id)) & 0xff;
          came[i] = byte < ((lanes[id >> 2]! >>> laneOf(id)) & 0xff) ? 1 : 0;
        }
      if ((equalSomewhere(first, wanted) | equalSomewhere(second, wantedToo)) !== 0)
        count += ties(group, meeting, of, first, second);
    }
    return count;
  };
}
