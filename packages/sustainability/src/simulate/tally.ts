import { causes } from './model.ts';

/** Fractions of a year that life is counted in: about eight minutes, and about nine hours for squares. */
export const ticksPerYear = 65536;
/** For squares. */
export const coarseTicksPerYear = 1024;
const carry = 2 ** 50;

/**
 * What a run counts. All are whole numbers, so that sums do not depend on the order or grouping of what is added:
 * any chunking and any number of workers gives the same bytes.
 */
export interface Tally {
  groups: number;
  /** Trained facilitators who started no group. */
  neverStarted: number;
  /** Groups formed within the horizon. */
  formed: number;
  ended: number;
  lived: number;
  /** Sum of squares of lives, in two limbs: high × 2^50 + low. */
  squaresHigh: number;
  squaresLow: number;
  meetingsHeld: number;
  meetingsMissed: number;
  attended: number;
  /** Members who could have come. */
  eligible: number;
  facilitatorsLost: number;
  facilitatorsSucceeded: number;
  /** Groups by the first time of the grid at which they had formed; summed up they are those formed by a time. */
  readonly formedBy: Float64Array;
  /** At each time of the grid, over groups alive. */
  readonly dormant: Float64Array;
  readonly withFacilitator: Float64Array;
  readonly members: Float64Array;
  readonly membersSquared: Float64Array;
  /** By cause, then by the first time of the grid at which the group had ended. */
  readonly endedBy: Float64Array;
  /** By age on the same grid: groups by the last age they could be watched at, and by the last that they lived to. */
  readonly watched: Float64Array;
  readonly livedTo: Float64Array;
  /** By lever: groups reached, and what they lived. */
  readonly reached: Float64Array;
  readonly livedReached: Float64Array;
}

const scalars = [
  'groups',
  'neverStarted',
  'formed',
  'ended',
  'lived',
  'squaresHigh',
  'squaresLow',
  'meetingsHeld',
  'meetingsMissed',
  'attended',
  'eligible',
  'facilitatorsLost',
  'facilitatorsSucceeded',
] as const;
const arrays = [
  'formedBy',
  'dormant',
  'withFacilitator',
  'members',
  'membersSquared',
  'endedBy',
  'watched',
  'livedTo',
  'reached',
  'livedReached',
] as const;

/** A tally as plain JSON. */
export type TallyData = Readonly<Record<(typeof scalars)[number], number>> &
  Readonly<Record<(typeof arrays)[number], readonly number[]>>;

/** An empty tally for so many times and levers. */
export function createTally(times: number, levers: number): Tally {
  const byTime = (): Float64Array => new Float64Array(times);
  return {
    ...(Object.fromEntries(scalars.map((name) => [name, 0])) as Record<(typeof scalars)[number], number>),
    formedBy: byTime(),
    dormant: byTime(),
    withFacilitator: byTime(),
    members: byTime(),
    membersSquared: byTime(),
    endedBy: new Float64Array(causes.length * times),
    watched: byTime(),
    livedTo: byTime(),
    reached: new Float64Array(levers),
    livedReached: new Float64Array(levers),
  };
}

/** Moves what overflows the low limb into the high one. */
export function settle(tally: Tally): void {
  const over = Math.floor(tally.squaresLow / carry);
  tally.squaresHigh += over;
  tally.squaresLow -= over * carry;
}

/** The sum of squares of lives, in years². */
export const sumOfSquares = ({
  squaresHigh,
  squaresLow,
}: Pick<Tally, 'squaresHigh' | 'squaresLow'>): number =>
  (squaresHigh * carry + squaresLow) / coarseTicksPerYear ** 2;

/** Adds a tally to another. */
export function addTally(into: Tally, from: Tally | TallyData): void {
  for (const name of scalars) into[name] += from[name];
  for (const name of arrays) {
    const target = into[name];
    const source = from[name];
    if (source.length !== target.length)
      throw new RangeError(
        `Tallies of different runs: ${name} has ${source.length} and ${target.length} entries.`,
      );
    for (let i = 0; i < target.length; i++) target[i]! += source[i]!;
  }
  settle(into);
}

/** A tally as data for a shard. */
export function tallyData(tally: Tally): TallyData {
  settle(tally);
  return Object.fromEntries([
    ...scalars.map((name) => [name, tally[name]] as const),
    ...arrays.map((name) => [name, Array.from(tally[name])] as const),
  ]) as unknown as TallyData;
}
