import { normalQuantile, normalUpper } from '../numeric/distributions.ts';

/** Distributions of time to an event whose logarithm is location + scale × error. */
export type TimeDistribution = 'weibull' | 'exponential' | 'lognormal' | 'loglogistic';

/** A log-density (or log-survival) with its first two derivatives, written into slots 0, 1 and 2. */
export type LogTerm = (w: number, into: Float64Array) => void;

/** The error of an accelerated failure time model. */
export interface ErrorDistribution {
  readonly density: LogTerm;
  readonly survival: LogTerm;
  /** Quantile of the error. */
  readonly quantile: (p: number) => number;
  /** The scale is 1 and not estimated. */
  readonly fixedScale: boolean;
}

function set(into: Float64Array, value: number, first: number, second: number): void {
  into[0] = value;
  into[1] = first;
  into[2] = second;
}

const LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);
const softplus = (w: number): number => (w > 0 ? w + Math.log1p(Math.exp(-w)) : Math.log1p(Math.exp(w)));
const logistic = (w: number): number => 1 / (1 + Math.exp(-w));

const extremeValue: Omit<ErrorDistribution, 'fixedScale'> = {
  density: (w, into) => {
    const e = Math.exp(w);
    set(into, w - e, 1 - e, -e);
  },
  survival: (w, into) => {
    const e = Math.exp(w);
    set(into, -e, -e, -e);
  },
  quantile: (p) => Math.log(-Math.log1p(-p)),
};

const normal: Omit<ErrorDistribution, 'fixedScale'> = {
  density: (w, into) => set(into, -0.5 * w * w - LOG_ROOT_TWO_PI, -w, -1),
  survival: (w, into) => {
    // Beyond this even the tail is 0 in doubles; there log S and the hazard have their asymptotic forms.
    if (w > 37) {
      const hazard = w + 1 / w;
      set(into, -0.5 * w * w - LOG_ROOT_TWO_PI - Math.log(w), -hazard, -hazard * (hazard - w));
      return;
    }
    const tail = normalUpper(w);
    const hazard = Math.exp(-0.5 * w * w - LOG_ROOT_TWO_PI) / tail;
    set(into, Math.log(tail), -hazard, -hazard * (hazard - w));
  },
  quantile: normalQuantile,
};

const logisticError: Omit<ErrorDistribution, 'fixedScale'> = {
  density: (w, into) => {
    const p = logistic(w);
    set(into, w - 2 * softplus(w), 1 - 2 * p, -2 * p * (1 - p));
  },
  survival: (w, into) => {
    const p = logistic(w);
    set(into, -softplus(w), -p, -p * (1 - p));
  },
  quantile: (p) => Math.log(p / (1 - p)),
};

/** The error behind a distribution of times. */
export const errorDistributions: Readonly<Record<TimeDistribution, ErrorDistribution>> = {
  weibull: { ...extremeValue, fixedScale: false },
  exponential: { ...extremeValue, fixedScale: true },
  lognormal: { ...normal, fixedScale: false },
  loglogistic: { ...logisticError, fixedScale: false },
};
