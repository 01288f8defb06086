import { exponential } from './portable-math.ts';
import { block, threefry } from './threefry.ts';
import type { StreamKey } from './threefry.ts';

/** Processes with a clock of their own in each group; each has its own random stream of this name. */
export const clockNames = [
  'joining',
  'facilitatorLoss',
  'facilitatorFound',
  'dissolutionWithoutFacilitator',
  'dissolutionOtherwise',
  'burnout',
  'recovery',
  'revival',
  'lapse',
  'championLoss',
  'championFound',
] as const;
/** Number of clocks. */
export const clockCount: number = clockNames.length;

/**
 * Clocks of one group. Each process rings when the integral of its rate reaches the next unit exponential of its own stream:
 * a rate that changes stretches the rest of the wait and draws nothing anew, so scenarios stay as close as they can.
 *
 * Source: random time change, Anderson 2007, doi 10.1063/1.2799998 (modified next reaction method).
 */
export interface Clocks {
  /** When each rings next if no rate changes. */
  readonly next: Float64Array;
  readonly rate: Float64Array;
  /** What is left of the exponential, where the rate is 0; negative before the first draw. */
  readonly rest: Float64Array;
  readonly drawn: Int32Array;
  /** A second word drawn with each exponential, for what is decided when the clock rings. */
  readonly mark: Uint32Array;
  readonly keys: readonly StreamKey[];
  /** Clocks that can ever ring in the model, but for newcomers: those whose rates do not hang on the size of the group. */
  readonly steady: Int32Array;
  /** Which of those rings first, and when; worked out by `findSoonest`. */
  soonest: number;
  soonestAt: number;
  group: number;
}

/** Clocks for one kernel, used again for every group. */
export const createClocks = (keys: readonly StreamKey[], steady: Int32Array): Clocks => ({
  next: new Float64Array(clockCount),
  rate: new Float64Array(clockCount),
  rest: new Float64Array(clockCount),
  drawn: new Int32Array(clockCount),
  mark: new Uint32Array(clockCount),
  keys,
  steady,
  soonest: -1,
  soonestAt: 0.5,
  group: 0,
});

/** Stops and empties every clock. */
export function resetClocks(clocks: Clocks, group: number): void {
  clocks.group = group;
  clocks.next.fill(Number.POSITIVE_INFINITY);
  clocks.rate.fill(0);
  clocks.rest.fill(-1);
  clocks.drawn.fill(0);
}

function draw(clocks: Clocks, clock: number): number {
  const { low, high } = clocks.keys[clock]!;
  threefry(low, high, clocks.group, clocks.drawn[clock]!++);
  clocks.mark[clock] = block[1]!;
  return exponential(block[0]!);
}

/** Gives a clock a rate from now on. */
export function setRate(clocks: Clocks, clock: number, rate: number, now: number): void {
  const before = clocks.rate[clock]!;
  if (rate === before) return;
  let rest = clocks.rest[clock]!;
  if (before > 0) rest = (clocks.next[clock]! - now) * before;
  else if (rest < 0) rest = draw(clocks, clock);
  clocks.rest[clock] = rest;
  clocks.rate[clock] = rate;
  clocks.next[clock] = rate > 0 ? now + rest / rate : Number.POSITIVE_INFINITY;
}

/** Works out which of the steady clocks rings first; of those at the same instant, the first by name. */
export function findSoonest(clocks: Clocks): void {
  const { next, steady } = clocks;
  let soonest = -1;
  let soonestAt = Number.POSITIVE_INFINITY;
  for (let i = 0; i < steady.length; i++) {
    const rings = next[steady[i]!]!;
    if (rings < soonestAt) {
      soonestAt = rings;
      soonest = steady[i]!;
    }
  }
  clocks.soonest = soonest;
  clocks.soonestAt = soonestAt;
}

/** Winds a clock that rang. Read its `mark` before. */
export function rewind(clocks: Clocks, clock: number, now: number): void {
  const rest = draw(clocks, clock);
  clocks.rest[clock] = rest;
  clocks.next[clock] = now + rest / clocks.rate[clock]!;
}
