/** Who was at risk and what happened in one group, at its distinct times. */
export interface GroupCounts {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  /** Ends of the kind tested. */
  readonly event: Float64Array;
  /** Other ends. */
  readonly other: Float64Array;
}

/**
 * Gray's K-sample score of all groups but the last, with its variance.
 *
 * Each group's risk set is that of a subdistribution, R = Y (1 − F(t−)) / S(t−). The variance follows the score's
 * martingale form: at each time, the part of the score's weight that the time itself has (a) and what it will do to
 * all later ones through the pooled incidence (c), each kept until the end because later terms multiply it.
 */
export function grayScore(
  groups: readonly GroupCounts[],
  rho: number,
): { score: Float64Array; variance: Float64Array } {
  const size = groups.length;
  const tested = size - 1;
  const times = Float64Array.from(new Set(groups.flatMap(({ time }) => [...time]))).sort();
  const cursor = new Uint32Array(size);
  const s = new Float64Array(size).fill(1);
  const f = new Float64Array(size);
  const score = new Float64Array(size);
  const c = new Float64Array(size * size);
  const a = new Float64Array(size * size);
  const spread = new Float64Array(size);
  const cross = new Float64Array(size * size);
  const variance = new Float64Array(tested * tested);
  let pooled = 0;
  for (const t of times) {
    const now = groups.map(({ time, atRisk, event, other }, g) => {
      // The next row still to come tells who is at risk, whether or not it is at this very time.
      const row = cursor[g];
      const here = row < time.length && time[row] === t;
      if (here) cursor[g]++;
      return { y: atRisk[row] ?? 0, own: here ? event[row] : 0, other: here ? other[row] : 0 };
    });
    const own = now.reduce((sum, counts) => sum + counts.own, 0);
    const rest = now.reduce((sum, counts) => sum + counts.other, 0);
    if (own + rest === 0) continue;
    const inRisk = now.map(({ y }) => y > 0);
    const share = now.map(({ y }, g) => (inRisk[g] ? y / s[g] : 0));
    const total = share.reduce((sum, value) => sum + value, 0);
    const subdistribution = share.map((value, g) => value * (1 - f[g]));
    const totalSub = subdistribution.reduce((sum, value) => sum + value, 0);
    const sAfter = s.map((value, g) =>
      inRisk[g] ? (value * (now[g].y - now[g].own - now[g].other)) / now[g].y : value,
    );
    const fAfter = f.map((value, g) => (inRisk[g] ? value + (s[g] * now[g].own) / now[g].y : value));
    const pooledAfter = pooled + own / total;
    const weight = (1 - pooled) ** rho;
    a.fill(0);
    for (let g = 0; g < size; g++) {
      if (!inRisk[g]) continue;
      for (let h = 0; h < size; h++) {
        if (!inRisk[h]) continue;
        a[g * size + h] = weight * share[g] * (Number(g === h) - share[h] / total);
        c[g * size + h] += (a[g * size + h] * own) / (total * (1 - pooled));
      }
      score[g] += weight * (now[g].own - (own * subdistribution[g]) / totalSub);
    }
    /** Adds one group's steps: `level` weighs a time's own part, `later` what it does to later times. */
    const addSteps = (k: number, later: number, step: number, ownPart: boolean): void => {
      spread[k] += later * later * step;
      for (let g = 0; g < tested; g++) {
        const first = (ownPart ? a[g * size + k] : 0) - later * c[g * size + k];
        cross[g * size + k] += first * later * step;
        for (let h = 0; h < tested; h++) {
          variance[g * tested + h] +=
            first * ((ownPart ? a[h * size + k] : 0) - later * c[h * size + k]) * step;
        }
      }
    };
    for (let k = 0; k < size; k++) {
      if (!inRisk[k]) continue;
      const { y, other } = now[k];
      if (own > 0) {
        const later = sAfter[k] > 0 ? 1 - (1 - pooledAfter) / sAfter[k] : 1;
        const ties = own > 1 ? 1 - (own - 1) / (total * s[k] - 1) : 1;
        addSteps(k, later, (ties * s[k] * own) / (total * y), true);
      }
      if (other > 0 && sAfter[k] > 0) {
        const later = -(1 - pooledAfter) / sAfter[k];
        const ties = other > 1 ? 1 - (other - 1) / (y - 1) : 1;
        addSteps(k, later, (ties * s[k] * s[k] * other) / (y * y), false);
      }
    }
    s.set(sAfter);
    f.set(fAfter);
    pooled = pooledAfter;
  }
  for (let g = 0; g < tested; g++) {
    for (let h = 0; h < tested; h++) {
      for (let k = 0; k < size; k++) {
        variance[g * tested + h] +=
          c[g * size + k] * c[h * size + k] * spread[k] +
          c[g * size + k] * cross[h * size + k] +
          c[h * size + k] * cross[g * size + k];
      }
    }
  }
  return { score: score.slice(0, tested), variance };
}
