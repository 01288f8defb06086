import { figure } from './scale.ts';
import { stepFigure } from './step-figure.ts';
import type { CurveFigureOptions, Series } from './step-figure.ts';
import { valueAt } from './steps.ts';
import type { Steps } from './steps.ts';

/** One curve of a Kaplan–Meier estimate, as `kaplanMeier` gives it. */
export interface SurvivalSeries {
  readonly group?: string | number | undefined;
  readonly n?: number;
  readonly time: ArrayLike<number>;
  readonly survival: ArrayLike<number>;
  readonly lower?: ArrayLike<number>;
  readonly upper?: ArrayLike<number>;
  readonly atRisk?: ArrayLike<number>;
  readonly censored?: ArrayLike<number>;
  readonly event?: ArrayLike<number>;
}

/** What `kaplanMeier` and `nelsonAalen` give, as far as a figure needs it. */
export interface EstimatedCurves {
  readonly curves: readonly SurvivalSeries[];
  readonly limits: string;
  readonly level: number;
}

/**
 * What the limits of an estimate are, for a figure or a caption.
 * @example
 * limitsInWords({ limits: 'log-log', level: 0.95 }); //=> '95 % limits (log-log), time by time'
 */
export const limitsInWords = ({
  limits,
  level,
}: {
  readonly limits: string;
  readonly level: number;
}): string => `${figure(100 * level, 4)} % limits (${limits}), time by time`;

/** One cause of a cumulative incidence. */
export interface IncidenceSeries {
  readonly label: string;
  readonly time: ArrayLike<number>;
  readonly probability: ArrayLike<number>;
  readonly lower?: ArrayLike<number>;
  readonly upper?: ArrayLike<number>;
}

function totalOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

const optional = (
  time: ArrayLike<number>,
  value: ArrayLike<number> | undefined,
  before: number,
): Steps | undefined => (value === undefined ? undefined : { time, value, before });

/**
 * Survival curves with limits, censoring marks and the numbers at risk.
 *
 * @param estimate up to six curves, or all that `kaplanMeier` gives: then the figure says by itself what its limits are.
 * @returns SVG of at most 20 kB: many steps are thinned to what a pixel can show.
 * @throws RangeError without a curve or with more than six.
 * @example
 * survivalFigure([{ time: [1, 2, 3], survival: [0.9, 0.5, 0.5] }], { title: 'Groups' }).startsWith('<svg'); //=> true
 */
export function survivalFigure(
  estimate: readonly SurvivalSeries[] | EstimatedCurves,
  options: CurveFigureOptions,
): string {
  const curves = 'curves' in estimate ? estimate.curves : estimate;
  const perUnit = options.perUnit ?? 1;
  const unit = options.unit === undefined ? '' : ` ${options.unit}`;
  const series = curves.map((curve): Series => {
    const { time, survival, atRisk, censored, event } = curve;
    const steps: Steps = { time, value: survival, before: 1 };
    const lower = optional(time, curve.lower, 1);
    const upper = optional(time, curve.upper, 1);
    const name = curve.group === undefined ? '' : String(curve.group);
    const events = event === undefined ? undefined : totalOf(event);
    const known = time[time.length - 1] ?? 0;
    return {
      name,
      steps,
      ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
      ...(atRisk === undefined ? {} : { atRisk }),
      ...(censored === undefined ? {} : { censored }),
      sentence: (at) =>
        `${name === '' ? 'All' : name}${curve.n === undefined ? '' : ` (n = ${curve.n}${events === undefined ? '' : `, events = ${figure(events, 6)}`})`}: ` +
        `${at
          .filter((one) => one <= known)
          .slice(0, 6)
          .map((one) => `${figure(valueAt(steps, one))} at ${figure(one / perUnit)}${unit}`)
          .join(', ')}.`,
    };
  });
  const said = 'curves' in estimate ? { limits: limitsInWords(estimate), ...options } : options;
  return stepFigure(series, said, 'Probability of surviving', 1);
}

/**
 * Cumulative incidence of competing ends: one rising curve per cause, with limits where they are given.
 * @example
 * incidenceFigure([{ label: 'left', time: [1, 2], probability: [0.1, 0.3] }], { title: 'Why members stop' }).startsWith('<svg'); //=> true
 */
export function incidenceFigure(causes: readonly IncidenceSeries[], options: CurveFigureOptions): string {
  const perUnit = options.perUnit ?? 1;
  const series = causes.map((cause): Series => {
    const { time, probability } = cause;
    const steps: Steps = { time, value: probability, before: 0 };
    const lower = optional(time, cause.lower, 0);
    const upper = optional(time, cause.upper, 0);
    const end = time.length === 0 ? 0 : time[time.length - 1]!;
    return {
      name: cause.label,
      steps,
      ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
      sentence: () =>
        `${cause.label}: ${figure(valueAt(steps, end))} by ${figure(end / perUnit)}${options.unit === undefined ? '' : ` ${options.unit}`}.`,
    };
  });
  let most = 0;
  for (const { probability, upper } of causes)
    for (const values of [probability, upper ?? []])
      for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  // The scale ends at the first of these that holds everything, so that figures side by side stay comparable.
  const top = [0.1, 0.2, 0.4, 0.6, 0.8].find((one) => most <= one) ?? 1;
  return stepFigure(series, options, 'Cumulative incidence', top);
}
