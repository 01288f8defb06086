/** A seeded source of randomness (mulberry32), so that training repeats to the bit. */
export interface Random {
  (): number;
}

export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const pick = <T>(random: Random, from: readonly T[]): T => {
  if (from.length === 0) throw new RangeError('Nothing to pick from: the list is empty');
  return from[Math.floor(random() * from.length)] as T;
};

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** Pick a key by its weight. */
export const weighted = <K extends string>(random: Random, weights: Readonly<Record<K, number>>): K => {
  const entries = Object.entries(weights) as [K, number][];
  let rest = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    rest -= weight;
    if (rest < 0) return key;
  }
  return (entries.at(-1) as [K, number])[0];
};

export const shuffle = <T>(random: Random, list: T[]): T[] => {
  for (let index = list.length - 1; index > 0; index--) {
    const other = below(random, index + 1);
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
  return list;
};
