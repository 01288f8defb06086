import { describe, expect, it } from 'vitest';
import { acceleratedFailureTime } from './accelerated-failure-time.ts';
import { predictQuantiles } from './predict-quantiles.ts';

describe('a likelihood that rises for ever', () => {
  // R's survreg ends at coefficients of 5 to 22 with standard errors of 2,000 to 20,000.
  it.each(['weibull', 'exponential', 'lognormal', 'loglogistic'] as const)(
    'separation in a %s model has no finite standard error; the others keep theirs',
    (distribution) => {
      const time = [3, 14, 22, 30, 36, 36, 8, 11, 19, 36, 27, 5];
      const event = [0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1];
      const ended = time.map((_, i) => Number(i > 5));
      const size = [5, 9, 7, 6, 4, 8, 3, 9, 7, 6, 5, 4];
      const kept = acceleratedFailureTime(
        { time, event, covariates: { kept: ended.map((one) => 1 - one), size } },
        distribution,
      );
      expect(kept.flags).toEqual(['infinite: kept']);
      expect(kept.standardErrors[1]).toBe(Infinity);
      // The intercept is that of those who ended, and so is its error: R gives both to all digits.
      const r = {
        weibull: [2.247258, 1.445906],
        exponential: [2.217801, 1.779522],
        lognormal: [2.0318522, 0.9435429],
        loglogistic: [2.0115477, 0.968366],
      }[distribution];
      expect(kept.coefficients[0]).toBeCloseTo(r[0]!, 5);
      expect(kept.standardErrors[0]).toBeCloseTo(r[1]!, 5);
      const { standardErrors } = predictQuantiles(kept, { kept: [0, 1], size: [6, 6] }, [0.5]);
      expect(standardErrors[0]![0]).toBeLessThan(100);
      expect(standardErrors[1]![0]).toBe(Infinity);
      // Seen from the other side, the level of those kept is what has no end, and so is the difference.
      const other = acceleratedFailureTime({ time, event, covariates: { ended, size } }, distribution);
      expect(other.flags).toEqual(['infinite: (Intercept)', 'infinite: ended']);
      expect(Array.from(other.standardErrors.slice(0, 2))).toEqual([Infinity, Infinity]);
    },
  );

  it('a collinear column of an AFT model is still called so', () => {
    const fit = acceleratedFailureTime({
      time: [1, 2, 3, 4],
      event: [1, 1, 0, 1],
      covariates: { a: [1, 3, 2, 2], b: [2, 6, 4, 4] },
    });
    expect(fit.flags).toEqual(['collinear: b']);
    expect(fit.coefficients[2]).toBeNaN();
  });
});
