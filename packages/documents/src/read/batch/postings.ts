/** Which values stand under a key, in typed arrays: some twenty bytes each, whatever their number. */
export interface Postings {
  /** Puts a value under a key; of a key's values the first `most` are kept. */
  readonly add: (key: number, value: number) => void;
  /** Values under a key, the latest first; now and then one of another key that falls together with it. */
  readonly of: (key: number) => Generator<number>;
}

/** Opens an index from whole numbers below 2³² to whole numbers from 0 on. */
export function openPostings(most: number): Postings {
  let [keys, values, next] = [new Uint32Array(1024), new Uint32Array(1024), new Uint32Array(1024)];
  /** Per bucket, one more than the place of its latest posting; 0 where it is empty. */
  let heads = new Uint32Array(2048);
  let count = 0;
  const bucketOf = (key: number): number => (Math.imul(key, 0x9e37_79b1) >>> 0) & (heads.length - 1);
  const link = (at: number): void => {
    const bucket = bucketOf(keys[at]!);
    next[at] = heads[bucket]!;
    heads[bucket] = at + 1;
  };
  const grown = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
  };
  function* of(key: number): Generator<number> {
    for (let at = heads[bucketOf(key)]!; at > 0; at = next[at - 1]!)
      if (keys[at - 1] === key) yield values[at - 1]!;
  }
  return {
    of,
    add(key, value) {
      let held = 0;
      for (const _ of of(key)) held += 1;
      if (held >= most) return;
      if (count === keys.length) {
        [keys, values, next] = [grown(keys), grown(values), grown(next)];
        heads = new Uint32Array(heads.length * 2);
        for (let at = 0; at < count; at += 1) link(at);
      }
      keys[count] = key;
      values[count] = value;
      link(count);
      count += 1;
    },
  };
}
