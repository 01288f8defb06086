import { normalQuantile } from '../numeric/distributions.ts';

/** Scale on which limits of a probability are symmetric. */
export type LimitsKind = 'log' | 'log-log' | 'plain' | 'logit' | 'arcsin';

/** A lower and an upper limit. */
export type Limits = (
  probability: number,
  standardErrorLog: number,
  into: { lower: number; upper: number },
) => void;

/** The normal quantile for two-sided limits of a level such as 0.95. */
export function twoSided(level: number): number {
  if (!(level > 0 && level < 1))
    throw new RangeError(`A confidence level of ${level} is not between 0 and 1: try 0.95.`);
  return normalQuantile(1 - (1 - level) / 2);
}

/**
 * Point-wise limits of a probability p, from the standard error of log p.
 *
 * Where the scale has no value (log at 0; log-log, logit and arcsin at 0 or 1) the limits are NaN: unknown,
 * not zero wide. Formulas: Kalbfleisch & Prentice 2002, §1.4; Borgan & Liestøl 1990 for the last three.
 */
export function limitsOf(kind: LimitsKind, level: number): Limits {
  const z = twoSided(level);
  switch (kind) {
    case 'log':
      return (p, se, into) => {
        if (p === 0) {
          into.lower = Number.NaN;
          into.upper = Number.NaN;
          return;
        }
        const factor = Math.exp(z * se);
        into.lower = p / factor;
        into.upper = Math.min(1, p * factor);
      };
    case 'plain':
      return (p, se, into) => {
        const half = z * se * p;
        into.lower = Math.max(0, p - half);
        into.upper = Math.min(1, p + half);
      };
    case 'log-log':
      return (p, se, into) => {
        const inside = p > 0 && p < 1;
        const logP = inside ? Math.log(p) : Number.NaN;
        const factor = Math.exp((z * se) / logP);
        into.lower = Math.exp(logP / factor);
        into.upper = Math.exp(logP * factor);
      };
    case 'logit':
      return (p, se, into) => {
        const inside = p > 0 && p < 1;
        const odds = inside ? p / (1 - p) : Number.NaN;
        const factor = Math.exp(z * se * (1 + odds));
        into.lower = odds / (odds + factor);
        into.upper = (odds * factor) / (1 + odds * factor);
      };
    case 'arcsin':
      return (p, se, into) => {
        const inside = p > 0 && p < 1;
        const half = inside ? 0.5 * z * se * Math.sqrt(p / (1 - p)) : Number.NaN;
        const angle = Math.asin(Math.sqrt(p));
        into.lower = Math.sin(Math.max(0, angle - half)) ** 2;
        into.upper = Math.sin(Math.min(Math.PI / 2, angle + half)) ** 2;
      };
    default:
      throw new RangeError(
        `Limits of kind "${String(kind)}" are not known: use log, log-log, plain, logit or arcsin.`,
      );
  }
}

/** Limits of a positive mean that are symmetric on the log scale; NaN at 0. */
export function limitsOfMean(
  level: number,
): (mean: number, standardError: number) => readonly [number, number] {
  const z = twoSided(level);
  return (mean, standardError) => {
    if (!(mean > 0)) return [Number.NaN, Number.NaN];
    const factor = Math.exp((z * standardError) / mean);
    return [mean / factor, mean * factor];
  };
}
