/** A simulated cohort in plain columns. */
export interface Cohort {
  readonly n: number;
  readonly time: Float64Array;
  readonly event: Uint8Array;
  readonly group: Uint8Array;
  /** Five covariates. */
  readonly x: readonly Float64Array[];
}

/** Whether times are whole days (many ties) or continuous (nearly none). */
export type Clock = 'days' | 'continuous';

/** Uniform numbers from a seed (mulberry32): the same cohort in every run. */
function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Exponential times with five covariates, censored at random: about a third, within some three years of days. */
export function cohort(n: number, clock: Clock, seed = 20240607): Cohort {
  const uniform = uniforms(seed);
  const time = new Float64Array(n);
  const event = new Uint8Array(n);
  const group = new Uint8Array(n);
  const x = Array.from({ length: 5 }, () => new Float64Array(n));
  const beta = [0.5, -0.3, 0.2, 0, 0.1];
  for (let i = 0; i < n; i++) {
    group[i] = uniform() < 0.5 ? 0 : 1;
    let predictor = 0.2 * group[i]!;
    x.forEach((column, j) => {
      const u = uniform();
      column[i] =
        j === 0 ? Number(u < 0.4) : Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * uniform());
      predictor += beta[j]! * column[i]!;
    });
    const survival = (-Math.log(1 - uniform()) * 700) / Math.exp(predictor);
    const censoring = 100 + uniform() * 1400;
    event[i] = Number(survival <= censoring);
    const observed = Math.min(survival, censoring);
    time[i] = clock === 'days' ? Math.ceil(observed) : observed;
  }
  return { n, time, event, group, x };
}
