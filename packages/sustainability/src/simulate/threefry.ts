/** Name and version of the generator, written into every result. */
export const generator = 'threefry-2x32-13/1';

/** Two words of 32 bits: the last block drawn by `threefry`. Shared, so read them before the next call. */
export const block: Uint32Array = new Uint32Array(2);

/** What names a stream of random numbers: 64 bits worked out from the seed and the name of the process. */
export interface StreamKey {
  readonly low: number;
  readonly high: number;
}

const parity = 0x1bd11bda;
const rotations = [13, 15, 26, 6, 17, 29, 16, 24] as const;

/**
 * The Threefry-2x32 block function with any number of rounds: the plain form that the fast one is tested against.
 *
 * Source: Salmon et al. 2011, doi 10.1145/2063384.2063405; 20 rounds are the default there, 13 the fewest that pass BigCrush.
 */
export function threefryRounds(
  key: readonly [number, number],
  counter: readonly [number, number],
  rounds: number,
): readonly [number, number] {
  const keys = [key[0] | 0, key[1] | 0, parity ^ key[0] ^ key[1]] as const;
  let x0 = (counter[0] + keys[0]) | 0;
  let x1 = (counter[1] + keys[1]) | 0;
  for (let round = 0; round < rounds; round++) {
    const turn = rotations[round % 8]!;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << turn) | (x1 >>> (32 - turn))) ^ x0;
    if (round % 4 === 3) {
      const injected = (round + 1) / 4;
      x0 = (x0 + keys[injected % 3]!) | 0;
      x1 = (x1 + keys[(injected + 1) % 3]! + injected) | 0;
    }
  }
  return [x0 >>> 0, x1 >>> 0];
}

/** Draws block number (`c0`, `c1`) of the stream into `block`: 13 rounds, unrolled. Any block can be drawn at any time, in any order. */
export function threefry(low: number, high: number, c0: number, c1: number): void {
  const third = parity ^ low ^ high;
  let x0 = (c0 + low) | 0;
  let x1 = (c1 + high) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + high) | 0;
  x1 = (x1 + third + 1) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
  x0 = (x0 + third) | 0;
  x1 = (x1 + low + 2) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
  x0 = (x0 + low) | 0;
  x1 = (x1 + high + 3) | 0;
  x0 = (x0 + x1) | 0;
  x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
  block[0] = x0;
  block[1] = x1;
}

/** A word as a number strictly between 0 and 1. */
export const uniform = (word: number): number => (word + 0.5) * 2 ** -32;

const hash = (text: string, start: number): number => {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

/**
 * The key of a named stream. Streams of different names or seeds have nothing to do with one another, and a stream does not
 * change when others are added: so scenarios with the same seed share the random numbers of every process they have in common.
 *
 * @throws RangeError for a seed that is not a whole number from 0 to 2^53 − 1.
 */
export function streamKey(seed: number, name: string): StreamKey {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`The seed is ${seed}: give a whole number from 0 to 9007199254740991.`);
  const words = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0] as const;
  const [low, high] = threefryRounds(words, [hash(name, 0x811c9dc5), hash(name, 0x9747b28c)], 20);
  return { low: low | 0, high: high | 0 };
}

/** Uniform numbers one after another from a named stream, for designs and resampling. */
export function createUniforms(seed: number, name: string): () => number {
  const { low, high } = streamKey(seed, name);
  let drawn = 0;
  return () => {
    threefry(low, high, drawn++, 0);
    return ((block[0]! >>> 5) * 2 ** 26 + (block[1]! >>> 6) + 0.5) * 2 ** -53;
  };
}
