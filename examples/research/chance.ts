/** Draws for the synthetic country: the same seed gives the same country. */
export interface Chance {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Whether something happens that has this probability. */
  readonly happens: (probability: number) => boolean;
  /** A whole number from `low` to `high`, both inclusive. */
  readonly whole: (low: number, high: number) => number;
  /** One of several, by relative weights. */
  readonly pick: <T>(choices: readonly (readonly [T, number])[]) => T;
}

/** A generator of 32-bit numbers (mulberry32) is enough for inventing people; estimates use the library's own streams. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
  };
  return {
    uniform,
    happens: (probability) => uniform() < probability,
    whole: (low, high) => low + Math.floor(uniform() * (high - low + 1)),
    pick: (choices) => {
      let left = uniform() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return choices.at(-1)![0];
    },
  };
}
